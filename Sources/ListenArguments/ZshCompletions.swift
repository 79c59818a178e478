// SPDX-License-Identifier: GPL-3.0-or-later

/// Completions for zsh: `_arguments` does the work once the command is known.
struct ZshCompletions {
  let name: String
  let places: [Place]

  var lines: [String] {
    ["#compdef \(name)", ""] + places.flatMap(commandList) + ["_\(name)() {"] + findCommand
      + ["", "  case $called in"] + places.flatMap(arguments) + ["  esac", "}", ""] + start
  }

  /// The names of the commands are taken out of the line: options may stand between them, and
  /// what is left is a plain command for `_arguments`.
  private var findCommand: [String] {
    """
      local called= word
      integer i=2
      while (( i < CURRENT )); do
        word=$words[i]
        case $word in
          (--) break ;;
          (\(places.spellingsWithValue.joined(separator: "|"))) (( i += 2 )); continue ;;
        esac
        case $called/$word in
          (\(places.keys.joined(separator: "|")))
            called+=/$word
            words[i]=()
            (( CURRENT-- ))
            continue
            ;;
        esac
        (( i++ ))
      done
    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The script may be found by its name in `$fpath`, or be read by `source`.
  private var start: [String] {
    """
    if [[ $funcstack[1] == _\(name) ]]; then
      _\(name) "$@"
    else
      compdef _\(name) \(name)
    fi
    """.split(separator: "\n").map(String.init)
  }

  private func listName(_ place: Place) -> String {
    "_" + ([name] + place.path + ["commands"]).joined(separator: "_")
  }

  private func commandList(at place: Place) -> [String] {
    guard !place.subcommands.isEmpty else { return [] }
    let commands = place.subcommands.map {
      "    " + "\($0.name):\(escaped($0.abstract, in: ":"))".shellQuoted
    }
    return ["\(listName(place))() {", "  local -a commands=("] + commands
      + ["  )", "  _describe -t commands command commands", "}", ""]
  }

  private func arguments(at place: Place) -> [String] {
    var specs = place.options.map(spec)
    if !place.subcommands.isEmpty {
      specs.append("': :\(listName(place))'")
    }
    specs += place.operands.map { operand in
      let start =
        switch operand.arity {
        case .one: ":"
        case .optional: "::"
        case .many, .any: "*:"
        }
      return (start + operand.name + ":" + action(for: operand.kind, operand.name)).shellQuoted
    }
    return ["    (\(place.key.shellQuoted))", "      _arguments -s -S : \\"]
      + Array(specs.map { ["        " + $0] }.joined()).dropLast().map { $0 + " \\" }
      + [specs.last.map { "        " + $0 }].compactMap(\.self) + ["      ;;"]
  }

  private func spec(_ option: Option) -> String {
    var tail = "[\(escaped(option.fullHelp, in: "[]:"))]"
    if let kind = option.valueKind, let valueName = option.valueName {
      tail += ":\(escaped(valueName, in: ":")):" + action(for: kind, valueName)
    }
    let takesValue = option.valueKind != nil
    let long = "--\(option.long)" + (takesValue ? "=" : "")
    guard let short = option.short else { return (long + tail).shellQuoted }
    let letter = "-\(short)" + (takesValue ? "+" : "")
    return "'(-\(short) --\(option.long))'{\(letter),\(long)}" + tail.shellQuoted
  }

  private func action(for kind: ValueKind, _ name: String) -> String {
    switch kind {
    case .file: "_files"
    case .directory: "_files -/"
    case .choice(let words): "(\(words.joined(separator: " ")))"
    case .list(let words): "_values -s , \(name) \(words.joined(separator: " "))"
    case .text, .integer, .byteCount, .checked: " "
    }
  }

  private func escaped(_ text: String, in special: String) -> String {
    String(text.flatMap { special.contains($0) || $0 == "\\" ? ["\\", $0] : [$0] })
  }
}
