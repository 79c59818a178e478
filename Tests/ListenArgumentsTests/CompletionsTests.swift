// SPDX-License-Identifier: GPL-3.0-or-later
import ListenArguments
import Testing

@Suite("Completions")
struct CompletionsTests {
  @Test("are as their golden files", arguments: Shell.allCases)
  func goldens(shell: Shell) throws {
    try expectGolden(
      Completions(speaker).script(for: shell), "completions/speaker.\(shell.rawValue)")
  }

  @Test(
    "are scripts that their shell reads", arguments: Shell.allCases.filter { Tool.has($0.rawValue) }
  )
  func syntax(shell: Shell) throws {
    let result = try Tool.run(
      shell.rawValue, ["-n", "/dev/stdin"], input: Completions(speaker).script(for: shell))
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  /// A line's words up to the cursor, and what may stand there.
  static let table: [(line: [String], words: String)] = [
    (["re"], "render"),
    (["-q", "st"], "store"),
    (["store", ""], "stats prune"),
    (["store", "prune", "--m"], "--max-size"),
    (["voices", "-"], "-q --quiet --version -h --help"),
    (["-o", "render", "vo"], "voices"),
    (["render", "--from", "ht"], "html"),
    (["render", "--from", "=", "ma"], "markdown"),
    (["render", "--from", "="], "html text markdown json feed"),
    (["render", "--formats", "wav,m"], "wav,mp3"),
    (["render", "--output", "s"], "sub"),
    (["render", "s"], "story.txt sub"),
    (["render", "--", "-"], ""),
    (["render", "--jobs", ""], ""),
    (["lexicon", "check", "e"], "en es"),
    (["--from", ""], "html text markdown json feed"),
  ]

  @Test("offer in bash what may follow", .enabled(if: Tool.has("bash")), arguments: table)
  func bash(line: [String], words: String) throws {
    // compopt works only while bash itself completes.
    let script = """
      compopt() { :; }
      \(Completions(speaker).script(for: .bash))
      mkdir sub; touch story.txt
      COMP_WORDS=(speaker "$@") COMP_CWORD=$#
      _speaker
      echo "${COMPREPLY[*]}"
      """
    let result = try Tool.run("bash", ["-s", "--"] + line, input: script)
    #expect(result.errors == "")
    #expect(
      result.output.split(whereSeparator: \.isWhitespace).sorted()
        == words.split(separator: " ").sorted())
  }

  @Test("offer in fish what may follow", .enabled(if: Tool.has("fish")), arguments: table)
  func fish(line: [String], words: String) throws {
    let typed =
      "speaker "
      + line.joined(separator: " ").replacing(" = ", with: "=")
      .replacing(" =", with: "=")
    let script = """
      \(Completions(speaker).script(for: .fish))
      mkdir sub; touch story.txt
      complete -C '\(typed)'
      """
    let result = try Tool.run("fish", ["--no-config", "/dev/stdin"], input: script)
    #expect(result.errors == "")
    let offered = result.output.split(separator: "\n").map { line in
      var word = line.prefix { $0 != "\t" }
      if let equals = word.firstIndex(of: "=") { word = word[word.index(after: equals)...] }
      return word.hasSuffix("/") ? word.dropLast() : word
    }
    #expect(offered.sorted() == words.split(separator: " ").sorted())
  }
}
