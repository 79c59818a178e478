// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
public import ListenNarration

/// The file `listen-player.js` with the element `<listen-player>`, joined from the parts in
/// `Player/`.
///
/// It imports and exports nothing, so it works as a module and, where modules are refused
/// (`file://`), as a plain script.
public enum PlayerModule {
  /// The file's name, beside a page or at a site's root.
  public static let fileName = "listen-player.js"

  /// The file's media type.
  public static let mediaType = "text/javascript"

  /// The file, with the labels of all `languages`.
  public static func bytes(_ languages: Languages) -> [UInt8] {
    let packs = languages.all
    var labels = "const LABELS = {\n"
    for pack in packs {
      labels += "  \(pack.subtag): {\n"
      for (key, text) in pack.player.entries { labels += "    \(key): \(quoted(text)),\n" }
      labels += "  },\n"
    }
    labels += "};\n"
    let rightToLeft = packs.map(\.subtag).filter(LanguageTag.isRightToLeft)
      .map { "this.language === \"\($0)\"" }.joined(separator: " || ")
    let words = String(decoding: code(of: PackageResources.labels_js), as: UTF8.self)
      .replacing("RIGHT_TO_LEFT", with: rightToLeft.isEmpty ? "false" : rightToLeft)
    return sheets + Array((labels + words).utf8) + parts
  }

  /// `text` as a string of JavaScript.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static let sheets: [UInt8] = {
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
      // Keeps the focused element from hiding behind the floating bar.
      ("FLOATING_SHEET", Array("html { scroll-padding-block-end: 8rem; }".utf8)),
    ] {
      file += Array("const \(name) = new CSSStyleSheet();\n\(name).replaceSync(`".utf8)
      file += rules + Array("`);\n".utf8)
    }
    return file
  }()

  private static let parts: [UInt8] = {
    var file: [UInt8] = []
    for part in [
      PackageResources.memory_js, PackageResources.publication_js, PackageResources.recovery_js,
      PackageResources.deck_js, PackageResources.playback_js, PackageResources.reading_js,
      PackageResources.following_js, PackageResources.along_js, PackageResources.session_js,
      PackageResources.bar_js, PackageResources.element_js,
    ] {
      file += code(of: part)
    }
    return file + Array("})();\n".utf8)
  }()

  /// A part without its comments, which stand on lines of their own and make up a fifth of the
  /// bytes.
  private static func code(of part: [UInt8]) -> [UInt8] {
    let lines = part.split(separator: UInt8(ascii: "\n")).filter { line in
      let text = line.drop { $0 == UInt8(ascii: " ") }
      return !["//", "/**", "*"].contains { text.starts(with: $0.utf8) }
    }
    return Array(lines.joined(separator: "\n".utf8)) + Array("\n".utf8)
  }
}
