// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenAudio
internal import ListenNarration

/// The file `guided.json`, which maps each paragraph of the page, and each sentence in it, to its
/// stretch of sound.
///
/// Readium Guided Navigation, <https://readium.org/guided-navigation/>.
public struct GuidedNavigation: Sendable, Encodable {
  private struct Item: Encodable {
    var id: String?
    var textref: String?
    var audioref: String
    var text: String?
    var role: [String]?
    var children: [Item]?
  }

  private struct Link: Encodable {
    let rel: String
    let href: String
    let type: String
  }

  private let links: [Link]
  private let guided: [Item]

  /// The document's media type.
  public static let mediaType = "application/guided-navigation+json"

  /// The navigation of `manifest`.
  public init(_ manifest: Manifest) {
    links = [
      Link(rel: "self", href: "guided.json", type: Self.mediaType),
      Link(rel: "alternate", href: "manifest.json", type: "application/audiobook+json"),
    ]
    let sentences = Dictionary(grouping: Timeline(manifest).sentences, by: \.segment)
    guided = manifest.readingOrder.enumerated().compactMap { index, item in
      guard let terms = item.listen else { return nil }
      let inside = sentences[index] ?? []
      let identifier = EntryPage.identifier(of: index)
      return Item(
        id: identifier, textref: EntryPage.fileName + "#" + identifier, audioref: item.url,
        text: nil, role: [Self.role(terms.kind)],
        children: inside.isEmpty
          ? nil
          : inside.map { sentence in
            // A part of the complete recording is on its clock, a file on its own.
            let time = item.isClip ? (sentence.start, sentence.end) : sentence.local
            return Item(
              audioref: "\(item.path)\(Manifest.clipMark)\(time.0.seconds),\(time.1.seconds)",
              text: sentence.text)
          })
    }
  }

  private static func role(_ kind: Segment.Kind) -> String {
    switch kind {
    case .title: "heading1"
    case .byline: "credit"
    case .standfirst: "summary"
    case .caption: "caption"
    case .heading: "heading2"
    case .paragraph: "paragraph"
    case .quotation: "blockquote"
    case .listItem: "listItem"
    }
  }
}
