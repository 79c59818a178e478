// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore
import Testing

@testable import ListenNarration

@Suite struct PhonemeTableTests {
  @Test(
    "IPA becomes the engine's mnemonics by longest match",
    arguments: [
      ("en-US", "ˈpuːtɪn", "p'u:tIn"),
      ("en-US", "dʒɪnˈpɪŋ", "dZInp'IN"),
      ("en-US", "ʃiː", "S'i:"),
      ("en-US", "ˈjʊɹi uːʃəˈkɔːf", "j'Uri u:S@k'O:f"),
      ("en-US", "d͡ʒɪn.ˈpɪŋ", "dZInp'IN"),
      ("en-US", "kɑːɹ", "k'A@"),
      ("en-US", "ˈmɑːɹi", "m'A:ri"),
      ("en-US", "ˈpiːpəl", "p'i:p@L"),
      ("en-US", "kəˈlɑːmuː", "k@l'A:mu:"),
      ("es", "ˈθiɾo seˈlenski", "T'iro sel'enski"),
      ("es-419", "ˈθiɾo", "s'iro"),
      ("es-MX", "ˈθiɾo", "s'iro"),
      ("es", "ˈpero", "p'eR2o"),
      ("es", "ʃi ʝinˈpin", "S'i J^inp'in"),
      ("es", "ˈai̯ɾe ˈkwau̯ti", "'aIre kw'aUti"),
      ("en-US", "ˈkæt.ʃɪt biət.s", "k'at|SIt b'i@ts"),
      ("ar", "ˈbuːtiːn", "b'u:ti:n"),
      ("ar", "ˌʔasˤ.ˈsˤiːn", "?,as[s['i:n"),
      ("ar", "ʔadħam", "?ad|Ham"),
      ("en-GB", "bɑːɹ", "b'A@"),
    ])
  func mnemonics(language: String, ipa: String, mnemonics: String) throws {
    let table = try #require(Languages.standard.pack(for: language).phonemes(language))
    #expect(try table.pronunciation(of: ipa).mnemonics == mnemonics)
  }

  @Test("A symbol without a sound is named", arguments: [("ɬaˈmasa", "ɬ"), ("ta'sa", "'")])
  func unknown(ipa: String, symbol: String) throws {
    let table = try #require(Languages.standard.pack(for: "es").phonemes("es"))
    #expect(throws: PhonemeTable.UnknownSymbol(symbol: symbol)) {
      try table.pronunciation(of: ipa)
    }
  }

  @Test("A foreign word takes the nearest sounds of the voice")
  func approximating() throws {
    let table = try #require(Languages.standard.pack(for: "es").phonemes("es"))
    let said = try table.pronunciation(of: "wˈɔːl stɹˈiːt", approximating: true)
    #expect(said.mnemonics == "w'Ol str'it")
  }

  @Test("A language without a table has none") func noTable() {
    #expect(Languages.standard.pack(for: "fi").phonemes("fi") == nil)
  }
}
