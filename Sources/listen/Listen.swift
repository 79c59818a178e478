// SPDX-License-Identifier: GPL-3.0-or-later

@main
struct Listen {
  static func main() async {}
}
