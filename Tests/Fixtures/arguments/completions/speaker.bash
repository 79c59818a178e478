# bash completion for speaker

_speaker() {
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
      -o | --output | -v | --voice | --from | --formats | -j | --jobs | --shard | --gain-in-decibels-at-most | --max-size)
        [[ -n $ended ]] && continue
        [[ ${COMP_WORDS[i + 1]} == '=' ]] && ((i++))
        ((i++))
        ;;
      *)
        case $called/${COMP_WORDS[i]} in
          /render | /edition | /phonemes | /voices | /lexicon | /lexicon/check | /store | /store/stats | /store/prune) called+=/${COMP_WORDS[i]} ;;
        esac
        ;;
    esac
  done

  # A value of the option before it.
  case "$called $previous" in
    ' -o' | ' --output')
      compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$current")
      return
      ;;
    ' -v' | ' --voice')
      return
      ;;
    ' --from')
      mapfile -t COMPREPLY < <(compgen -W 'html text markdown json feed' -- "$current")
      return
      ;;
    ' --formats')
      compopt -o nospace
      mapfile -t COMPREPLY < <(compgen -P "${current%"${current##*,}"}" -W 'wav mp3 opus' -- "${current##*,}")
      return
      ;;
    ' -j' | ' --jobs')
      return
      ;;
    ' --shard')
      return
      ;;
    ' --gain-in-decibels-at-most')
      return
      ;;
    ' --max-size')
      return
      ;;
    '/render -o' | '/render --output')
      compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$current")
      return
      ;;
    '/render -v' | '/render --voice')
      return
      ;;
    '/render --from')
      mapfile -t COMPREPLY < <(compgen -W 'html text markdown json feed' -- "$current")
      return
      ;;
    '/render --formats')
      compopt -o nospace
      mapfile -t COMPREPLY < <(compgen -P "${current%"${current##*,}"}" -W 'wav mp3 opus' -- "${current##*,}")
      return
      ;;
    '/render -j' | '/render --jobs')
      return
      ;;
    '/edition -o' | '/edition --output')
      compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$current")
      return
      ;;
    '/edition --formats')
      compopt -o nospace
      mapfile -t COMPREPLY < <(compgen -P "${current%"${current##*,}"}" -W 'wav mp3 opus' -- "${current##*,}")
      return
      ;;
    '/edition -j' | '/edition --jobs')
      return
      ;;
    '/edition --shard')
      return
      ;;
    '/edition --gain-in-decibels-at-most')
      return
      ;;
    '/store --max-size')
      return
      ;;
    '/store/prune --max-size')
      return
      ;;
  esac

  case $called in
    '')
      if [[ -z $ended && $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '-q --quiet -o --output -v --voice --from --formats -j --jobs --json --shard --gain-in-decibels-at-most -r --raw --max-size --version -h --help' -- "$current")
        return
      fi
      mapfile -t COMPREPLY < <(compgen -W 'render edition phonemes voices lexicon store' -- "$current")
      ;;
    '/render')
      if [[ -z $ended && $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '-o --output -v --voice --from --formats -j --jobs --json -q --quiet --version -h --help' -- "$current")
        return
      fi
      compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current")
      ;;
    '/edition')
      if [[ -z $ended && $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '-o --output --formats -j --jobs --json --shard --gain-in-decibels-at-most -q --quiet --version -h --help' -- "$current")
        return
      fi
      compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current")
      ;;
    '/phonemes')
      if [[ -z $ended && $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '-r --raw -q --quiet --version -h --help' -- "$current")
        return
      fi
      compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current")
      ;;
    '/voices')
      if [[ -z $ended && $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '-q --quiet --version -h --help' -- "$current")
        return
      fi
      ;;
    '/lexicon')
      if [[ -z $ended && $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '-q --quiet --version -h --help' -- "$current")
        return
      fi
      mapfile -t COMPREPLY < <(compgen -W 'check' -- "$current")
      ;;
    '/lexicon/check')
      if [[ -z $ended && $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '-q --quiet --version -h --help' -- "$current")
        return
      fi
      compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current")
      mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W 'ar en es' -- "$current")
      ;;
    '/store')
      if [[ -z $ended && $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '-q --quiet --json --max-size --version -h --help' -- "$current")
        return
      fi
      mapfile -t COMPREPLY < <(compgen -W 'stats prune' -- "$current")
      ;;
    '/store/stats')
      if [[ -z $ended && $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--json -q --quiet --version -h --help' -- "$current")
        return
      fi
      ;;
    '/store/prune')
      if [[ -z $ended && $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--max-size -q --quiet --version -h --help' -- "$current")
        return
      fi
      ;;
  esac
}

complete -F _speaker speaker
