// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import Testing

@testable import ListenNarration

@Suite struct ShippedLexiconTests {
  @Test(
    "Every entry of our lexicons is sound, and there are enough",
    arguments: [
      ("en-news.pls", "en", 600), ("es-news.pls", "es", 600),
      ("ar-news.pls", "ar", 300),
      ("ar-loans.pls", "ar", 2_000),
    ])
  func sound(name: String, language: String, least: Int) throws {
    let check = LexiconCheck(LexiconFixture.shipped(name))
    #expect(check.faults.map(\.description) == [])
    #expect(check.language == language)
    #expect(Set(check.entries.map(\.said)).count >= least)
  }

  @Test("Our list of given names is sound, and has names of all peoples")
  func persons() throws {
    let check = LexiconCheck(LexiconFixture.shipped("en-persons.pls"))
    #expect(check.faults.map(\.description) == [])
    #expect(check.entries.count >= 2_000 && check.entries.allSatisfy { $0.said == "a given name" })
    let names = Set(check.entries.map(\.grapheme))
    #expect(
      [
        "Margaret", "Joaquín", "Thierry", "Giulia", "Jürgen", "Petteri", "Zuzana", "Khadija",
        "Olusegun", "Zhong", "Priyanka",
      ].allSatisfy(names.contains))
    #expect(["Brent", "Chelsea", "Jordan", "Mercedes", "Will"].allSatisfy { !names.contains($0) })
  }

  @Test(
    "Names of the news in English",
    arguments: [
      ("Xi Jinping's talks", "[[S,i: dZInp'INz]] talks"),
      ("Russia's Putin", "Russia's [[p'u:t@n]]"),
      ("Yury Ushakov", "[[j'Uri]] [[,u:S@k'oUv]]"),
      ("anti-Hezbollah", "anti-[[h,Ezb@l'A:]]"),
      ("Houthis", "[[h'u:Tiz]]"),
      ("Sana’a", "[[sA:n'A:]]"),
      ("KHAMENEI", "[[k,A:m@neI'i:]]"),
    ])
  func english(text: String, said: String) throws {
    let lexicon = try LexiconFixture.english.get()
    #expect(LexiconFixture.said(text, by: lexicon) == said)
  }

  @Test(
    "Names of the news in Spanish, on both sides of the Atlantic",
    arguments: [
      ("es", "Xi Jinping", "[[S'i J^imp'in]]"),
      ("es", "la firma de Zuckerberg", "la firma de [[T'akerberg]]"),
      ("es-419", "la firma de Zuckerberg", "la firma de [[s'akerberg]]"),
      ("es", "los hutíes", "los [[xut'ies]]"),
      ("es-419", "Emmanuel Macron", "[[,emanw'el]] [[makr'on]]"),
      ("es", "WASHINGTON", "[[w'aSington]]"),
      ("es", "los hackers", "los [[x'akers]]"),
    ])
  func spanish(voice: String, text: String, said: String) throws {
    let lexicon = try (voice == "es" ? LexiconFixture.spanish : LexiconFixture.latin).get()
    #expect(LexiconFixture.said(text, by: lexicon) == said)
  }

  @Test(
    "Names of the news in Arabic, with the particles that are written onto them",
    arguments: [
      ("بوتين", "[[bu:t'i:n]]", "بُوتِين"),
      ("وبوتين", "[[wabu:t'i:n]]", "وَبُوتِين"),
      ("لبوتين", "[[libu:t'i:n]]", "لِبُوتِين"),
      ("وللصين", "[[walis[s['i:n]]", "وَلِلصِّين"),
      ("بالصين", "[[bis[s['i:n]]", "بِالصِّين"),
      ("شي جين بينغ", "[[S'i: dZ'i:n b'i:nQ]]", "شِي جِينْ بِينْغ"),
      ("فلاديمير", "[[fla:di:m'i:R]]", "فْلَادِيمِير"),
    ])
  func arabic(text: String, said: String, alias: String) throws {
    let lexicon = try LexiconFixture.arabic.get()
    #expect(LexiconFixture.said(text, by: lexicon) == said)
    #expect(lexicon.match(text.split(separator: " "))?.alias == alias)
  }
}
