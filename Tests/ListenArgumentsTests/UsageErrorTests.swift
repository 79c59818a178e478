// SPDX-License-Identifier: GPL-3.0-or-later
import ListenArguments
import Testing

@Suite("Wrong usage")
struct UsageErrorTests {
  static let table: [(line: String, message: String)] = [
    ("", "speaker needs a command; see speaker --help"),
    ("store", "store needs a command: stats or prune"),
    ("store -q", "store needs a command: stats or prune"),
    ("rendr a", #"unknown command "rendr"; did you mean render?"#),
    ("RENDER a", #"unknown command "RENDER"; did you mean render?"#),
    ("store purne", #"unknown command "purne"; did you mean prune?"#),
    ("store xyz", #"unknown command "xyz"; see speaker store --help"#),
    ("rendr --help", #"unknown command "rendr"; did you mean render?"#),
    ("budget.txt", #"unknown command "budget.txt"; see speaker --help"#),
    ("render a --otput b", #"unknown option "--otput"; did you mean --output?"#),
    ("render a --ouptut=b", #"unknown option "--ouptut"; did you mean --output?"#),
    ("render a --out b", #"unknown option "--out"; did you mean --output?"#),
    ("render a --JSON", #"unknown option "--JSON"; did you mean --json?"#),
    ("render a -output b", #"unknown option "-output"; did you mean --output?"#),
    ("render a -json", #"unknown option "-json"; did you mean --json?"#),
    ("render a --hlep", #"unknown option "--hlep"; did you mean --help?"#),
    ("render a -x", #"unknown option "-x"; see speaker render --help"#),
    ("render a --", ""),
    ("--otput b render a", #"unknown option "--otput"; did you mean --output?"#),
    ("voices --output a", #"unknown option "--output"; see speaker voices --help"#),
    ("--output a voices", #"unknown option "--output"; see speaker voices --help"#),
    ("render a --output", "--output needs a value: --output DIR"),
    ("render a -o --json", "-o needs a value: -o DIR"),
    ("render a --output --", "--output needs a value: --output DIR"),
    ("render a --output=", #"--output must be a folder, found """#),
    ("render a --json=yes", #"--json takes no value, found "yes""#),
    ("render a -q=yes", #"-q takes no value, found "yes""#),
    ("render a -j 0", #"-j must be a whole number from 1 to 64, found "0""#),
    ("render a --jobs=two", #"--jobs must be a whole number from 1 to 64, found "two""#),
    (
      "render a -j 99999999999999999999",
      #"-j must be a whole number from 1 to 64, found "99999999999999999999""#
    ),
    (
      "render a --from htlm",
      #"--from must be html, text, markdown, json or feed, found "htlm"; did you mean html?"#
    ),
    (
      "render a --formats wav,mp4",
      #"--formats must be a list of wav, mp3 or opus, found "mp4"; did you mean mp3?"#
    ),
    ("render a --formats wav,", #"--formats must be a list of wav, mp3 or opus, found """#),
    ("edition a", "edition needs --output SITE"),
    ("edition a -o s --shard 1", #"--shard must be a shard such as 1/4, found "1""#),
    ("render", "render needs INPUT"),
    ("lexicon check", "lexicon check needs LANGUAGE"),
    (
      "lexicon check em a", #"LANGUAGE must be ar, en or es, found "em"; did you mean en?"#
    ),
    ("phonemes a b", #"unexpected argument "b"; see speaker phonemes --help"#),
    ("voices a", #"unexpected argument "a"; see speaker voices --help"#),
    ("store prune --max-size 5X", #"--max-size must be a size such as 500M or 2G, found "5X""#),
    (
      "store prune --max-size 99999999T",
      #"--max-size must be a size such as 500M or 2G, found "99999999T""#
    ),
  ]

  @Test("is told in one line, with the nearest right word", arguments: table)
  func messages(line: String, message: String) {
    var told = ""
    do {
      _ = try Parser(speaker).parse(line.split(separator: " ").map(String.init))
    } catch {
      told = error.description
      #expect(error.suggestion.map(told.contains) ?? true)
    }
    #expect(told == message)
  }

  @Test("never lets what was typed rewrite the message")
  func hostile() {
    let error = UsageError.unknownCommand(
      "a\n\u{1B}[2J\u{202E}b", under: "speaker", suggestion: nil)
    #expect(
      error.description == #"unknown command "a\u{A}\u{1B}[2J\u{202E}b"; see speaker --help"#)
    let long = UsageError.unexpectedOperand(String(repeating: "x", count: 5000), command: "speaker")
    #expect(long.description.count < 150)
  }

  @Test("names every fault of a table")
  func faults() {
    let bad = Command(
      "bad", abstract: "", operands: [Operand("A", help: "", .many), Operand("B", help: "")],
      options: [.flag("help", help: "Mine."), .flag("host", short: "h", help: "Mine.")],
      subcommands: [
        Command("one", abstract: "One.", options: [.flag("same", short: "s", help: "A flag.")]),
        Command("one", abstract: "One.", options: [.value("same", short: "s", "X", help: "Not.")]),
        Command("two", abstract: "Two.", options: [.flag("other", short: "s", help: "A flag.")]),
        Command(
          "a b", abstract: "Three.", operands: [Operand("C", help: "", .one, .choice(["$x"]))]),
      ])
    #expect(
      bad.faults == [
        "bad has --help twice", "bad takes -h from --help for --host", "bad has no abstract",
        "bad has both operands and subcommands", "bad has two subcommands of one name",
        "bad has an operand after one that takes all words",
        #"bad a b: "a b" has more than letters, digits, dots, dashes and underscores"#,
        #"bad a b: "$x" has more than letters, digits, dots, dashes and underscores"#,
        "--same differs in value or letter between commands",
        "-s is both --same and --other",
      ])
  }
}
