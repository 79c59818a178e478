// SPDX-License-Identifier: GPL-3.0-or-later
import ListenArguments

/// A tool with every kind of command, option and operand, for the tests to call.
let speaker = Command(
  "speaker",
  abstract: "Turn articles into speech.",
  discussion: """
    An article becomes a folder of sound files, one for each of its paragraphs, with a playlist
    that puts them back together.

    'Options' may stand anywhere; `--` ends them, and - is standard input. A back\\slash stays one.
    """,
  options: [.flag("quiet", short: "q", help: "Say nothing on standard error.")],
  examples: [
    Example("speaker render budget.txt", "Speak one article into a folder of its own.")
  ],
  exitStatuses: [
    ExitStatus(0, "All done."),
    ExitStatus(64, "Wrong usage: one line says what is wrong, with the nearest right word."),
    ExitStatus(
      66, "The input can't be read, be it because there is none or because it is not allowed."),
  ],
  subcommands: [render, edition, phonemes, voices, lexicon, store]
)

private let output = Option.value(
  "output", short: "o", "DIR", .directory, help: "Write into this folder.",
  defaultText: "the current one")
private let voice = Option.value(
  "voice", short: "v", "NAME", help: "Speak with this voice profile.")
private let jobs = Option.value(
  "jobs", short: "j", "N", .integer(1...64), help: "Run this many speakers at once.",
  defaultText: "cores")
private let format = Option.value(
  "from", "FORMAT", .choice(["html", "text", "markdown", "json", "feed"]),
  help: "Take the input for this.", defaultText: "by content")
private let formats = Option.value(
  "formats", "LIST", .list(["wav", "mp3", "opus"]), help: "Write these.", defaultText: "wav")
private let json = Option.flag("json", help: "Print one JSON object a line.")
private let input = Operand("INPUT", help: "An article's file, or - for standard input.", .many)

private let render = Command(
  "render",
  abstract: "Speak articles: one folder each.",
  discussion: "A paragraph that was spoken before is taken from the store.",
  operands: [input],
  options: [output, voice, format, formats, jobs, json],
  examples: [
    Example("speaker render -o speech budget.txt", "Speak one article."),
    Example(
      "curl -s https://example.org/a | speaker render --from html -o ~/speech -v 'en news' -",
      "Speak a page that another program fetches; it comes through standard input, and its format is told."
    ),
  ]
)

private let edition = Command(
  "edition",
  abstract: "Make a site of a day of articles.",
  operands: [input],
  options: [
    output.adapted(valueName: "SITE", help: "The site's folder.", isRequired: true),
    formats.adapted(defaultText: "wav,mp3"),
    jobs, json,
    .value(
      "shard", "K/N",
      .checked(expected: "a shard such as 1/4") { $0.split(separator: "/").count == 2 },
      help: "Do only this part of the work."),
    .value("gain-in-decibels-at-most", "DB", .integer(-40...40), help: "Change no more than this."),
  ],
  exitStatuses: [ExitStatus(0, "All done."), ExitStatus(1, "Some inputs failed.")]
)

private let phonemes = Command(
  "phonemes",
  abstract: "Print the phonemes of a text.",
  operands: [Operand("FILE", help: "The text.", .optional)],
  options: [.flag("raw", short: "r", help: "The bare voice, no rules of ours.")]
)

private let voices = Command("voices", abstract: "List the voices, and where each was found.")

private let lexicon = Command(
  "lexicon",
  abstract: "Work with lexicons.",
  subcommands: [
    Command(
      "check", abstract: "Check lexicons.",
      operands: [
        Operand("LANGUAGE", help: "Their language.", .one, .choice(["ar", "en", "es"])),
        Operand("FILE", help: "What to check.", .any),
      ])
  ]
)

private let store = Command(
  "store",
  abstract: "Look after the store.",
  discussion: "The store keeps the sound of every paragraph that was spoken.",
  subcommands: [
    Command("stats", abstract: "Tell how large the store is.", options: [json]),
    Command(
      "prune", abstract: "Make the store smaller.",
      options: [
        .value(
          "max-size", "SIZE", .byteCount, help: "Remove the oldest until it is no larger.",
          isRequired: true)
      ]),
  ]
)
