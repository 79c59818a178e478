// SPDX-License-Identifier: GPL-3.0-or-later
import ListenArguments
import ListenCore

/// The table of all commands with their options, from which parsing, help, completions and the
/// manual page are made.
enum CommandTable {
  static let root = Command(
    "listen", abstract: "Turn news articles into speech, paragraph by paragraph.",
    discussion: """
      Speech is made on this machine by libespeak-ng. An article becomes a folder of WAV files, a \
      manifest and a playlist; a paragraph that was spoken once is never spoken again.
      """,
    exitStatuses: [
      ExitStatus(0, "All done."),
      ExitStatus(1, "Some inputs failed and the rest is done; or faults were found."),
      ExitStatus(64, "Wrong usage."),
      ExitStatus(
        65,
        "The input is not an article, or took longer to read than --time-limit; listen.json or "
          + "edition.json is faulty."),
      ExitStatus(66, "The input can't be read."),
      ExitStatus(69, "The voice, its data or the speaker is missing."),
      ExitStatus(70, "A fault of ours."),
      ExitStatus(73, "The output can't be written, or another run holds it."),
      ExitStatus(130, "Interrupted (143: terminated); the next run goes on."),
    ],
    subcommands: [
      render, edition, index, fetch, inspect, learn, serve, stats, hooks, verify, phonemes, voices,
      lexicon, speaker, store,
    ])

  private static let input = Operand(
    "INPUT", help: "A page, text, Markdown, JSON or feed, a folder of them, or - for stdin.", .many)
  private static let address = Operand(
    "INPUT",
    help: "A page, text, Markdown, JSON or feed, a folder of them, a URL, or - for stdin.",
    .many)
  static let output = Option.value(
    "output", short: "o", "DIR", .directory, help: "Where the articles' folders go.",
    defaultText: "the current folder")
  private static let voice = Option.value(
    "voice", short: "v", "NAME", help: "A voice profile, by name or by its file.",
    defaultText: "LANGUAGE-news")
  static let language = Option.value(
    "language", short: "l", "TAG",
    .checked(expected: "a BCP 47 tag such as en or es-MX", isValid: LanguageTag.isValid),
    help: "The text's language.", defaultText: "as the document says and its words show")
  private static let from = Option.value(
    "from", "FORMAT", .choice(["html", "text", "markdown", "json", "feed", "ssml"]),
    help: "What the input is.", defaultText: "by its content")
  private static let jobs = Option.value(
    "jobs", short: "j", "N", .integer(1...256), help: "How many speakers work at once.",
    defaultText: "one a core")
  private static let storeFolder = Option.value(
    "store", "DIR", .directory, help: "Where speech is kept.",
    defaultText: "$XDG_CACHE_HOME/listen")
  private static let timeLimit = Option.value(
    "time-limit", "SECONDS", .integer(1...86_400),
    help: "Processor time for reading one document.", defaultText: "\(TimeLimit.standard)")
  private static let followLinks = Option.flag(
    "follow-links", help: "Read what links lead to that leave the folder they are in.")
  private static let wait = Option.value(
    "wait", "SECONDS", .integer(0...86_400),
    help: "How long to wait for another run that has the site.",
    defaultText: "0; a server is waited for in any case")
  static let json = Option.flag("json", help: "Print one JSON object a line, nothing else.")
  static let quiet = Option.flag("quiet", short: "q", help: "Say nothing but errors.")

  static let configuration = Option.value(
    "config", "FILE", .file, help: "The site's settings.", defaultText: "SITE/listen.json")
  private static let pageRules = configuration.adapted(
    help: "Settings with rules for a site's pages.", defaultText: "no rules")

  private static let render = Command(
    "render", abstract: "Speak articles: a folder of sound files each.",
    discussion: """
      The folder is named by date and title. It appears whole or not at all, and is left alone \
      where it is up to date already. Several articles are done one after the other; one that \
      fails does not stop the others. A URL is fetched as listen fetch does it.
      """,
    operands: [address],
    options: [
      output, voice, language, from, formats, jobs, storeFolder, pageRules, timeLimit, followLinks,
      allow, json, quiet,
    ],
    examples: [
      Example("listen render page.html", "Speak one page into a folder here."),
      Example("listen render -o audio articles/", "Speak every document of a folder."),
      Example("listen render https://example.org/news/rain", "Fetch a page and speak it."),
      Example("lynx -dump URL | listen render -", "Speak what another program prints."),
      Example("listen render -v voices/mine.json a.md", "Speak by a profile of your own."),
    ])

  private static let siteStore = storeFolder.adapted(defaultText: "SITE/.listen/store")

  private static let edition = Command(
    "edition", abstract: "Speak a day of articles into a site, in parallel, only what changed.",
    discussion: """
      An article whose document, voice, lexicons and engine are as before is not opened; of a \
      changed one only the segments that changed are spoken. Articles that fail are listed, the \
      others are done. One run writes a site at a time; shards of one run write it together, and \
      listen index joins what they made. Without --shard, the variables of Slurm's and AWS Batch's \
      arrays and of Kubernetes' indexed jobs are read.
      """,
    operands: [input],
    options: [
      output.adapted(
        valueName: "SITE", help: "The site's folder.", isRequired: true), voice, language, from,
      formats.adapted(defaultText: "those of listen.json, else wav,mp3"), jobs, siteStore,
      configuration,
      .value(
        "date", "DAY", .checked(expected: "a day such as 2025-01-22", isValid: isDay),
        help: "The day of articles without a date."),
      .value(
        "shard", "K/N",
        .checked(expected: "K/N with K from 0 to N - 1", isValid: { Shard($0) != nil }),
        help: "Do only the K-th of N parts, K from 0."),
      .flag("prune", help: "Remove articles whose input is gone."), hookKeys, wait, timeLimit,
      followLinks, json, quiet,
    ],
    examples: [
      Example("listen edition articles/ -o site", "Make a folder of articles a site."),
      Example("listen edition feed.xml -o site --prune", "Only what the feed still holds."),
      Example(
        "parallel listen edition in -o site --shard {}/4 ::: 0 1 2 3 && listen index site",
        "Four processes, here or on four machines."),
    ])

  private static let index = Command(
    "index", abstract: "Make a site's editions, page and feeds from what is in it.",
    operands: [Operand("SITE", help: "The site's folder.", .one, .directory)],
    options: [voice, jobs, siteStore, configuration, hookKeys, wait, json, quiet],
    examples: [Example("listen index site", "Join what several shards made.")])

  private static let store = Command(
    "store", abstract: "Look after stored speech.",
    subcommands: [
      Command(
        "stats", abstract: "How much there is, and when it was used.",
        options: [storeFolder, json],
        examples: [Example("listen store stats --store site/.listen/store", "Of a site's own.")]),
      Command(
        "prune", abstract: "Remove what was not used for longest.",
        discussion: """
          What a site is made of stays, however little may be left: the site that the store lies \
          in, every site that was made from the store, and those that are named.
          """,
        operands: [Operand("SITE", help: "A site whose speech stays.", .any, .directory)],
        options: [
          .value(
            "max-size", "SIZE", .byteCount, help: "What may be left, such as 500M or 2G.",
            isRequired: true), storeFolder, json, quiet,
        ],
        examples: [Example("listen store prune --max-size 2G", "Keep the newest two gigabytes.")]),
    ])

  private static let formats = Option.value(
    "formats", "LIST", .list(["wav", "mp3", "opus", "epub", "lpf"]),
    help: "What to record the whole article as; epub and lpf bring mp3 along.", defaultText: "wav")

  private static let inspect = Command(
    "inspect", abstract: "Show what was read and what will be said; speak nothing.",
    operands: [input],
    options: [
      voice, language, from,
      pageRules, timeLimit, followLinks, json,
      .flag("explain", help: "Tell which rule of which language changed what is said."),
    ],
    examples: [
      Example("listen inspect page.html", "Show the script, and dimmed what was dropped."),
      Example("listen inspect --json *.html", "The same as data, one object a line."),
    ])

  private static let learn = Command(
    "learn", abstract: "Propose rules for a site's own pages, from pages of it.",
    discussion: """
      What comes back in most pages, word for word or in the same place, is furniture; what differs \
      is article. The rules are printed as JSON, for "rules" in listen.json; what each of them drops \
      and keeps is told beside, for an editor to read.
      """,
    operands: [Operand("PAGES", help: "Pages or dumps of one site, or folders of them.", .many)],
    options: [
      .value("for", "HOST", help: "Learn for this host only.", defaultText: "every host"), quiet,
    ],
    examples: [Example("listen learn pages/ > site-rules.json", "Rules to look over and keep.")])

  private static let serve = Command(
    "serve", abstract: "Serve a site over HTTP: pages, sound by ranges, feeds.",
    discussion: """
      Only this machine is served unless --host says otherwise; for the world, put a proxy with TLS \
      before it. Requests are logged on stdout in the combined format. With --articles, a request \
      for an article that is not there yet, or was corrected since, renders it from the documents of \
      that folder; with --hook-keys too, signed hooks put documents there and take them away. With \
      --heard, the players' reports of how far articles were heard are kept, for listen stats. SIGTERM \
      and SIGINT let answers in hand go out and end with 0.
      """,
    operands: [Operand("SITE", help: "A site's folder.", .one, .directory)],
    options: [
      .value("host", "ADDRESS", help: "Where to listen.", defaultText: "127.0.0.1"),
      .value(
        "port", "N", .integer(0...65535), help: "Where to listen; 0 for a free port.",
        defaultText: "8080"),
      .value("articles", "DIR", .directory, help: "Documents to render when they are asked for."),
      voice, language, formats.adapted(help: "What to record articles as.", defaultText: "wav,mp3"),
      jobs, siteStore, configuration, hookKeys, allow, timeLimit, followLinks,
      .value("heard", "FILE", .file, help: "Where reports to /heard are added, a line each."),
      .flag("hide-addresses", help: "Log a hash in place of each address, another each day."),
      quiet,
    ],
    examples: [
      Example("listen serve site", "Serve at http://127.0.0.1:8080/."),
      Example("listen serve site --articles inbox/", "Render what is asked for."),
    ])

  private static let stats = Command(
    "stats", abstract: "Count how much was heard, from reports and access logs.",
    discussion: """
      A LOG holds reports that listen serve --heard kept, or an access log in the combined format, its \
      own or a proxy's. Downloads are counted by the IAB's rule: by address, program and file once a \
      day, a minute of sound or more, robots left out. Readers are told apart by a hash whose key \
      lives a day.
      """,
    operands: [Operand("LOG", help: "A log, or - for stdin.", .many)],
    options: [
      .value(
        "site", "SITE", .directory,
        help: "The site's folder, for the exact size of a minute of each recording.",
        defaultText: "by the usual bit rates"),
      .value(
        "robots", "FILE", .file,
        help: "More words that mark a robot's User-Agent, one a line.", defaultText: "none"),
      json, quiet,
    ],
    examples: [
      Example("listen stats heard.jsonl access.log", "What was heard, read and downloaded."),
      Example("zcat access.log.*.gz | listen stats --site site --json -", "The same as data."),
    ])

  private static let verify = Command(
    "verify", abstract: "Check every file against its manifest.",
    operands: [
      Operand(
        "DIR", help: "An article's folder, or one that holds such folders.", .many, .directory)
    ], options: [json, quiet],
    examples: [Example("listen verify audio/", "Hash and measure all that is there.")])

  private static let phonemes = Command(
    "phonemes", abstract: "Turn lines of text on stdin into lines of phonemes (IPA).",
    options: [
      voice, language.adapted(help: "The language.", defaultText: "en"), jobs,
      .flag("raw", help: "The bare engine voice, without any rule of ours."),
    ],
    examples: [
      Example("echo 'Gov. Smith paid $3.5bn' | listen phonemes", "How that is said."),
      Example("echo 'El 21 % de todos' | listen phonemes -l es --raw", "By the engine alone."),
    ])

  private static let lexicon = Command(
    "lexicon", abstract: "Work on pronunciation lexicons (W3C PLS 1.0).",
    subcommands: [
      Command(
        "check", abstract: "List every entry with what is said for it, or the line that is wrong.",
        operands: [Operand("FILE", help: "A PLS lexicon.", .many)], options: [quiet],
        examples: [Example("listen lexicon check names.pls", "Check a lexicon of your own.")])
    ])

  private static func isDay(_ text: String) -> Bool { PublicationDate(day: text) != nil }
}
