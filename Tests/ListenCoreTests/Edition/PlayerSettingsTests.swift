// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

/// The settings of a site that reach the players of its pages.
@Suite struct PlayerSettingsTests {
  private static func page(_ site: TestSite, _ name: String) throws -> String {
    try String(contentsOfFile: site.site.path + "/" + name + "/index.html", encoding: .utf8)
  }

  @Test("A new address for reports, or another queue, has pages written again and nothing spoken")
  func settings() async throws {
    let site = try TestSite()
    for (name, section) in [("rain", "Weather"), ("goal", "Sport")] {
      try site.article("\(name).md", title: name, section: section, "It was a day like any other.")
    }
    var settings = SiteConfiguration()
    settings.feeds = [
      FeedRule(file: "es.xml", title: "Español", conditions: [.language: ["es"]]),
      FeedRule(file: "en.xml", title: "English", conditions: [.language: ["en"]]),
      FeedRule(file: "wet.xml", title: "Wet", conditions: [.section: ["weather", "Sea"]]),
    ]
    let options = EditionRenderer.Options(formats: [.wav, .mp3])
    _ = try await site.run(configuration: settings, options: options)
    let edition = "../../editions/2025-03-04/manifest.json"
    let before = try Self.page(site, "articles/2025-03-04-rain")
    #expect(before.contains(" next=\"\(edition)\">") && !before.contains(" report="))
    settings.report = "/heard"
    settings.goesOnBySection = true
    let changed = try await site.run(configuration: settings, options: options)
    #expect(changed.report.done == 2 && changed.report.spoken == 0)
    let rain = try Self.page(site, "articles/2025-03-04-rain")
    #expect(rain.contains(" next=\"../../wet.json \(edition)\" report=\"/heard\">"))
    let goal = try Self.page(site, "articles/2025-03-04-goal")
    #expect(goal.contains(" next=\"\(edition)\" report=\"/heard\">"))
    #expect(try Self.page(site, "editions/2025-03-04").contains(" queue report=\"/heard\">"))
    #expect(try Self.page(site, ".").contains(" queue report=\"/heard\">"))
    let feed = try String(contentsOfFile: site.site.path + "/wet.json", encoding: .utf8)
    #expect(feed.contains("articles/2025-03-04-rain/") && !feed.contains("goal"))
  }

  @Test("Articles and editions of a site can be kept; the script for it is at the root")
  func keeping() async throws {
    let site = try TestSite()
    try site.article("rain.md", title: "rain", "It was a day like any other.")
    _ = try await site.run()
    #expect(FileManager.default.fileExists(atPath: site.site.path + "/listen-offline.js"))
    for name in ["articles/2025-03-04-rain", "editions/2025-03-04"] {
      let page = try Self.page(site, name)
      #expect(page.contains("data-listen-keep=\"../../listen-offline.js\""))
      #expect(page.contains("<script src=\"../../listen-offline.js\" defer></script>"))
    }
    #expect(!(try Self.page(site, ".").contains("listen-offline.js")))
  }
}
