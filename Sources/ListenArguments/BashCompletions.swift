// SPDX-License-Identifier: GPL-3.0-or-later

/// Completions for bash, which has no help texts to show.
struct BashCompletions {
  let name: String
  let places: [Place]

  var lines: [String] {
    ["# bash completion for \(name)", "", "_\(name)() {"] + findCommand
      + ["", "  # A value of the option before it.", "  case \"$called $previous\" in"]
      + places.flatMap(values)
      + ["  esac", "", "  case $called in"]
      + places.flatMap(words)
      + ["  esac", "}", "", "complete -F _\(name) \(name)"]
  }

  private var findCommand: [String] {
    """
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
      local called='' ended='' i
      COMPREPLY=()

      # Bash makes three words of --option=value.
      if [[ $current == '=' ]]; then
        current=''
      elif [[ $previous == '=' ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
      fi

      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
          --) ended=1 previous='' ;;
          \(places.spellingsWithValue.joined(separator: " | ")))
            [[ -n $ended ]] && continue
            [[ ${COMP_WORDS[i + 1]} == '=' ]] && ((i++))
            ((i++))
            ;;
          *)
            case $called/${COMP_WORDS[i]} in
              \(places.keys.joined(separator: " | "))) called+=/${COMP_WORDS[i]} ;;
            esac
            ;;
        esac
      done
    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func values(of place: Place) -> [String] {
    place.options.flatMap { option -> [String] in
      guard let kind = option.valueKind else { return [] }
      let patterns = option.spellings.map { "'\(place.key) \($0)'" }.joined(separator: " | ")
      return ["    \(patterns))"] + action(for: kind).map { "      " + $0 }
        + ["      return", "      ;;"]
    }
  }

  private func action(for kind: ValueKind) -> [String] {
    switch kind {
    case .file: [files]
    case .directory: [directories]
    case .choice(let words): [choose(words)]
    case .list(let words):
      [
        "compopt -o nospace",
        "mapfile -t COMPREPLY < <(compgen -P \"${current%\"${current##*,}\"}\" "
          + "-W \(words.joined(separator: " ").shellQuoted) -- \"${current##*,}\")",
      ]
    case .text, .integer, .byteCount, .checked: []
    }
  }

  private func words(at place: Place) -> [String] {
    let options = place.options.flatMap(\.spellings)
    var lines = [
      "    \(place.key.shellQuoted))", "      if [[ -z $ended && $current == -* ]]; then",
    ]
    lines += ["        \(choose(options))", "        return", "      fi"]
    let words = place.subcommands.map(\.name) + place.words
    if place.takesFiles {
      lines.append("      \(files)")
    } else if place.takesDirectories {
      lines.append("      \(directories)")
    }
    if !words.isEmpty {
      // Beside files, not instead of them.
      let isAlone = !place.takesFiles && !place.takesDirectories
      lines.append("      " + (isAlone ? choose(words) : choose(words, adding: true)))
    }
    return lines + ["      ;;"]
  }

  private var files: String {
    "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$current\")"
  }

  private var directories: String {
    "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$current\")"
  }

  private func choose(_ words: [String], adding: Bool = false) -> String {
    let origin = adding ? " -O \"${#COMPREPLY[@]}\"" : ""
    return "mapfile -t\(origin) COMPREPLY < <(compgen -W "
      + "\(words.joined(separator: " ").shellQuoted) -- \"$current\")"
  }
}
