// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenPublication

/// Structured data of a site for search engines (<https://schema.org/WebSite>).
struct SiteData: Encodable {
  private let context = "https://schema.org"
  private let type = "WebSite"
  private let name: String
  private let description: String
  private let inLanguage: String
  private let url: String?

  private enum CodingKeys: String, CodingKey {
    case context = "@context"
    case type = "@type"
    case name, description, inLanguage, url
  }

  /// The data of a site with these settings.
  init(_ site: SiteConfiguration) {
    name = site.title
    description = site.description
    inLanguage = site.language
    url = HTMLText.webAddress(site.root)
  }
}
