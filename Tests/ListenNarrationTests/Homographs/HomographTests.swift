// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
internal import ListenFiles
import ListenTesting
import Testing

@testable import ListenNarration

@Suite struct HomographTests {
  static let bytes = Result {
    try Files.read(Products.package.appendingPathComponent("voices/languages/en/homographs").path)
  }

  private func reading(of word: String, in sentence: String) throws -> String? {
    let model = try HomographModel(Self.bytes.get())
    let line = Line(Array(sentence.unicodeScalars))
    let index = try #require(line.tokens.firstIndex { $0.lower == word })
    let token = line.tokens[index]
    return model.reading(
      of: token.core[...], in: line, at: index, before: token.lead, after: token.trail,
      inCapitals: line.isInCapitals)?.name
  }

  @Test(
    "The words around decide",
    arguments: [
      ("lead", "The old pipes were made of lead.", "lead_nou"),
      ("lead", "She will lead the talks in Geneva.", "lead_nou-vrb"),
      ("record", "They want to record the concert.", "record_vrb"),
      ("record", "The runner broke the world record.", "record_nou"),
      ("use", "He refused to use the money.", "use_vrb"),
      ("use", "The use of force was condemned.", "use_nou"),
      ("live", "About two million people live in the region.", "live_vrb"),
      ("close", "Police had to close the bridge.", "close_vrb"),
      ("permit", "The council issued a building permit.", "permit_nou"),
      ("permit", "The law does not permit such a sale.", "permit_vrb"),
      ("minute", "The goal came in the last minute of the game.", "minute"),
      ("estimate", "Analysts estimate that prices will fall.", "estimate_vrb"),
      ("wind", "A strong wind blew from the sea.", "wind_nou"),
      ("record", "THEY WANT TO RECORD THE CONCERT", "record_vrb"),
    ])
  func choice(word: String, sentence: String, name: String) throws {
    #expect(try reading(of: word, in: sentence) == name)
  }

  @Test("A word that is no homograph has no reading")
  func none() throws {
    #expect(try reading(of: "bridge", in: "Police closed the bridge.") == nil)
  }

  @Test(
    "Parts of hyphenated words and owners are said, the rest stays as written",
    arguments: [
      ("The close-up was sharp.", "The [[kl'oUs]]-up was sharp."),
      ("A live-streamed debate.", "A [[l'aIv]]-streamed debate."),
      ("They opened the house's (new) roof.", "They opened the [[h'aUsIz]] (new) roof."),
      ("\"Live in peace\", he said.", "\"[[l'Iv]] in peace\", he said."),
      ("The bridge fell.", "The bridge fell."),
      ("In Nuremberg document NO 2366 they", "In Nuremberg [[d'A:kj,u:m@nt]] NO 2366 they"),
    ])
  func sounds(text: String, said: String) throws {
    let table = try #require(Lexicon(language: "en-US", languages: .standard).table)
    let homographs = Homographs(
      model: try HomographModel(Self.bytes.get()), table: table,
      inflections: Languages.standard.pack(for: "en").inflections)
    let line = Line(Array(text.unicodeScalars))
    let words = line.tokens.indices.map { index in
      guard let sounds = homographs.sounds(of: line, at: index, inCapitals: false) else {
        return line.tokens[index].text
      }
      return sounds.map { sound in
        switch sound {
        case .words(let words): words
        case .phonemes(let mnemonics, _): "[[\(mnemonics)]]"
        }
      }.joined()
    }
    #expect(words.joined(separator: " ") == said)
  }

  @Test(
    "Every pronunciation can be said by American and by British voices",
    arguments: ["en-US", "en-GB"])
  func sayable(language: String) throws {
    let model = try HomographModel(Self.bytes.get())
    let table = try #require(Lexicon(language: language, languages: .standard).table)
    #expect(model.readings.count == 162)
    for (word, readings) in model.readings {
      var said: Set<String> = []
      for reading in readings {
        let ipa = try #require(reading.sounds[language])
        said.insert(try table.pronunciation(of: ipa).mnemonics)
      }
      #expect(said.count == readings.count, "\(word)")
    }
  }

  @Test("A damaged file is an error that says where", arguments: [0, 10, 4_000, 20_000, 60_000])
  func damaged(length: Int) throws {
    let bytes = try Self.bytes.get()
    #expect(throws: HomographModel.Fault.self) { try HomographModel(Array(bytes.prefix(length))) }
  }
}
