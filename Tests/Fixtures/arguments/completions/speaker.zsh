#compdef speaker

_speaker_commands() {
  local -a commands=(
    'render:Speak articles\: one folder each.'
    'edition:Make a site of a day of articles.'
    'phonemes:Print the phonemes of a text.'
    'voices:List the voices, and where each was found.'
    'lexicon:Work with lexicons.'
    'store:Look after the store.'
  )
  _describe -t commands command commands
}

_speaker_lexicon_commands() {
  local -a commands=(
    'check:Check lexicons.'
  )
  _describe -t commands command commands
}

_speaker_store_commands() {
  local -a commands=(
    'stats:Tell how large the store is.'
    'prune:Make the store smaller.'
  )
  _describe -t commands command commands
}

_speaker() {
  local called= word
  integer i=2
  while (( i < CURRENT )); do
    word=$words[i]
    case $word in
      (--) break ;;
      (-o|--output|-v|--voice|--from|--formats|-j|--jobs|--shard|--gain-in-decibels-at-most|--max-size) (( i += 2 )); continue ;;
    esac
    case $called/$word in
      (/render|/edition|/phonemes|/voices|/lexicon|/lexicon/check|/store|/store/stats|/store/prune)
        called+=/$word
        words[i]=()
        (( CURRENT-- ))
        continue
        ;;
    esac
    (( i++ ))
  done

  case $called in
    ('')
      _arguments -s -S : \
        '(-q --quiet)'{-q,--quiet}'[Say nothing on standard error.]' \
        '(-o --output)'{-o+,--output=}'[Write into this folder. (default\: the current one)]:DIR:_files -/' \
        '(-v --voice)'{-v+,--voice=}'[Speak with this voice profile.]:NAME: ' \
        '--from=[Take the input for this. (values\: html, text, markdown, json, feed; default\: by content)]:FORMAT:(html text markdown json feed)' \
        '--formats=[Write these. (values\: wav, mp3, opus; default\: wav)]:LIST:_values -s , LIST wav mp3 opus' \
        '(-j --jobs)'{-j+,--jobs=}'[Run this many speakers at once. (1 to 64; default\: cores)]:N: ' \
        '--json[Print one JSON object a line.]' \
        '--shard=[Do only this part of the work.]:K/N: ' \
        '--gain-in-decibels-at-most=[Change no more than this. (-40 to 40)]:DB: ' \
        '(-r --raw)'{-r,--raw}'[The bare voice, no rules of ours.]' \
        '--max-size=[Remove the oldest until it is no larger.]:SIZE: ' \
        '--version[Show the version.]' \
        '(-h --help)'{-h,--help}'[Show help information.]' \
        ': :_speaker_commands'
      ;;
    ('/render')
      _arguments -s -S : \
        '(-o --output)'{-o+,--output=}'[Write into this folder. (default\: the current one)]:DIR:_files -/' \
        '(-v --voice)'{-v+,--voice=}'[Speak with this voice profile.]:NAME: ' \
        '--from=[Take the input for this. (values\: html, text, markdown, json, feed; default\: by content)]:FORMAT:(html text markdown json feed)' \
        '--formats=[Write these. (values\: wav, mp3, opus; default\: wav)]:LIST:_values -s , LIST wav mp3 opus' \
        '(-j --jobs)'{-j+,--jobs=}'[Run this many speakers at once. (1 to 64; default\: cores)]:N: ' \
        '--json[Print one JSON object a line.]' \
        '(-q --quiet)'{-q,--quiet}'[Say nothing on standard error.]' \
        '--version[Show the version.]' \
        '(-h --help)'{-h,--help}'[Show help information.]' \
        '*:INPUT:_files'
      ;;
    ('/edition')
      _arguments -s -S : \
        '(-o --output)'{-o+,--output=}'[The site'\''s folder.]:SITE:_files -/' \
        '--formats=[Write these. (values\: wav, mp3, opus; default\: wav,mp3)]:LIST:_values -s , LIST wav mp3 opus' \
        '(-j --jobs)'{-j+,--jobs=}'[Run this many speakers at once. (1 to 64; default\: cores)]:N: ' \
        '--json[Print one JSON object a line.]' \
        '--shard=[Do only this part of the work.]:K/N: ' \
        '--gain-in-decibels-at-most=[Change no more than this. (-40 to 40)]:DB: ' \
        '(-q --quiet)'{-q,--quiet}'[Say nothing on standard error.]' \
        '--version[Show the version.]' \
        '(-h --help)'{-h,--help}'[Show help information.]' \
        '*:INPUT:_files'
      ;;
    ('/phonemes')
      _arguments -s -S : \
        '(-r --raw)'{-r,--raw}'[The bare voice, no rules of ours.]' \
        '(-q --quiet)'{-q,--quiet}'[Say nothing on standard error.]' \
        '--version[Show the version.]' \
        '(-h --help)'{-h,--help}'[Show help information.]' \
        '::FILE:_files'
      ;;
    ('/voices')
      _arguments -s -S : \
        '(-q --quiet)'{-q,--quiet}'[Say nothing on standard error.]' \
        '--version[Show the version.]' \
        '(-h --help)'{-h,--help}'[Show help information.]'
      ;;
    ('/lexicon')
      _arguments -s -S : \
        '(-q --quiet)'{-q,--quiet}'[Say nothing on standard error.]' \
        '--version[Show the version.]' \
        '(-h --help)'{-h,--help}'[Show help information.]' \
        ': :_speaker_lexicon_commands'
      ;;
    ('/lexicon/check')
      _arguments -s -S : \
        '(-q --quiet)'{-q,--quiet}'[Say nothing on standard error.]' \
        '--version[Show the version.]' \
        '(-h --help)'{-h,--help}'[Show help information.]' \
        ':LANGUAGE:(ar en es)' \
        '*:FILE:_files'
      ;;
    ('/store')
      _arguments -s -S : \
        '(-q --quiet)'{-q,--quiet}'[Say nothing on standard error.]' \
        '--json[Print one JSON object a line.]' \
        '--max-size=[Remove the oldest until it is no larger.]:SIZE: ' \
        '--version[Show the version.]' \
        '(-h --help)'{-h,--help}'[Show help information.]' \
        ': :_speaker_store_commands'
      ;;
    ('/store/stats')
      _arguments -s -S : \
        '--json[Print one JSON object a line.]' \
        '(-q --quiet)'{-q,--quiet}'[Say nothing on standard error.]' \
        '--version[Show the version.]' \
        '(-h --help)'{-h,--help}'[Show help information.]'
      ;;
    ('/store/prune')
      _arguments -s -S : \
        '--max-size=[Remove the oldest until it is no larger.]:SIZE: ' \
        '(-q --quiet)'{-q,--quiet}'[Say nothing on standard error.]' \
        '--version[Show the version.]' \
        '(-h --help)'{-h,--help}'[Show help information.]'
      ;;
  esac
}

if [[ $funcstack[1] == _speaker ]]; then
  _speaker "$@"
else
  compdef _speaker speaker
fi
