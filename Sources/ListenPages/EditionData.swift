// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenPublication

/// Structured data of an edition for search engines: an issue with its articles
/// (<https://schema.org/PublicationIssue>).
struct EditionData: Encodable {
  private struct Whole: Encodable {
    let type = "Periodical"
    let name: String
    let description: String

    private enum CodingKeys: String, CodingKey {
      case type = "@type"
      case name, description
    }
  }

  private enum CodingKeys: String, CodingKey {
    case context = "@context"
    case type = "@type"
    case name, datePublished, inLanguage, isPartOf, hasPart
  }

  private let edition: PublishedEdition
  private let site: SiteConfiguration

  /// The data of `edition`.
  init(_ edition: PublishedEdition, _ site: SiteConfiguration) {
    self.edition = edition
    self.site = site
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode("https://schema.org", forKey: .context)
    try values.encode("PublicationIssue", forKey: .type)
    try values.encode("\(site.title), \(edition.date)", forKey: .name)
    try values.encode(edition.date, forKey: .datePublished)
    try values.encode(site.language, forKey: .inLanguage)
    try values.encode(Whole(name: site.title, description: site.description), forKey: .isPartOf)
    try values.encode(
      edition.articles.map {
        NewsArticleData($0.manifest, base: "../../\($0.path)/", isPart: true)
      }, forKey: .hasPart)
  }
}
