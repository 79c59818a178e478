// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenFetch

/// RFC 9309, with its own examples among ours.
@Suite struct RobotsRulesTests {
  @Test(
    "The longest pattern counts, and of two the one that allows",
    arguments: [
      ("Disallow: /", "/a", false), ("Disallow:", "/a", true), ("Allow: /", "/a", true),
      ("Disallow: /draft", "/drafts/1", false), ("Disallow: /draft/", "/drafts/1", true),
      (
        "Allow: /example/page/\nDisallow: /example/page/disallowed.gif",
        "/example/page/disallowed.gif", false
      ),
      ("Allow: /example/page/\nDisallow: /example/page/disallowed.gif", "/example/page/", true),
      ("Disallow: /a\nAllow: /a", "/a", true), ("Disallow: *.gif$", "/x/y.gif", false),
      ("Disallow: *.gif$", "/x/y.gif?z", true), ("Disallow: /*/private", "/a/b/private/c", false),
      ("Disallow: /a*b*c", "/axxbxxc", false), ("Disallow: /a*b*c", "/axxcxxb", true),
      ("Disallow: /a%3cd", "/a%3Cd", false), ("Disallow: /río", "/r%C3%ADo", false),
      ("Disallow: /*?", "/a?b", false), ("Disallow: /*?", "/a", true),
      ("disallow : /x", "/x", false),
      ("DISALLOW: /x # all of it", "/x", false),
    ])
  func longest(rules: String, target: String, expected: Bool) {
    #expect(RobotsRules("User-agent: *\n" + rules, agent: "listen").allows(target) == expected)
  }

  @Test("The groups that name the program count, and those for all only without them")
  func groups() {
    let text = """
      Disallow: /before-any-group
      User-agent: other
      Disallow: /

      User-agent: *
      Disallow: /all
      Crawl-delay: 7

      User-agent: Listen/2.0
      User-agent: more
      Disallow: /own
      Crawl-delay: 0.5

      User-agent: listen
      Disallow: /again
      Sitemap: https://example.org/sitemap.xml
      """
    let rules = RobotsRules(text, agent: "listen")
    #expect(!rules.allows("/own") && !rules.allows("/again"))
    #expect(rules.allows("/all") && rules.allows("/before-any-group") && rules.allows("/"))
    #expect(rules.delay == 1)
    #expect(rules.sitemaps == ["https://example.org/sitemap.xml"])
    let others = RobotsRules(text, agent: "unnamed")
    #expect(!others.allows("/all") && others.allows("/own") && others.delay == 7)
  }

  @Test("A name that only begins as ours is another's; an empty group of ours allows all")
  func names() {
    let rules = RobotsRules(
      "User-agent: listener\nDisallow: /\nUser-agent: *\nDisallow: /x", agent: "listen")
    #expect(rules.allows("/") && !rules.allows("/x"))
    #expect(
      RobotsRules("User-agent: *\nDisallow: /\nUser-agent: listen\nDisallow:", agent: "listen")
        .allows("/x"))
  }

  @Test("A hostile pattern takes no time to speak of")
  func hostile() {
    let pattern = String(repeating: "*a", count: 3_000) + "b"
    let rules = RobotsRules("User-agent: *\nDisallow: /" + pattern, agent: "listen")
    #expect(rules.allows("/" + String(repeating: "a", count: 7_000)))
  }
}
