// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenCore

/// The addresses of `listen fetch --watch` and their interval: `"fetch"` in a site's settings.
package struct FetchSettings: Sendable, Hashable {
  /// The pages, feeds and sitemaps.
  package var from: [WebURL] = []
  /// The folder of the documents.
  package var inbox: String
  /// Minutes between two rounds.
  package var every = 15
  /// The address or page by which a site's owner reaches the newsroom; it is sent with every request.
  package var contact: String?
  /// Hosts whose private addresses may be connected to.
  package var allow: [String] = []
  /// The most pages that one feed or sitemap leads to.
  package var most = 100

  /// The settings in the file at `path`; nil where it has no `"fetch"`.
  ///
  /// - Throws: ``EditionError`` where the file cannot be read, or something in it is wrong.
  package init?(path: String) throws(EditionError) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    inbox = folder + "/inbox"
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(path, most: FileBound.settings) } catch {
      throw .unreadable(error)
    }
    do throws(SettingsError) {
      let document = try SettingsDocument(path: path, bytes)
      guard let value = try document.members(document.root, nil, known: nil)["fetch"] else {
        return nil
      }
      try read(document, value, folder)
    } catch { throw .configuration(error) }
  }

  private mutating func read(
    _ document: SettingsDocument, _ value: JSONValue, _ folder: String
  ) throws(SettingsError) {
    let members = try document.members(
      value, "fetch", known: ["from", "inbox", "every", "contact", "allow", "most"])
    let expected = "a list of addresses such as \"https://example.org/feed.xml\""
    for text in try document.texts(members, "from", expected: expected) ?? [] {
      guard let url = WebURL(text) else { throw document.wrong("from", .string(text), expected) }
      from.append(url)
    }
    guard !from.isEmpty else { throw document.wrong("from", .array([]), expected) }
    if let path = try document.text(members, "inbox") {
      inbox = path.hasPrefix("/") ? path : folder + "/" + path
    }
    every = try document.count(members, "every") ?? every
    contact = try document.text(members, "contact")
    allow = try document.texts(members, "allow", expected: "a list of hosts") ?? []
    most = try document.count(members, "most") ?? most
  }
}
