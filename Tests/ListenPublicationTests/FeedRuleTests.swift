// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArticle
import ListenAudio
import ListenLevelling
import ListenPublication
import Testing

@Suite struct FeedRuleTests {
  /// An article's manifest with these facts.
  private func manifest(
    _ language: String, section: String?, authors: [String], tags: [String]?
  ) -> Manifest {
    Manifest(
      locale: .init(language: language, direction: "ltr"), id: "urn:a", url: "index.html",
      name: "A",
      author: authors.map { .init(type: "Person", name: $0) }, readBy: [], inLanguage: language,
      readingProgression: "ltr", duration: "PT0S", readingOrder: [], resources: [],
      listen: .init(
        render: "", sampleRate: 22_050, voice: "v", gain: 0,
        loudness: .init(integrated: nil, truePeak: nil), tags: tags, section: section))
  }

  @Test(
    "All properties must hold, and of each one value; case and white space make no difference",
    arguments: [
      ([.language: ["en"]], true), ([.language: ["en-GB"]], true), ([.language: ["EN-gb"]], true),
      ([.language: ["en-US"]], false), ([.language: ["e"]], false),
      ([.language: ["es", "en"]], true),
      ([.section: ["coast"]], true), ([.section: [" Coast "]], true), ([.section: ["Coas"]], false),
      ([.section: ["Coast news"]], false), ([.author: ["li wei"]], true),
      ([.author: ["Li  Wei"]], true), ([.author: ["Li"]], false), ([.tag: ["port", "sea"]], true),
      ([.tag: ["port"]], false), ([.tag: ["sea"], .section: ["Coast"]], true),
      ([.tag: ["sea"], .section: ["Port"]], false), ([:], true),
    ] as [([FeedRule.Property: [String]], Bool)])
  func holds(conditions: [FeedRule.Property: [String]], isRight: Bool) {
    let rule = FeedRule(file: "a.xml", title: "A", conditions: conditions)
    let article = manifest(
      "en-GB", section: "Coast", authors: ["Ada Moreno", "Li Wei"], tags: ["sea", "Rain"])
    #expect(rule.holds(article) == isRight)
  }

  @Test(
    "An article without the property is in no feed that asks for it",
    arguments: FeedRule.Property.allCases)
  func missing(property: FeedRule.Property) {
    let rule = FeedRule(file: "a.xml", title: "A", conditions: [property: ["fr"]])
    #expect(!rule.holds(manifest("en", section: nil, authors: [], tags: nil)))
  }
}
