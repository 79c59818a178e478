// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFormats

/// Reads the elements of a PLS file from the tree of its XML.
struct PLSParser {
  private(set) var language = ""
  private(set) var lexemes: [PLSDocument.Lexeme] = []
  private(set) var faults: [LexiconError] = []
  private let file: String
  private let markup: Markup

  init(_ data: [UInt8], file: String) throws(LexiconError) {
    self.file = file
    do throws(MarkupFault) {
      markup = try MarkupParser().xml(data, allowsDocumentType: false)
    } catch {
      throw LexiconError(
        file: file, line: error.line,
        problem: error.kind == .documentType ? .documentType : .malformed(error.found))
    }
    try walk()
  }

  private mutating func walk() throws(LexiconError) {
    // The first node of a well-formed document is its root element.
    let root = 0
    guard name(root) == "lexicon" else {
      let local = markup.name(root).split(separator: ":").last.map(String.init) ?? ""
      throw LexiconError(file: file, line: markup.line(root), problem: .root(local))
    }
    guard let tag = attribute(.xmlLang, of: root) ?? attribute(.lang, of: root), !tag.isEmpty else {
      throw LexiconError(file: file, line: markup.line(root), problem: .noLanguage)
    }
    language = tag
    let alphabet = attribute(.alphabet, of: root)
    for child in markup.children(root) where name(child) == "lexeme" {
      do {
        let lexeme = try lexeme(child, alphabet: alphabet)
        lexemes.append(lexeme)
      } catch {
        faults.append(error)
      }
    }
  }

  private func lexeme(
    _ element: Int, alphabet: String?
  ) throws(LexiconError) -> PLSDocument.Lexeme {
    var lexeme = PLSDocument.Lexeme(line: line(element))
    try readRole(of: element, into: &lexeme)
    var isPreferred = false
    for child in markup.children(element) {
      guard let name = name(child), ["grapheme", "phoneme", "alias"].contains(name) else {
        continue
      }
      let content = PLSDocument.Text(text: text(child), line: line(child))
      guard !content.text.isEmpty else {
        throw LexiconError(file: file, line: content.line, problem: .empty(element: name))
      }
      // `prefer` marks the one to say, wherever it stands.
      let prefer = attribute(.prefer, of: child) == "true"
      switch name {
      case "grapheme": lexeme.graphemes.append(content)
      case "phoneme":
        let used = attribute(.alphabet, of: child) ?? alphabet ?? "none"
        guard used == "ipa" else {
          throw LexiconError(file: file, line: content.line, problem: .alphabet(used))
        }
        lexeme.phonemes.insert(content, at: prefer ? 0 : lexeme.phonemes.count)
        if prefer { lexeme.prefersAlias = false }
      default:
        if !isPreferred, prefer || lexeme.phonemes.isEmpty { lexeme.prefersAlias = true }
        lexeme.aliases.insert(content, at: prefer ? 0 : lexeme.aliases.count)
      }
      isPreferred = isPreferred || prefer
    }
    guard let first = lexeme.graphemes.first else {
      throw LexiconError(file: file, line: lexeme.line, problem: .noGrapheme)
    }
    let isSilent = lexeme.phonemes.isEmpty && lexeme.aliases.isEmpty
    let needsNone = lexeme.role != nil || !lexeme.personParts.isEmpty
    guard lexeme.role == "name" ? !lexeme.aliases.isEmpty : needsNone || !isSilent else {
      throw LexiconError(
        file: file, line: lexeme.line, problem: .noPronunciation(grapheme: first.text))
    }
    return lexeme
  }

  /// `role` is a list of qualified names; ours are known by their namespace.
  private func readRole(
    of element: Int, into lexeme: inout PLSDocument.Lexeme
  ) throws(LexiconError) {
    guard let roles = attribute(.role, of: element) else { return }
    for role in roles.split(separator: " ") {
      let parts = role.split(separator: ":", maxSplits: 1)
      guard parts.count == 2,
        markup.namespace(of: String(parts[0]), at: element) == PLSDocument.sayNamespace
      else { continue }
      let local = String(parts[1])
      if let part = PersonNames.Part(rawValue: local) {
        lexeme.personParts.append(part)
        continue
      }
      guard ["word", "letters", "name"].contains(local) || isLanguageTag(local) else {
        throw LexiconError(file: file, line: lexeme.line, problem: .role(String(role)))
      }
      lexeme.role = local
    }
    lexeme.isForMarkedTokens = lexeme.role == nil && lexeme.personParts.isEmpty
  }

  private func isLanguageTag(_ text: String) -> Bool {
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    return (2...3).contains(subtags[0].count) && subtags[0].allSatisfy { "a"..."z" ~= $0 }
      && subtags.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(\.isASCII) }
  }

  /// The local name of an element in the PLS namespace.
  private func name(_ node: Int) -> String? {
    let name = markup.name(node)
    return name.hasPrefix("pls:") ? String(name.dropFirst(4)) : nil
  }

  /// The line of an element, counted from 1.
  private func line(_ node: Int) -> Int { markup.line(node) ?? 1 }

  /// The value of an attribute.
  private func attribute(_ attribute: MarkupAttribute, of node: Int) -> String? {
    markup.string(attribute, of: node)
  }

  /// The text of an element, its white space folded.
  private func text(_ node: Int) -> String {
    markup.textContent(node).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
