// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Proposes rules for a site from its own pages: text that recurs in most of them, word for word or
/// in the same place, is furniture; text that differs is article.
///
/// ```swift
/// let learnt = SiteRuleLearner(host: "example.org").learn(sources)
/// print(learnt.json)  // for listen.json
/// ```
public struct SiteRuleLearner: Sendable {
  /// The proposed rules, with a report for an editor.
  public struct Proposal: Sendable {
    /// One rule for each host, and one for dumps.
    public var rules: [SiteRule] = []
    /// Lines for an editor that list what each part of a rule drops and keeps.
    public var report: [String] = []
    /// Documents that hold no article, with the reason.
    public var unread: [String] = []
  }

  private let host: String?

  /// A learner for the pages of `host`, or, if that is nil, of the host that most pages share.
  public init(host: String? = nil) {
    self.host = host.map { $0.hasPrefix("www.") ? String($0.dropFirst(4)) : $0 }
  }

  /// Proposes rules for the pages among `sources`; a host needs at least three pages.
  public func learn(_ sources: [Source]) -> Proposal {
    var proposal = Proposal()
    var pages: [String: [LearntPage]] = [:]
    var dumps: [LearntDump] = []
    for source in sources {
      let format = source.format ?? FormatSniffer.format(of: source.bytes)
      do throws(ReadingError) {
        switch format {
        case .html:
          let page = try LearntPage(source)
          let name = page.host ?? host ?? ""
          if host == nil || name == host || name.hasSuffix("." + (host ?? "")) {
            pages[host ?? name, default: []].append(page)
          }
        case .text: dumps.append(try LearntDump(source))
        default: continue
        }
      } catch { proposal.unread.append("\(error)") }
    }
    for (name, group) in pages.sorted(by: { $0.key < $1.key }) where group.count >= 3 {
      let learnt = PageRuleLearner(group).learn(host: name.isEmpty ? nil : name)
      proposal.rules.append(learnt.rule)
      proposal.report += learnt.report
    }
    if dumps.count >= 2, let learnt = DumpRuleLearner(dumps).learn(host: host) {
      proposal.rules.append(learnt.rule)
      proposal.report += learnt.report
    }
    return proposal
  }
}

extension SiteRuleLearner.Proposal {
  /// The rules in the form that `listen.json` takes under `"rules"`.
  public var json: String {
    let rules = rules.map { rule in
      var members: [String] = []
      func add(_ key: String, _ text: String?) {
        if let text { members.append("    \(Self.quoted(key)): \(Self.quoted(text))") }
      }
      func add(_ key: String, _ texts: [String]) {
        guard !texts.isEmpty else { return }
        let list = texts.map { "\n      " + Self.quoted($0) }.joined(separator: ",")
        members.append("    \(Self.quoted(key)): [\(list)\n    ]")
      }
      add("host", rule.host)
      add("path", rule.path)
      for (name, selector) in rule.named { add(name, selector.description) }
      add("drop", rule.drop.map(\.description))
      add("lines", rule.lines.map(\.text))
      add("begins", rule.begins.map(\.text))
      add("ends", rule.ends.map(\.text))
      return "  {\n" + members.joined(separator: ",\n") + "\n  }"
    }
    return "[\n" + rules.joined(separator: ",\n") + "\n]"
  }

  private static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          output.unicodeScalars.append(scalar)
        }
      }
    }
    return output + "\""
  }
}
