// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenPages

extension PlayerModule {
  /// The file with the labels of this package's languages, compacted once a run: every article has it.
  static let standard = bytes(.standard)
}

extension PageFiles {
  /// The shared files in this package's languages, made once a run.
  static let standard = all(.standard)
}
