// SPDX-License-Identifier: GPL-3.0-or-later
internal import CLibXML2
internal import Glibc

/// Reads the XML of a PLS file.
///
/// The only file of the room that talks to libxml2: its tree is walked
/// once, turned into values and freed.
///
/// It imports no Foundation, whose copy of ICU clashes with the one in libxml2's headers.
struct PLSParser {
  private(set) var language = ""
  private(set) var lexemes: [PLSDocument.Lexeme] = []
  private(set) var faults: [LexiconError] = []
  private let file: String

  /// libxml2 wants its globals made before any thread parses.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  init(_ data: [UInt8], file: String) throws(LexiconError) {
    self.file = file
    guard Self.isReady, let context = xmlNewParserCtxt() else {
      throw LexiconError(file: file, problem: .malformed("no memory"))
    }
    defer { xmlFreeParserCtxt(context) }
    // Neither NOENT nor DTDLOAD: no entity is expanded, no file but this one is opened.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_BIG_LINES.rawValue
    let document = data.withUnsafeBytes { bytes in
      xmlCtxtReadMemory(
        context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil,
        Int32(options))
    }
    guard let document else {
      let last = xmlCtxtGetLastError(context)
      let message = last?.pointee.message.map { String(cString: $0) } ?? "no element found"
      throw LexiconError(
        file: file, line: last.map { max(1, Int($0.pointee.line)) },
        problem: .malformed(message.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
    }
    defer { xmlFreeDoc(document) }
    guard document.pointee.intSubset == nil else {
      throw LexiconError(file: file, line: 1, problem: .documentType)
    }
    try walk(document)
  }

  private mutating func walk(_ document: xmlDocPtr) throws(LexiconError) {
    guard let root = xmlDocGetRootElement(document) else {
      throw LexiconError(file: file, problem: .root("nothing"))
    }
    let line = Int(xmlGetLineNo(root))
    guard name(root) == "lexicon" else {
      throw LexiconError(file: file, line: line, problem: .root(rawName(root)))
    }
    guard let tag = attribute(root, "lang"), !tag.isEmpty else {
      throw LexiconError(file: file, line: line, problem: .noLanguage)
    }
    language = tag
    let alphabet = attribute(root, "alphabet")
    var node = root.pointee.children
    while let current = node {
      node = current.pointee.next
      guard name(current) == "lexeme" else { continue }
      do {
        let lexeme = try lexeme(current, alphabet: alphabet)
        lexemes.append(lexeme)
      } catch {
        faults.append(error)
      }
    }
  }

  private func lexeme(
    _ element: xmlNodePtr, alphabet: String?
  ) throws(LexiconError) -> PLSDocument.Lexeme {
    var lexeme = PLSDocument.Lexeme(line: Int(xmlGetLineNo(element)))
    try readRole(of: element, into: &lexeme)
    var isPreferred = false
    var node = element.pointee.children
    while let current = node {
      node = current.pointee.next
      guard let name = name(current) else { continue }
      let content = PLSDocument.Text(text: text(current), line: Int(xmlGetLineNo(current)))
      guard ["grapheme", "phoneme", "alias"].contains(name) else { continue }
      guard !content.text.isEmpty else {
        throw LexiconError(file: file, line: content.line, problem: .empty(element: name))
      }
      // `prefer` marks the one to say, wherever it stands.
      let prefer = attribute(current, "prefer") == "true"
      switch name {
      case "grapheme": lexeme.graphemes.append(content)
      case "phoneme":
        let used = attribute(current, "alphabet") ?? alphabet ?? "none"
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
    of element: xmlNodePtr, into lexeme: inout PLSDocument.Lexeme
  ) throws(LexiconError) {
    guard let roles = attribute(element, "role") else { return }
    for role in roles.split(separator: " ") {
      let parts = role.split(separator: ":", maxSplits: 1)
      guard parts.count == 2,
        let found = xmlSearchNs(element.pointee.doc, element, String(parts[0])),
        string(found.pointee.href) == PLSDocument.sayNamespace
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

  /// Local name of an element in the PLS namespace.
  private func name(_ node: xmlNodePtr) -> String? {
    guard node.pointee.type == XML_ELEMENT_NODE, let space = node.pointee.ns,
      string(space.pointee.href) == PLSDocument.namespace
    else { return nil }
    return string(node.pointee.name)
  }

  private func rawName(_ node: xmlNodePtr) -> String { string(node.pointee.name) ?? "" }

  /// An attribute by its local name.
  private func attribute(_ node: xmlNodePtr, _ name: String) -> String? {
    // xmlFree is free: it is a variable, which Swift 6 lets nobody read.
    guard let value = xmlGetProp(node, name) else { return nil }
    defer { free(value) }
    return string(value)
  }

  /// Text with its white space folded.
  private func text(_ node: xmlNodePtr) -> String {
    guard let content = xmlNodeGetContent(node) else { return "" }
    defer { free(content) }
    return (string(content) ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func string(_ pointer: UnsafePointer<xmlChar>?) -> String? {
    pointer.map {
      String(decoding: UnsafeBufferPointer(start: $0, count: Int(xmlStrlen($0))), as: UTF8.self)
    }
  }
}
