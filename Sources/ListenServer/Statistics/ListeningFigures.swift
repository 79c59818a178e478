// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore

/// Counts how much was heard, from reports and access logs.
///
/// Readers are told apart by a hash of address and `User-Agent` with a key that lives a day
/// (``DayKeys``): none is the same reader on the next day.
package struct ListeningFigures {
  /// The figures of an article, of a day's recording, or of all.
  package struct Counts: Sendable, Hashable {
    /// The number of reports of each tenth that was reached; the first are starts.
    package var tenths = [Int](repeating: 0, count: 11)
    /// The sum of the speeds of the starts, in hundredths.
    package var speeds = 0
    /// The downloads by the IAB's rule.
    package var downloads = 0
    /// The readers that asked for a page or a sound, each counted once a day.
    package var readers = 0

    /// The articles that were begun.
    package var listens: Int { tenths[0] }
    /// The mean speed of those that were begun, in hundredths; nil if none was.
    package var speed: Int? { listens == 0 ? nil : (speeds + listens / 2) / listens }
  }

  private struct Reader: Hashable {
    var hash: UInt64
    var place: Int
  }

  private struct Target {
    var components: [String]
    var folder: Int
    var largest: Int?
  }

  private let robots: RobotList
  private let length: SoundLength
  private var keys = DayKeys()
  private var counts: [Counts] = []
  private var numbers: [String: Int] = [:]
  private var targets: [Target] = []
  private var targetNumbers: [String: Int] = [:]
  private var known: [String: Int?] = [:]
  /// The bytes of each target that each reader has got on a day.
  private var got: [Reader: Int] = [:]
  private var readers: Set<Reader> = []
  private var visitors: Set<UInt64> = []
  private var agents: [String: Bool] = [:]
  private var first = Int.max
  private var last = Int.min
  /// The requests of robots, which are left out.
  package private(set) var robotRequests = 0

  /// Figures without the robots of a list, by the length of recordings.
  package init(robots: RobotList, length: SoundLength) {
    self.robots = robots
    self.length = length
  }

  /// Adds a line of a log; false if it is neither a report nor a request.
  package mutating func add(_ line: ArraySlice<UInt8>) -> Bool {
    guard let start = line.first(where: { $0 > 0x20 }) else { return true }
    if start == UInt8(ascii: "{") {
      guard let report = LoggedReport(line) else { return false }
      add(report)
    } else {
      guard let request = LoggedRequest(line) else { return false }
      add(request)
    }
    return true
  }

  private mutating func add(_ logged: LoggedReport) {
    note(logged.day)
    let number = number(of: logged.report.article)
    counts[number].tenths[logged.report.tenth] += 1
    if logged.report.tenth == 0 { counts[number].speeds += logged.report.speed }
  }

  private mutating func add(_ request: LoggedRequest) {
    // HEAD fetches nothing, and answers without a body are none.
    guard request.method == "GET", request.status == 200 || request.status == 206,
      let number = target(request.target)
    else { return }
    guard !isRobot(request.agent) else {
      robotRequests += 1
      return
    }
    note(request.day)
    let reader = keys.hash(
      request.address + "\0" + (request.agent ?? ""), day: request.day)
    visitors.insert(reader)
    readers.insert(Reader(hash: reader, place: targets[number].folder))
    guard let name = targets[number].components.last, SoundLength.isSound(name),
      targets[number].components.count == 3, let bytes = request.bytes
    else { return }
    got[Reader(hash: reader, place: number), default: 0] += bytes
    if request.status == 200 {
      targets[number].largest = max(bytes, targets[number].largest ?? 0)
    }
  }

  private mutating func note(_ day: Int) {
    first = min(first, day)
    last = max(last, day)
  }

  private mutating func isRobot(_ agent: String?) -> Bool {
    guard let agent else { return true }
    if let known = agents[agent] { return known }
    let isRobot = robots.has(agent)
    if agents.count < 20_000 { agents[agent] = isRobot }
    return isRobot
  }

  private mutating func number(of folder: String) -> Int {
    if let number = numbers[folder] { return number }
    let number = counts.count
    numbers[folder] = number
    counts.append(Counts())
    return number
  }

  /// The number of the page or sound of an article or a day that `target` names, whatever proxy comes
  /// before it; nil for anything else.
  private mutating func target(_ target: String) -> Int? {
    if let number = known[target] { return number }
    let number = newTarget(target)
    // Queries can make any number of addresses, so the memory for them is bounded.
    if known.count < 500_000 { known[target] = .some(number) }
    return number
  }

  private mutating func newTarget(_ target: String) -> Int? {
    guard let path = try? ResourcePath(target) else { return nil }
    let names = path.components
    guard let place = names.lastIndex(where: { $0 == "articles" || $0 == "editions" }),
      names.count > place + 1
    else { return nil }
    var components = Array(names[place...])
    if path.isFolder { components.append("index.html") }
    guard components.count >= 3, let name = components.last,
      SoundLength.isSound(name) || name.hasSuffix(".html")
    else { return nil }
    let key = components.joined(separator: "/")
    if let number = targetNumbers[key] { return number }
    let folder = ResourcePath.location(Array(components.prefix(2)), isFolder: false).dropFirst()
    targets.append(Target(components: components, folder: number(of: String(folder))))
    targetNumbers[key] = targets.count - 1
    return targets.count - 1
  }

  // MARK: Results

  /// The figures of each article and day, by its path from the site's folder, in the order of the paths.
  package func places() -> [(path: String, counts: Counts)] {
    var result = counts
    let thresholds = targets.map { length.threshold($0.components, largest: $0.largest) }
    for (reader, bytes) in got where bytes >= thresholds[reader.place] {
      result[targets[reader.place].folder].downloads += 1
    }
    for reader in readers { result[reader.place].readers += 1 }
    return numbers.map { ($0.key, result[$0.value]) }.sorted { $0.path < $1.path }
  }

  /// The figures of all `places`.
  package func total(_ places: [(path: String, counts: Counts)]) -> Counts {
    var total = Counts()
    for (_, counts) in places {
      for tenth in total.tenths.indices { total.tenths[tenth] += counts.tenths[tenth] }
      total.speeds += counts.speeds
      total.downloads += counts.downloads
    }
    // Who read two articles on a day is one reader.
    total.readers = visitors.count
    return total
  }

  /// The first and the last day on which something was counted, in UTC; nil if nothing was.
  package var days: (first: String, last: String)? {
    first > last ? nil : (Self.text(first), Self.text(last))
  }

  private static func text(_ day: Int) -> String {
    String(HTTPDate(seconds: day * 86400).iso8601.prefix(10))
  }
}
