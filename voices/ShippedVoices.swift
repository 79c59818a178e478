// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// The voice profiles of this package, for a program that has it as a dependency.
public enum ShippedVoices {
  /// The folder that holds them, with the voice files and lexicons that they name.
  public static var folder: String { Bundle.module.resourcePath ?? Bundle.module.bundlePath }
}
