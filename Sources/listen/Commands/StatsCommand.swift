// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore
import ListenServer

/// `listen stats`: how much was heard, from the player's reports and access logs.
struct StatsCommand {
  /// The output of `stats --json` for an article or a day.
  private struct Line: Encodable {
    let article: String
    let listens: Int
    let tenths: [Int]
    let speed: Double?
    let downloads: Int
    let readers: Int
  }

  /// The last line of `stats --json`.
  private struct Total: Encodable {
    let total: Bool
    let articles: Int
    let listens: Int
    let tenths: [Int]
    let downloads: Int
    let readers: Int
    let robots: Int
    let badLines: Int
    let from: String?
    let to: String?
  }

  private let command: ParsedCommand

  /// The most faulty lines of a log that are told one by one.
  private static let mostTold = 10

  init(_ command: ParsedCommand) { self.command = command }

  func run() throws -> Int32 {
    let robots =
      try command.string("robots").map { RobotList(adding: try Files.read($0)) } ?? .standard
    let site = command.string("site").map { Site($0) }
    var figures = ListeningFigures(robots: robots, length: SoundLength(site))
    var (good, bad, unread) = (0, 0, 0)
    for path in command.operands("LOG") {
      do throws(FileError) {
        let found = try read(path, into: &figures)
        good += found.good
        bad += found.bad
      } catch {
        Messages.error("\(error)")
        unread += 1
      }
    }
    if unread == command.operands("LOG").count { return ExitCode.unreadable }
    if good == 0, bad > 0 { return ExitCode.noArticle }
    print(figures, bad)
    return bad + unread > 0 ? ExitCode.someFailed : ExitCode.done
  }

  private func read(
    _ path: String, into figures: inout ListeningFigures
  ) throws(FileError) -> (good: Int, bad: Int) {
    var (good, bad) = (0, 0)
    try LogReader(path).lines { number, line in
      if figures.add(line) {
        good += 1
        return
      }
      bad += 1
      guard bad <= Self.mostTold else { return }
      let found = String(decoding: line.prefix(60), as: UTF8.self).onOneLine
      Messages.error(
        "\(path):\(number): found \"\(found)\(line.count > 60 ? "…" : "")\"; expected a report or a "
          + "line of an access log in the combined format")
    }
    if bad > Self.mostTold {
      Messages.error("\(path): \(bad - Self.mostTold) more such lines")
    }
    return (good, bad)
  }

  private func print(_ figures: ListeningFigures, _ bad: Int) {
    let places = figures.places()
    let total = figures.total(places)
    let days = figures.days
    if command.flag("json") {
      for (path, counts) in places {
        Messages.result(
          JSONLine.text(
            Line(
              article: path, listens: counts.listens, tenths: counts.tenths,
              speed: counts.speed.map { Double($0) / 100 }, downloads: counts.downloads,
              readers: counts.readers)))
      }
      return Messages.result(
        JSONLine.text(
          Total(
            total: true, articles: places.count, listens: total.listens, tenths: total.tenths,
            downloads: total.downloads, readers: total.readers, robots: figures.robotRequests,
            badLines: bad, from: days?.first, to: days?.last)))
    }
    Messages.result("listens     half      end  downloads  readers  article")
    for (path, counts) in places { Messages.result(Self.row(counts) + path) }
    let period = days.map { $0.first == $0.last ? $0.first : "\($0.first) to \($0.last)" }
    Messages.result(Self.row(total) + "in all" + (period.map { ", \($0)" } ?? ""))
    if figures.robotRequests > 0, !command.flag("quiet") {
      Messages.write("listen: left out \(figures.robotRequests) requests of robots\n")
    }
  }

  private static func row(_ counts: ListeningFigures.Counts) -> String {
    let columns = [
      (counts.listens, 7), (counts.tenths[5], 9), (counts.tenths[10], 9), (counts.downloads, 11),
      (counts.readers, 9),
    ]
    return columns.map { value, width in
      let digits = String(value)
      return String(repeating: " ", count: max(0, width - digits.count)) + digits
    }.joined() + "  "
  }
}
