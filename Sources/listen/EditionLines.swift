// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import Synchronization

/// The output of `edition` during a run: a progress line on a terminal, a plain line for each
/// article, or JSON.
final class EditionLines: Sendable {
  private struct State {
    var plan = EditionEvent.Plan(articles: 0, unchanged: 0, text: 0)
    var done = 0
    var text = 0
    var time = PlayingTime(microseconds: 0)
    var inHand: [String] = []
    var failures: [Int32] = []
    var started = Date()
    var removed = 0
    var hasFaults = false
  }

  private let state = Mutex(State())
  private let progress: Progress
  private let isQuiet: Bool
  private let printsJSON: Bool
  private let site: Site

  /// The maximum number of removed inputs that are listed one by one.
  private static let listed = 10

  init(isQuiet: Bool, printsJSON: Bool, site: Site) {
    self.isQuiet = isQuiet
    self.printsJSON = printsJSON
    self.site = site
    progress = Progress(isQuiet: isQuiet)
  }

  /// The exit codes of failures, in order.
  var failures: [Int32] { state.withLock { $0.failures } }

  /// Whether articles of the site have manifests that cannot be read.
  var hasFaults: Bool { state.withLock { $0.hasFaults } }

  func clear() { progress.clear() }

  func show(_ event: EditionEvent) {
    state.withLock { state in
      progress.clear()
      switch event {
      case .planned(let plan):
        state.plan = plan
        state.started = Date()
      case .started(let name, _): state.inHand.append(name)
      case .article(let article, let text):
        state.done += 1
        state.text += text
        state.time = state.time + article.time
        state.inHand.removeAll { $0 == article.name }
        say(article)
      case .failed(let input, let error):
        state.failures.append(ExitCode(error).code)
        say(failure: "\(error)", input)
      case .repeated(let input, let name):
        line(EditionLine(event: "repeated", input: input, article: name)) {
          "\(input): the same article as \(name)"
        }
      case .warned(let warning):
        if printsJSON {
          Messages.result(JSONLine.text(EditionLine(event: "warning", reason: warning)))
        } else if !isQuiet {
          Messages.warning(warning)
        }
      case .mistaken(let input, let name, let identity):
        let warning =
          "\(input): says that it is \"\(identity)\", as \(name) does, but is another article; both are kept"
        if printsJSON {
          Messages.result(
            JSONLine.text(
              EditionLine(event: "mistaken", input: input, article: name, reason: warning)))
        } else if !isQuiet {
          Messages.warning(warning)
        }
      case .removed(let input, let name, let isPruned):
        state.removed += 1
        let what = isPruned ? "removed" : "its input is gone; --prune removes it"
        line(EditionLine(event: isPruned ? "pruned" : "gone", input: input, article: name)) {
          state.removed <= Self.listed ? "\(site.articles)/\(name)\t\(what)" : nil
        }
      case .indexed(let report):
        state.hasFaults = !report.faults.isEmpty
        say(report, removed: state.removed)
      }
      draw(state)
    }
  }

  private func draw(_ state: State) {
    guard let first = state.inHand.first else { return }
    let seconds = Date().timeIntervalSince(state.started)
    let heard = Double(state.time.microseconds) / 1_000_000
    var text = "\(state.done)/\(state.plan.articles) articles, \(state.time.clock)"
    if seconds > 1, state.text > 0 {
      let left = Int(seconds * Double(state.plan.text - state.text) / Double(state.text))
      text += ", \(Int(heard / seconds))×, "
      text += PlayingTime(microseconds: left * 1_000_000).clock + " left"
    }
    progress.show(text + ": " + first)
  }

  private func say(_ article: EditionEvent.Article) {
    let folder = site.articles + "/" + article.name
    let event = EditionLine(
      event: article.isUnchanged ? "unchanged" : "article", input: article.input,
      article: article.name, folder: folder,
      duration: article.segments == 0 ? nil : article.time.iso8601,
      segments: article.segments == 0 ? nil : article.segments, spoken: article.spoken,
      warnings: article.warnings.isEmpty ? nil : article.warnings)
    if !printsJSON, !isQuiet {
      for warning in article.warnings { Messages.warning("\(article.input): \(warning)") }
    }
    line(event) {
      if article.segments == 0 { return "\(folder)\t\tunchanged" }
      let what =
        article.isUnchanged
        ? "unchanged" : "\(article.spoken) of \(article.segments) segments spoken"
      return "\(folder)\t\(article.time.clock)\t\(what)"
    }
  }

  private func say(failure: String, _ input: String) {
    if printsJSON {
      Messages.result(JSONLine.text(EditionLine(event: "failed", input: input, reason: failure)))
    }
    Messages.error(failure)
  }

  private func say(_ report: SiteIndexer.Report, removed: Int) {
    if removed > Self.listed, !printsJSON, !isQuiet {
      Messages.result("… and \(removed - Self.listed) more")
    }
    for fault in report.faults { Messages.warning(fault) }
    if !isQuiet { for warning in report.warnings { Messages.warning("\(site.path): \(warning)") } }
    line(
      EditionLine(
        event: "indexed", duration: report.time.iso8601, articles: report.articles,
        editions: report.editions, made: report.made)
    ) {
      "\(site.path)\t\(report.time.clock)\t\(report.articles) articles, "
        + "\(report.editions) editions, \(report.made) of them made anew"
    }
  }

  private func line(_ event: EditionLine, _ text: () -> String?) {
    if printsJSON { return Messages.result(JSONLine.text(event)) }
    if !isQuiet, let text = text() { Messages.result(text) }
  }
}
