// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore

/// A report of how far an article was heard; nothing in it names a reader.
package struct HeardReport: Sendable, Hashable {
  /// The path of the article's folder from the site's, with its names escaped: `articles/NAME`.
  package var article: String
  /// The tenth of the article that was reached: 0 is its start, 10 its end.
  package var tenth: Int
  /// The speed in hundredths: 100 is as recorded.
  package var speed: Int

  /// The greatest size in bytes of a report.
  package static let mostBytes = 4096

  /// The report in `bytes`, an object as the player sends it; nil if it is anything else.
  ///
  /// If `isLogged`, the object must also have a time, as in the file of reports.
  package init?(_ bytes: some Sequence<UInt8>, isLogged: Bool = false) {
    let bytes = Array(bytes)
    guard bytes.count <= Self.mostBytes, case .object(let members)? = try? JSONParser.parse(bytes),
      Set(members.keys) == (isLogged ? Self.keys.union(["time"]) : Self.keys),
      let address = members["article"]?.string, let article = Self.article(address),
      case .number(let tenth)? = members["tenth"], let tenth = CivilTime.number(tenth, 1...2),
      tenth <= 10, case .number(let written)? = members["speed"], let speed = Double(written),
      (0.1...10).contains(speed)
    else { return nil }
    self.article = article
    self.tenth = tenth
    self.speed = Int((100 * speed).rounded())
  }

  private static let keys: Set = ["article", "tenth", "speed"]

  /// The folder that `address` names, whatever site or proxy comes before it.
  private static func article(_ address: String) -> String? {
    guard let path = try? ResourcePath(address), path.isFolder, path.query == nil,
      let name = path.components.last, path.components.dropLast().last == "articles"
    else { return nil }
    return String(ResourcePath.location(["articles", name], isFolder: false).dropFirst())
  }

  /// The names of the path, as the site's folder has them.
  var components: [String] { (try? ResourcePath("/" + article))?.components ?? [] }

  /// The line of the file of reports for a report that came at `seconds`, with its end.
  package func line(at seconds: Int) -> [UInt8] {
    let speed = "\(self.speed / 100).\(CivilTime.padded(self.speed % 100, 2))"
    let time = HTTPDate(seconds: seconds).iso8601
    return Array(
      "{\"article\":\"/\(article)/\",\"speed\":\(speed),\"tenth\":\(tenth),\"time\":\"\(time)\"}\n"
        .utf8)
  }
}
