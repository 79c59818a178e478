// SPDX-License-Identifier: GPL-3.0-or-later
import ListenArguments

extension CommandTable {
  static let allow = Option.value(
    "allow", "HOSTS", help: "Hosts that may have private addresses, with commas between.",
    defaultText: "none")

  static let fetch = Command(
    "fetch", abstract: "Fetch pages, feeds and sitemaps into a folder of documents.",
    discussion: """
      A feed's items are kept whole where it has their text; otherwise, and for sitemaps, their pages \
      are fetched. What was fetched before is asked for by conditional requests, and only as often as \
      the last answer and robots.txt allow. Private addresses are refused, whatever name or redirect \
      leads to them. The folder is what listen edition takes.
      """,
    operands: [Operand("URL", help: "A page, a feed, a sitemap, or a robots.txt.", .any)],
    options: [
      .value("output", short: "o", "INBOX", .directory, help: "The folder of the documents."),
      .value(
        "watch", "FILE", .file,
        help: "Settings whose \"fetch\" says what to fetch again and again, until told to stop."),
      allow,
      .value(
        "contact", "ADDRESS", help: "Where a site's owner reaches you, sent with each request.",
        defaultText: "$LISTEN_CONTACT"),
      .value(
        "most", "N", .integer(1...50_000), help: "Pages that one feed or sitemap leads to.",
        defaultText: "100"),
      .value(
        "timeout", "SECONDS", .integer(1...3_600), help: "The time for one request.",
        defaultText: "60"),
      .value(
        "pause", "SECONDS", .integer(0...3_600), help: "The time between requests of one host.",
        defaultText: "1"), json, quiet,
    ],
    examples: [
      Example("listen fetch https://example.org/feed.xml -o inbox", "Fetch what a feed names."),
      Example(
        "listen fetch https://example.org/robots.txt -o inbox --most 20",
        "Fetch the newest pages of the host's sitemaps."),
      Example("listen fetch --watch listen.json", "Fetch again and again, as the settings say."),
    ])

  static let hookKeys = Option.value(
    "hook-keys", "FILE", .file, help: "The secrets by which hooks are signed.",
    defaultText: "$LISTEN_HOOK_KEYS")

  private static let site = Operand("SITE", help: "The site's folder.", .one, .directory)

  static let hooks = Command(
    "hooks", abstract: "Look after what a site has to tell others.",
    subcommands: [
      Command(
        "send", abstract: "Send what waits, each again until it is taken.",
        discussion: """
          Runs that change a site start this by themselves. It is for what a switched-off machine or \
          an unreachable address has left waiting.
          """,
        operands: [site],
        options: [
          configuration, hookKeys,
          .value(
            "for", "SECONDS", .integer(1...86_400), help: "How long to go on.", defaultText: "60"),
          json, quiet,
        ],
        examples: [
          Example("listen hooks send site --hook-keys keys", "Send what waits, for a minute.")
        ]),
      Command(
        "list", abstract: "List what waits, the oldest first.", operands: [site],
        options: [configuration],
        examples: [Example("listen hooks list site", "One line a hook.")]),
    ])
}
