// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore

/// `listen learn`: rules for a site's own pages, proposed from them.
struct LearnCommand {
  private let command: ParsedCommand

  init(_ command: ParsedCommand) { self.command = command }

  func run() throws -> Int32 {
    var sources: [Source] = []
    var code = ExitCode.done
    let paths = InputDocument.documents(command.operands("PAGES")).map(\.path)
    for path in paths {
      do throws(FileError) {
        sources.append(Source(name: path, bytes: try Document.bytes(of: path)))
      } catch {
        Messages.error("\(error)")
        code = ExitCode.someFailed
      }
    }
    let learnt = SiteRuleLearner(host: command.string("for")?.lowercased()).learn(sources)
    for fault in learnt.unread {
      Messages.error(fault)
      code = ExitCode.someFailed
    }
    guard !learnt.rules.isEmpty else {
      Messages.error(
        "nothing to learn from \(sources.count) documents: three pages of a host, or two dumps, are the least"
      )
      return ExitCode.noArticle
    }
    if !command.flag("quiet") {
      for line in learnt.report { Messages.write(line + "\n") }
    }
    Messages.result(learnt.json)
    return code
  }
}
