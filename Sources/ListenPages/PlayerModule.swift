// SPDX-License-Identifier: GPL-3.0-or-later

/// `listen-player.js`, the element `<listen-player>` in one file: joined of the parts in `Player/`.
///
/// It imports and exports nothing, so that it is a module where a page calls it one, and a plain
/// script where modules are refused (`file://`).
public enum PlayerModule {
  /// The file's name, beside a page or at a site's root.
  public static let fileName = "listen-player.js"

  /// The file's media type.
  public static let mediaType = "text/javascript"

  /// The file.
  public static let bytes: [UInt8] = {
    var file = Array(
      """
      // SPDX-License-Identifier: GPL-3.0-or-later
      // <listen-player src="manifest.json">: reads an article aloud and along.
      (() => {
      "use strict";

      """.utf8)
    for (name, rules) in [
      ("PLAYER_SHEET", PackageResources.player_css),
      ("HIGHLIGHT_SHEET", PackageResources.highlights_css),
      // What has focus is not hidden behind the floating bar.
      ("FLOATING_SHEET", Array("html { scroll-padding-block-end: 8rem; }".utf8)),
    ] {
      file += Array("const \(name) = new CSSStyleSheet();\n\(name).replaceSync(`".utf8)
      file += rules + Array("`);\n".utf8)
    }
    for part in [
      PackageResources.labels_js, PackageResources.memory_js, PackageResources.publication_js,
      PackageResources.recovery_js, PackageResources.deck_js, PackageResources.playback_js,
      PackageResources.reading_js, PackageResources.following_js, PackageResources.along_js,
      PackageResources.session_js, PackageResources.bar_js, PackageResources.element_js,
    ] {
      file += code(of: part)
    }
    return file + Array("})();\n".utf8)
  }()

  /// A part without its comments, which stand on lines of their own: a fifth of what is sent.
  private static func code(of part: [UInt8]) -> [UInt8] {
    let lines = part.split(separator: UInt8(ascii: "\n")).filter { line in
      let text = line.drop { $0 == UInt8(ascii: " ") }
      return !["//", "/**", "*"].contains { text.starts(with: $0.utf8) }
    }
    return Array(lines.joined(separator: "\n".utf8)) + Array("\n".utf8)
  }
}
