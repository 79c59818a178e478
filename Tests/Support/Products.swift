// SPDX-License-Identifier: GPL-3.0-or-later
public import Foundation

/// What the build made, and the folders around it.
public enum Products {
  /// The package's own folder.
  public static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Test data shared by the projects beside this one; tests that need it are skipped without it.
  public static let shared = package.deletingLastPathComponent().appendingPathComponent("shared")

  /// Whether it is there.
  public static var hasShared: Bool { FileManager.default.fileExists(atPath: shared.path) }

  /// Where the executables lie: beside the running test bundle.
  public static let folder: URL = {
    for argument in CommandLine.arguments {
      let url = URL(fileURLWithPath: argument)
      if url.lastPathComponent.hasSuffix(".xctest") { return url.deletingLastPathComponent() }
    }
    return package.appendingPathComponent(".build/debug")
  }()

  /// The built `listen`.
  public static var listen: String { folder.appendingPathComponent("listen").path }

  /// The built `listen-speaker`, or the one that `$LISTEN_SPEAKER` names, as `listen` takes it.
  public static var speaker: String {
    ProcessInfo.processInfo.environment["LISTEN_SPEAKER"]
      ?? folder.appendingPathComponent("listen-speaker").path
  }

  /// Whether `program` can be run from the path.
  public static func has(_ program: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }

  /// Python with the packages of `Tests/Tools/requirements.txt`; nil where they are not installed.
  public static var python: String? {
    let folder = package.appendingPathComponent(".build/test-venv")
    let path = folder.appendingPathComponent("bin/python").path
    let isWhole = FileManager.default.fileExists(
      atPath: folder.appendingPathComponent("done").path)
    return isWhole && FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }

  /// The archive of epubcheck, which `Tests/Tools/requirements.txt` installs; nil where it or Java is
  /// missing.
  public static var epubcheck: String? {
    guard has("java"), python != nil else { return nil }
    let folder = package.appendingPathComponent(".build/test-venv/lib").path
    let paths = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).map {
      "\(folder)/\($0)/site-packages/epubcheck/epubcheck.jar"
    }
    return paths.first { FileManager.default.fileExists(atPath: $0) }
  }
}
