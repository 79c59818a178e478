// SPDX-License-Identifier: GPL-3.0-or-later
public import Testing

extension Tag {
  /// Needs the real engine.
  @Tag public static var engine: Self
  /// Runs the built command.
  @Tag public static var endToEnd: Self
}
