// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

@Suite struct EmbedTests {
  /// The folder of the article `a.md` in a site with these settings.
  private func folder(_ configuration: SiteConfiguration) async throws -> (
    test: TestSite, path: String
  ) {
    let test = try TestSite()
    try test.article("a.md", title: "Rain & \"shine\"", "It rained for an hour.")
    _ = try await test.run(configuration: configuration, options: .init(formats: [.wav, .mp3]))
    let name = try #require(test.site.articleNames.first)
    return (test, test.site.articles + "/" + name)
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func document(_ folder: String) throws -> [String: Any] {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/oembed.json"))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test("The player alone has a policy of its own, the manifest inside and a link to the article")
  func page() async throws {
    let (test, folder) = try await folder(SiteConfiguration())
    let page = try text(folder + "/embed.html")
    #expect(
      page.contains(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self';"
      ))
    #expect(page.contains("<listen-player src=\"manifest.json\">"))
    #expect(
      page.contains(
        "<a href=\"index.html\" target=\"_blank\" rel=\"noopener\">Rain &amp; &quot;shine&quot;</a>"
      ))
    // The text itself is on the article's page.
    #expect(!page.contains("It rained for an hour.</p>") && !page.contains("data-listen"))
    withExtendedLifetime(test) {}
  }

  @Test("oEmbed: absolute where the site knows its address, and found from the article's page")
  func absolute() async throws {
    var configuration = SiteConfiguration()
    configuration.baseURL = "https://gazette.example/audio"
    configuration.categories = ["News"]
    configuration.owner = .init(name: "Ada", email: "ada@gazette.example")
    let (test, folder) = try await folder(configuration)
    let name = try #require(test.site.articleNames.first)
    let document = try document(folder)
    #expect(document["type"] as? String == "rich" && document["version"] as? String == "1.0")
    #expect(document["title"] as? String == "Rain & \"shine\"")
    let html = try #require(document["html"] as? String)
    #expect(
      html.hasPrefix(
        "<iframe src=\"https://gazette.example/audio/articles/\(name)/embed.html\" ")
    )
    #expect(html.contains("title=\"Rain &amp; &quot;shine&quot;\""))
    #expect((document["width"] as? Int).map { html.contains("width=\"\($0)\"") } == true)
    #expect((document["height"] as? Int).map { html.contains("height=\"\($0)\"") } == true)
    let page = try text(folder + "/index.html")
    #expect(
      page.contains(
        "<link rel=\"alternate\" href=\"https://gazette.example/audio/articles/\(name)"
          + "/oembed.json\" type=\"application/json+oembed\">"))
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
  }

  @Test("Without an address both are relative, and a site that gets one makes them again unspoken")
  func relative() async throws {
    let (test, folder) = try await folder(SiteConfiguration())
    let html = try #require(document(folder)["html"] as? String)
    #expect(html.hasPrefix("<iframe src=\"embed.html\" "))
    #expect(try text(folder + "/index.html").contains("href=\"oembed.json\""))
    var configuration = SiteConfiguration()
    configuration.baseURL = "https://gazette.example"
    let (report, _) = try await test.run(
      configuration: configuration, options: .init(formats: [.wav, .mp3]))
    #expect(report.spoken == 0)
    let again = try #require(document(folder)["html"] as? String)
    #expect(again.hasPrefix("<iframe src=\"https://gazette.example/articles/"))
  }
}
