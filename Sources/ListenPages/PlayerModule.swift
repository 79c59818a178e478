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
    // Keys once, texts of each language in their order: a sixth of what pairs would take.
    let keys = packs.first.map { $0.player.entries.map(\.key) } ?? []
    var labels = "const KEYS = \(list(keys));\nconst LABELS = {\n"
    for pack in packs {
      labels += "\(pack.subtag): \(list(pack.player.entries.map(\.text))),\n"
    }
    labels += "};\n"
    let rightToLeft = packs.map(\.subtag).filter(LanguageTag.isRightToLeft)
      .map { "this.language === \"\($0)\"" }.joined(separator: " || ")
    let words = String(decoding: PackageResources.labels_js, as: UTF8.self)
      .replacing("RIGHT_TO_LEFT", with: rightToLeft.isEmpty ? "false" : rightToLeft)
    return head + CompactScript(sheets + Array((labels + words).utf8) + parts).bytes
  }

  private static func list(_ texts: [String]) -> String {
    "[" + texts.map(quoted).joined(separator: ",") + "]"
  }

  /// `text` as a string of JavaScript.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static let head = Array(
    """
    // SPDX-License-Identifier: GPL-3.0-or-later
    // <listen-player src="manifest.json">: reads an article aloud and along.

    """.utf8)

  private static let sheets: [UInt8] = {
    var file = Array("(() => {\n\"use strict\";\n".utf8)
    for (name, rules) in [
      ("PLAYER_SHEET", PackageResources.player_css),
      ("HIGHLIGHT_SHEET", PackageResources.highlights_css),
      // Keeps the focused element from hiding behind the floating bar.
      ("FLOATING_SHEET", Array("html { scroll-padding-block: 8rem; }".utf8)),
    ] {
      file += Array("const \(name) = new CSSStyleSheet();\n\(name).replaceSync(`".utf8)
      file += compact(rules) + Array("`);\n".utf8)
    }
    return file
  }()

  private static let parts: [UInt8] = {
    let files = [
      PackageResources.memory_js, PackageResources.settings_js, PackageResources.publication_js,
      PackageResources.recovery_js, PackageResources.deck_js, PackageResources.playback_js,
      PackageResources.sleep_js, PackageResources.reading_js, PackageResources.marker_js,
      PackageResources.following_js, PackageResources.along_js, PackageResources.session_js,
      PackageResources.report_js, PackageResources.lists_js,
      PackageResources.icons_js, PackageResources.captions_js, PackageResources.panel_js,
      PackageResources.bar_js, PackageResources.element_js,
    ]
    return files.reduce([]) { $0 + $1 } + Array("})();\n".utf8)
  }()

  /// A style sheet without comments and white space.
  private static func compact(_ rules: [UInt8]) -> [UInt8] {
    let text = String(decoding: rules, as: UTF8.self)
      .replacing(/\/\*[\s\S]*?\*\//, with: "")
      .replacing(/\s+/, with: " ").replacing(/[ ]?([{};>])[ ]?/) { $0.1 }
      .replacing(";}", with: "}").replacing(": ", with: ":").replacing(", ", with: ",")
      .trimmingPrefix(" ")
    return Array(text.utf8)
  }
}
