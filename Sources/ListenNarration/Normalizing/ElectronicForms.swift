// SPDX-License-Identifier: GPL-3.0-or-later

/// Addresses of pages and of mail, handles and hashtags, read short and sayable.
package enum ElectronicForms {
  /// A language's words for the signs.
  package struct Words: Sendable {
    package var at: String
    package var dot: String
    package var slash: String
    package var dash: String
    package var underscore: String
    package var colon: String
    package var hashtag: String
    /// The letters "WWW" in words.
    package var world: String
    /// The letters of a domain that is no word, one by one.
    package var letters: @Sendable (String) -> String
    /// The domain of a country that is said as a word at home: "punto es".
    package var domain: String?
    /// Words by which names without blanks are taken apart.
    package var vocabulary: Set<String>
    /// Letters that such names begin with or hold: "nytimes".
    package var initials: Set<String>
    /// Whether a name can't be said in this language, so that its letters are named.
    package var isForeign: @Sendable (String) -> Bool
    /// A word of a hashtag as the engine should have it: "COP" in letters or as a word.
    package var acronym: @Sendable (String) -> String
    /// Words that end a long address, for the part that is not read.
    package var rest: String

    package init(
      at: String, dot: String, slash: String, dash: String, underscore: String, colon: String,
      hashtag: String, world: String, letters: @escaping @Sendable (String) -> String,
      domain: String? = nil, vocabulary: Set<String>, initials: Set<String> = [],
      isForeign: @escaping @Sendable (String) -> Bool,
      acronym: @escaping @Sendable (String) -> String, rest: String
    ) {
      self.at = at
      self.dot = dot
      self.slash = slash
      self.dash = dash
      self.underscore = underscore
      self.colon = colon
      self.hashtag = hashtag
      self.world = world
      self.letters = letters
      self.domain = domain
      self.vocabulary = vocabulary
      self.initials = initials
      self.isForeign = isForeign
      self.acronym = acronym
      self.rest = rest
    }
  }

  /// Domains that are said as words.
  private static let spokenDomains: Set<String> = [
    "com", "net", "org", "info", "gov", "biz", "news", "app", "online", "site", "blog", "dot",
    "mil", "int", "name", "edu", "me", "pro", "shop", "store", "tech", "live", "world", "museum",
    "coop", "co",
  ]
  /// Domains that make a bare `word.word` an address.
  private static let domains: Set<String> = spokenDomains.union([
    "edu", "uk", "us", "eu", "de", "fr", "it", "es", "ru", "cn", "jp", "br", "in", "ca", "au", "ch",
    "nl", "se", "no", "pl", "tr", "ir", "il", "ps", "lb", "sy", "iq", "eg", "sa", "ae", "qa", "mx",
    "ar", "cl", "co", "pe", "ve", "cu", "tv", "me", "io", "ai", "ly", "sm", "ua", "by", "kr", "za",
    "gr", "id", "my", "sg", "ng", "ke", "gh", "pk", "bd", "lk", "vn", "ph", "hk", "tw", "th", "cz",
    "hu",
    "ro", "bg", "rs", "hr", "pt", "at", "be", "dk", "fi", "ie", "nz", "ws", "fm", "cat", "gob",
    "int",
  ])

  package static func rules(
    _ words: Words, digits: @escaping @Sendable (String) -> String
  ) -> [Rule] {
    let forms = Forms(words: words, digits: digits)
    return [
      Rule("electronic", .any, forms.address),
      Rule("electronic", .letters, forms.apart),
      Rule("electronic", [.signs, .stops], forms.tag),
    ]
  }

  private struct Forms: Sendable {
    let words: Words
    let digits: @Sendable (String) -> String

    /// Reads `https://www.example.org/a/b`, `www.example.org`, `example.com`, `me@example.org`.
    func address(_ line: Line, _ index: Int) -> Verbalization? {
      let token = line.tokens[index]
      guard token.traits.contains(.stops), token.traits.contains(.letters),
        token.core.utf8.contains(UInt8(ascii: "."))
      else { return nil }
      let core = token.core
      if let at = core.firstIndex(of: "@"), at != core.startIndex {
        let user = core[..<at].drop { $0 == "." }
        let host = core[core.index(after: at)...]
        guard isHost(host, mustBeKnown: false), user.allSatisfy(isName) else { return nil }
        return Verbalization(name(user, splits: true) + " " + words.at + " " + self.host(host))
      }
      var rest = core[...]
      var spoken = ""
      for scheme in ["https://", "http://", "ftp://"] where token.lower.hasPrefix(scheme) {
        spoken =
          words.letters(String(scheme.dropLast(3)).uppercased())
          + " \(words.colon) \(words.slash) \(words.slash) "
        rest = rest.dropFirst(scheme.count)
      }
      let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
      let host = rest[..<end]
      let isMarked = !spoken.isEmpty || token.lower.hasPrefix("www.")
      guard isHost(host, mustBeKnown: !isMarked) else { return nil }
      // Inside a sentence an address that was copied with its scheme only names its site, and so does
      // one with a query.
      if line.tokens.count > 2, !spoken.isEmpty || rest.contains("?") || rest.contains("#") {
        let site = host.hasPrefix("www.") ? host.dropFirst(4) : host
        return Verbalization(self.host(site))
      }
      // A short link's key is nothing to note: its site is enough.
      guard let path = path(rest[end...]) else { return Verbalization(self.host(host)) }
      return Verbalization(spoken + self.host(host) + path)
    }

    /// Reads `http: //www.example.org`, as some feeds have it.
    func apart(_ line: Line, _ index: Int) -> Verbalization? {
      let token = line.tokens[index]
      guard token.lower == "http" || token.lower == "https", token.trail == ":",
        let next = line[index + 1], next.core.hasPrefix("//")
      else { return nil }
      let rest = next.core.dropFirst(2)
      let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
      guard isHost(rest[..<end], mustBeKnown: false) else { return nil }
      return Verbalization(
        words.letters(token.core.uppercased()) + " \(words.colon) \(words.slash) \(words.slash) "
          + host(rest[..<end]) + (path(rest[end...]) ?? ""), tokens: 2)
    }

    /// The words of a path, nil where it is a key that nobody could note.
    private func path(_ path: Substring) -> String? {
      let parts = path.split(whereSeparator: { "/?#&=".contains($0) })
      guard !parts.isEmpty else { return "" }
      // Nobody can hold more in mind than a few words.
      guard !parts.contains(where: isRandom) else { return nil }
      guard path.count <= 48, parts.count <= 4 else {
        return " " + words.slash + " " + words.rest
      }
      return parts.map { " " + words.slash + " " + name($0, splits: false) }.joined()
    }

    /// The keys of short links and pictures: letters and digits mixed, which nobody could note.
    private func isRandom(_ part: Substring) -> Bool {
      guard part.utf8.count >= 6 else { return false }
      var changes = 0
      var previous: Character?
      for character in part {
        if let previous,
          character.isNumber != previous.isNumber
            || previous.isLowercase && character.isUppercase
        {
          changes += 1
        }
        previous = character == "-" ? nil : character
      }
      return changes >= 2 || changes == 1 && part.first?.isNumber == true
    }

    private func isName(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || "._-+%".contains(character)
    }

    private func isHost(_ host: Substring, mustBeKnown: Bool) -> Bool {
      let labels = host.split(separator: ".", omittingEmptySubsequences: false)
      guard labels.count >= 2, let last = labels.last, last.utf8.count >= 2,
        last.allSatisfy({ $0.isLetter }),
        labels.allSatisfy({
          !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
        })
      else { return false }
      guard mustBeKnown else { return true }
      // "U.S", "a.m" and "word.Word" (a missing blank) are no addresses.
      let isSmall = last == last.lowercased() || host == Substring(host.uppercased())
      return isSmall && ElectronicForms.domains.contains(last.lowercased())
        && labels.dropLast().allSatisfy {
          $0.utf8.count > 1 || labels[0] == "t" || labels[0] == "x"
        }
    }

    private func host(_ host: Substring) -> String {
      let labels = host.split(separator: ".")
      let isSpelled = labels.dropLast().contains { $0 != "www" && words.isForeign(String($0)) }
      return labels.enumerated().map { position, label in
        let lower = label.lowercased()
        if lower == "www" { return words.world }
        let isDomain = position == labels.count - 1
        if position > 0, ["com", "net", "org", "co"].contains(lower) { return lower }
        if isDomain, !isSpelled,
          ElectronicForms.spokenDomains.contains(lower) || words.domain == lower
        {
          return lower
        }
        if isDomain, isSpelled || !ElectronicForms.spokenDomains.contains(lower) {
          return label.utf8.count <= 3
            ? words.letters(lower.uppercased()) : name(label, splits: false)
        }
        return name(label, splits: false)
      }.joined(separator: " \(words.dot) ")
    }

    /// A name with its signs and digits in words.
    private func name(_ text: Substring, splits: Bool) -> String {
      var result: [String] = []
      var letters = ""
      var number = ""
      func flush() {
        if !letters.isEmpty { result.append(word(letters)) }
        if !number.isEmpty {
          result.append(
            number.utf8.count > 4 || words.isForeign(String(text)) ? digits(number) : number)
        }
        letters = ""
        number = ""
      }
      for character in text {
        if character.isASCII, character.isNumber {
          if !letters.isEmpty { flush() }
          number.append(character)
        } else if character.isLetter {
          if !number.isEmpty || character.isUppercase && letters.last?.isLowercase == true {
            flush()
          }
          letters.append(character)
        } else {
          flush()
          switch character {
          case ".": result.append(words.dot)
          case "-": result.append(words.dash)
          case "_": result.append(words.underscore)
          default: break
          }
        }
      }
      flush()
      return result.joined(separator: " ")
    }

    private func word(_ letters: String) -> String {
      if words.vocabulary.contains(letters.lowercased()) { return letters }
      let isCapitalised = letters.first?.isUppercase == true && letters.last?.isLowercase == true
      if words.isForeign(letters), letters.utf8.count <= 20, !isCapitalised {
        return words.letters(letters.uppercased())
      }
      if let parts = split(letters) { return parts }
      let hasVowel = letters.lowercased().contains { "aeiouyáéíóú".contains($0) }
      return hasVowel && letters.utf8.count > 2 || letters.lowercased() == "co"
        ? letters : words.letters(letters.uppercased())
    }

    /// `name` in words, "on the issues" for "ontheissues", if known words make up all of it; otherwise nil.
    private func split(_ name: String) -> String? {
      let letters = Array(name.lowercased().utf8)
      guard (6...32).contains(letters.count), !words.vocabulary.isEmpty,
        !words.vocabulary.contains(name.lowercased())
      else { return nil }
      // The fewest words that end at each letter, and where the last of them begins.
      var best: [(count: Int, start: Int)?] = [(0, 0)]
      for end in 1...letters.count {
        var found: (count: Int, start: Int)?
        for start in max(0, end - 14)..<end {
          guard let before = best[start], before.count + 1 < found?.count ?? .max,
            let word = String(validating: letters[start..<end], as: UTF8.self),
            words.vocabulary.contains(word) || words.initials.contains(word)
          else { continue }
          found = (before.count + 1, start)
        }
        best.append(found)
      }
      var parts: [String] = []
      var end = letters.count
      while end > 0, let step = best[end] {
        let part = String(decoding: letters[step.start..<end], as: UTF8.self)
        let isWord = words.vocabulary.contains(part)
        parts.append(isWord ? part : words.letters(part.uppercased()))
        end = step.start
      }
      return end == 0 && parts.count > 1 ? parts.reversed().joined(separator: " ") : nil
    }

    /// Reads `@handle` and `#TheTag`.
    func tag(_ line: Line, _ index: Int) -> Verbalization? {
      var core = line.tokens[index].core
      // "And" is written against the word that it joins in Arabic.
      let and = core.hasPrefix("و#") || core.hasPrefix("و@") ? "و" : ""
      core.removeFirst(and.count)
      guard let first = core.first, first == "@" || first == "#" else { return nil }
      let name = core.dropFirst()
      guard let start = name.first, start.isLetter || first == "@" && start.isNumber,
        name.allSatisfy({ $0.isLetter || $0.isNumber || "_’'.".contains($0) })
      else { return nil }
      if first == "@", name.contains(where: \.isNumber), words.isForeign(String(name)) {
        return Verbalization(words.at + " " + self.name(name, splits: false))
      }
      return Verbalization(and + (first == "@" ? words.at : words.hashtag) + " " + parts(name))
    }

    /// `name` in words: in "TheTag" a capital after a small letter begins one, as an underscore does.
    private func parts(_ name: Substring) -> String {
      var words: [String] = []
      var word = ""
      var previous: Character = " "
      for character in name {
        if character == "_" {
          if !word.isEmpty { words.append(word) }
          word = ""
        } else {
          let isBreak =
            character.isUppercase && previous.isLowercase
            || character.isNumber != previous.isNumber && !word.isEmpty
              && (character.isNumber || previous.isNumber)
          if isBreak, !word.isEmpty {
            words.append(word)
            word = ""
          }
          word.append(character)
        }
        previous = character
      }
      if !word.isEmpty { words.append(word) }
      return words.map(self.words.acronym).joined(separator: " ")
    }
  }
}
