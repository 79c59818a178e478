// SPDX-License-Identifier: GPL-3.0-or-later

/// Completions for fish: one line for each word that may stand at a place.
struct FishCompletions {
  let name: String
  let places: [Place]

  var lines: [String] {
    ["# fish completion for \(name)", ""] + findCommand + ["", "complete -c \(name) -f"]
      + places.flatMap { place in
        [""] + commands(at: place) + place.options.map { option($0, at: place) }
          + operands(at: place)
      }
  }

  private var findCommand: [String] {
    """
    # Whether the line names just this command so far.
    function __\(name)_at
        set -l called
        set -l is_value no
        for word in (commandline -opc)[2..-1]
            if test $is_value = yes
                set is_value no
                continue
            end
            switch $word
                case --
                    break
                case \(places.spellingsWithValue.joined(separator: " "))
                    set is_value yes
                case '*'
                    switch "$called/$word"
                        case \(places.keys.joined(separator: " "))
                            set called "$called/$word"
                    end
            end
        end
        test "$called" = "$argv[1]"
    end
    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func start(_ place: Place) -> String {
    "complete -c \(name) -n \(quoted("__\(name)_at \(place.key.isEmpty ? "''" : place.key)"))"
  }

  private func commands(at place: Place) -> [String] {
    place.subcommands.map { "\(start(place)) -a \($0.name) -d \(quoted($0.abstract))" }
  }

  private func option(_ option: Option, at place: Place) -> String {
    let short = option.short.map { " -s \($0)" } ?? ""
    let value = option.valueKind.map { " " + action(for: $0) } ?? ""
    return "\(start(place))\(short) -l \(option.long)\(value) -d \(quoted(option.fullHelp))"
  }

  private func operands(at place: Place) -> [String] {
    var lines: [String] = []
    if !place.words.isEmpty {
      lines.append("\(start(place)) -a \(quoted(place.words.joined(separator: " ")))")
    }
    if place.takesFiles {
      lines.append("\(start(place)) -F")
    } else if place.takesDirectories {
      lines.append("\(start(place)) -a '(__fish_complete_directories)'")
    }
    return lines
  }

  private func action(for kind: ValueKind) -> String {
    switch kind {
    case .file: "-rF"
    case .directory: "-xa '(__fish_complete_directories)'"
    case .choice(let words): "-xa \(quoted(words.joined(separator: " ")))"
    case .list(let words): "-xa '(__fish_append , \(words.joined(separator: " ")))'"
    case .text, .integer, .byteCount, .checked: "-x"
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + String(text.flatMap { $0 == "'" || $0 == "\\" ? ["\\", $0] : [$0] }) + "'"
  }
}
