// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenAudio
internal import ListenNarration
internal import ListenPublication

extension Manifest {
  /// The address that is told how far the publication was heard.
  var report: String? { links?.first { $0.rel?.contains(Link.reports) == true }?.url }
}

/// The `<listen-player>` of a page, with its manifest inside, since a page from `file://` cannot
/// read other files, and with a plain audio element for browsers without scripts.
struct PlayerElement {
  /// The parts of a manifest that the module needs: the word times, without the text that the page
  /// contains anyway.
  private struct Publication: Encodable {
    struct Name: Encodable { let name: String }
    struct Terms: Encodable {
      let sampleRate: Int
      let source: String?
    }
    struct SegmentTerms: Encodable {
      let kind: Segment.Kind
      let samples: Int
      let words: [[Int]]
      /// Left out where there is one sentence.
      let sentences: [[Int]]?
    }
    struct Item: Encodable {
      let url: String
      let name: String?
      let duration: String?
      let listen: SegmentTerms?
    }
    struct FileTerms: Encodable { let format: RecordingFormat? }
    struct File: Encodable {
      let url: String
      let encodingFormat: String
      let rel: [String]?
      let listen: FileTerms
    }

    let id: String
    let name: String
    let inLanguage: String
    let author: [Name]
    let listen: Terms
    let readingOrder: [Item]
    let resources: [File]
  }

  private let manifest: Manifest
  private let source: String
  private let isQueue: Bool
  private let next: String?
  private let report: String?

  /// The player of `manifest`, which is at `source`.
  ///
  /// It is a queue if the manifest's items are articles.
  ///
  /// `next` is the address of a queue that goes on after an article, `report` that of what is told how
  /// far it was heard.
  init(
    _ manifest: Manifest, source: String, isQueue: Bool = false, next: String? = nil,
    report: String? = nil
  ) {
    self.next = next
    self.report = report
    self.manifest = manifest
    self.source = source
    self.isQueue = isQueue
  }

  /// The element as HTML.
  var html: String {
    """
    <listen-player src="\(HTMLText.escaped(source))"\(isQueue ? " queue" : "")\(attributes)>
    <script type="application/json">\(HTMLText.json(publication))</script>
    \(fallback)</listen-player>

    """
  }

  private var attributes: String {
    [("next", next), ("report", report)].map { name, value in
      value.map { " \(name)=\"\(HTMLText.escaped($0))\"" } ?? ""
    }.joined()
  }

  private var publication: Publication {
    Publication(
      id: manifest.id, name: manifest.name, inLanguage: manifest.inLanguage,
      author: manifest.author.map { .init(name: $0.name) },
      listen: .init(sampleRate: manifest.listen.sampleRate, source: manifest.listen.source),
      readingOrder: manifest.readingOrder.map(item),
      resources: manifest.resources.compactMap { file in
        guard file.file?.format != nil || file.rel?.contains("cover") ?? false else { return nil }
        return .init(
          url: file.url, encodingFormat: file.encodingFormat, rel: file.rel,
          listen: .init(format: file.file?.format))
      })
  }

  private func item(_ item: Manifest.Resource) -> Publication.Item {
    let terms = item.listen.map {
      Publication.SegmentTerms(
        kind: $0.kind, samples: $0.samples, words: $0.words,
        sentences: $0.sentences.count > 1 ? $0.sentences : nil)
    }
    return .init(
      url: item.url, name: item.name, duration: terms == nil ? item.duration : nil,
      listen: isQueue ? nil : terms)
  }

  /// Audio elements for the complete article, or for each article of a queue.
  private var fallback: String {
    let folder = source.lastIndex(of: "/").map { String(source[...$0]) } ?? ""
    if isQueue {
      return manifest.readingOrder.map { item in
        "<p>\(HTMLText.escaped(item.name ?? ""))\n<audio controls preload=\"none\" "
          + "src=\"\(HTMLText.escaped(folder + item.url))\"></audio></p>\n"
      }.joined()
    }
    let files = [RecordingFormat.mp3, .opus, .wav].compactMap { manifest.recording($0) }
    guard !files.isEmpty else { return "" }
    let sources = files.map {
      "<source src=\"\(HTMLText.escaped(folder + $0.url))\" "
        + "type=\"\(HTMLText.escaped($0.encodingFormat))\">\n"
    }.joined()
    return "<audio controls preload=\"none\">\n\(sources)</audio>\n"
  }
}
