// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore

/// A first segment that is sent before its article is rendered.
///
/// It supports ranges like any file, and must not be cached.
struct ProvisionalFile {
  private let preview: SegmentPreview
  private let facts: FileFacts

  init(_ preview: SegmentPreview) {
    self.preview = preview
    facts = FileFacts(
      name: "000.wav", size: preview.bytes.count, modified: HTTPDate(seconds: 0),
      hash: SHA256.hex(preview.bytes).prefix(32) + "-provisional")
  }

  /// The answer to a GET or HEAD; dates have no meaning for it.
  func response(to request: HTTPRequest) -> HTTPResponse {
    var request = request
    request.ifModifiedSince = nil
    request.ifUnmodifiedSince = nil
    var response = FileDecision(request, facts).response
    response.fields.removeAll { ["Cache-Control", "Last-Modified"].contains($0.name) }
    response.fields.append(.init("Cache-Control", "no-store"))
    switch response.body {
    case .file(let range): response.body = .bytes(Array(preview.bytes[range]))
    case .parts(let parts, let closing):
      response.body = .bytes(parts.flatMap { $0.header + preview.bytes[$0.range] } + closing)
    case .empty, .bytes, .gzip: break
    }
    return response
  }
}
