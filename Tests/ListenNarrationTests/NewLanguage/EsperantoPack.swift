// SPDX-License-Identifier: GPL-3.0-or-later
import ListenArticle
import ListenNarration

/// The smallest language that can be added: four rules, and every member of a pack.
///
/// `Tests/Scripts/pack-members.py` takes one argument after the other out of this call and sees that
/// none of the rest compiles.
extension LanguagePack {
  static let esperanto = LanguagePack(
    subtag: "eo",
    reading: .esperanto,
    rules: { _ in EsperantoRules() },
    marks: {
      SentenceMarks(
        titles: ["s-ro", "d-ro"], numbered: ["n-ro"], abbreviations: ["ktp", "ekz"],
        starters: ["la"])
    },
    inflections: EsperantoRules.inflections,
    letterNames: ["b": "bo", "k": "ko", "t": "to"],
    phonemes: { _ in .esperanto },
    voicing: nil,
    names: nil,
    byline: BylineForm(
      prefix: "De ", comma: ", ", conjunction: { _ in " kaj " }, dateComma: ", ",
      date: .init(day: "{day}-a de {month} {year}", month: "{month} {year}")),
    opening: OpeningWords(title: "Novaĵoj de la {day}", lead: "Titoloj:"),
    briefing: BriefingWords(title: "Resumo de la {day}", closing: "Tio estis la resumo."),
    feed: FeedWords(
      syntheticVoice: "Legata de sinteza voĉo.", dailyEdition: "Taga eldono",
      dailyBriefing: "Taga resumo", readArticle: "Legi la artikolon"),
    page: PageLabels(
      language: "eo", contents: "En ĉi tiu artikolo", files: "Dosieroj",
      published: "La publikigita paĝo", synthetic: "Legata de sinteza voĉo", edition: "Eldono",
      latest: "La plej nova eldono", earlier: "Pli fruaj eldonoj", others: "Pliaj artikoloj",
      play: "Ludi", minutes: "min", home: "Ĉiuj eldonoj",
      keep: "Konservi en ĉi tiu aparato", drop: "Forigi de ĉi tiu aparato", keeping: "Konservas…",
      kept: "Aŭskultebla sen konekto", unkept: "Ne konservita: mankas konekto aŭ spaco",
      counts: ["# artikolo", "# artikoloj", "# artikoloj", "# artikoloj"]),
    player: PlayerLabels(
      region: "Aŭskulti", listen: "Aŭskulti ĉi tiun artikolon",
      listenQueue: "Aŭskulti ĉi tiun eldonon", resume: "Daŭrigi", voice: "Sinteza voĉo",
      play: "Ludi", pause: "Paŭzigi", back: "10 sekundojn reen", forward: "10 sekundojn antaŭen",
      previous: "Antaŭa alineo", next: "Sekva alineo", previousItem: "Antaŭa artikolo",
      nextItem: "Sekva artikolo", position: "Loko",
      place: "{time} el {total}, alineo {number} el {count}",
      placeItem: "{time} el {total}, artikolo {number} el {count}", speed: "Rapido",
      follow: "Rulumi kun la voĉo", download: "Elŝuti kiel {format}", close: "Paŭzigi kaj fermi",
      loading: "Ŝargado…", offline: "Mankas konekto.", missing: "La sono de ĉi tiu parto mankas.",
      network: "La sono ne atingeblas.", broken: "La sono ne ludeblas.",
      manifest: "La listo de sonoj ne legeblas.", again: "Nova provo…", retry: "Reprovi",
      settings: "Agordoj",
      step: "Paŝi laŭ",
      sentence: "Frazo",
      paragraph: "Alineo",
      heading: "Titolo",
      previousSentence: "Antaŭa frazo",
      nextSentence: "Sekva frazo",
      previousHeading: "Antaŭa titolo",
      nextHeading: "Sekva titolo",
      light: "Marki",
      word: "Vorto",
      none: "Nenion",
      colours: "Koloroj",
      standard: "Norma",
      yellow: "Flava",
      blue: "Blua",
      contrast: "Alta kontrasto",
      sleep: "Dormhorloĝo",
      off: "Ne",
      paragraphEnd: "Fino de la alineo",
      articleEnd: "Fino de la artikolo",
      captions: "Subtekstoj",
      selection: "Aŭskulti la elekton",
      later: "Aŭskulti poste",
      unlist: "Forigi el la vico",
      line: "Vico",
      goOn: "Daŭrigi per la sekva",
      upNext: "Sekvas: {title}",
      heard: "Aŭskultita",
      left: "Restas {time}"))
}

extension ReadingWords {
  fileprivate static let esperanto = ReadingWords(
    tag: "eo", script: .latin,
    functionWords: "la de kaj en estas por ne kun al sed ĉar pri kiu kiuj tio ĝi ili dum post",
    ownLetters: "ĉĝĥĵŝŭ", capitalOpensSentence: true,
    dates: DateWords(
      months: [
        "januaro", "februaro", "marto", "aprilo", "majo", "junio", "julio", "aŭgusto", "septembro",
        "oktobro", "novembro", "decembro",
      ],
      ordinals: "a", beforeMonth: "de", beforeYear: "", morning: "atm", afternoon: "ptm",
      hourSigns: "h", hours: "horo", links: "je|la|lundo|mardo|merkredo", zoneLeads: "horo",
      zones: [:], updates: "ĝisdatigita", publications: "publikigita"),
    byline: BylineWords(
      authorLabels: "de|aŭtoro:", sourceLabels: "fonto:", by: "de", conjunctions: "kaj",
      namesWithConjunction: "", places: "en|el", noNames: "publikigita", roles: "ĵurnalisto",
      roleQualifiers: "ĉefa", gluedRoles: "", agencies: "agentejoj", organizations: "redakcio",
      dateLeads: "", aboutAuthor: "estas"),
    page: PageWords(
      lines: [.advertisement: "reklamo", .sharing: "kunhavigi"], starts: [.related: "legu ankaŭ:"],
      networks: "", following: "sekvu"),
    dump: DumpWords(
      labels: [.advertisement: "reklamo", .sharing: "kunhavigi"], weekdays: "lundo|mardo",
      ago: "antaŭ", pictures: "foto"))
}

extension PhonemeTable {
  fileprivate static let esperanto = PhonemeTable(
    language: "eo", vowels: "a a  e e  i i  o o  u u", closing: "",
    consonants: "b b  k k  l l  n n  t t  s s", compounds: "")
}

/// Per cents, euros, abbreviations and whole numbers below a hundred.
private struct EsperantoRules: Language {
  let sentenceStarters: Set<String> = ["la"]

  let rules = [
    Rule("percent", .digits) { line, index in
      let token = line.tokens[index]
      guard token.core.hasSuffix("%"), let number = Int(token.core.dropLast()),
        let words = words(number)
      else { return nil }
      return Verbalization(words + (number == 1 ? " procento" : " procentoj"))
    },
    Rule("money", .digits) { line, index in
      let token = line.tokens[index]
      guard token.core.hasPrefix("€"), let number = Int(token.core.dropFirst()),
        let words = words(number)
      else { return nil }
      return Verbalization(words + (number == 1 ? " eŭro" : " eŭroj"))
    },
    Rule("abbreviation", .letters) { line, index in
      switch line.tokens[index].lower {
      case "ktp": Verbalization("kaj tiel plu", stop: .endOnly)
      case "s-ro": Verbalization("sinjoro")
      default: nil
      }
    },
    Rule("number", .digits) { line, index in
      Int(line.tokens[index].core).flatMap(words).map { Verbalization($0) }
    },
  ]

  /// The accusative's n and the plural's j.
  static func inflections(of word: String) -> [Inflection] {
    guard word.count > 4, let last = word.last, last == "n" || last == "j" else { return [] }
    return [Inflection(stem: String(word.dropLast()), suffix: String(last), ending: .asWritten)]
  }

  private static func words(_ number: Int) -> String? {
    let units = ["nul", "unu", "du", "tri", "kvar", "kvin", "ses", "sep", "ok", "naŭ"]
    switch number {
    case 0...9: return units[number]
    case 10...99:
      let tens = (number / 10 == 1 ? "" : units[number / 10]) + "dek"
      return number % 10 == 0 ? tens : tens + " " + units[number % 10]
    default: return nil
    }
  }
}
