# fish completion for speaker

# Whether the line names just this command so far.
function __speaker_at
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
            case -o --output -v --voice --from --formats -j --jobs --shard --gain-in-decibels-at-most --max-size
                set is_value yes
            case '*'
                switch "$called/$word"
                    case /render /edition /phonemes /voices /lexicon /lexicon/check /store /store/stats /store/prune
                        set called "$called/$word"
                end
        end
    end
    test "$called" = "$argv[1]"
end

complete -c speaker -f

complete -c speaker -n '__speaker_at \'\'' -a render -d 'Speak articles: one folder each.'
complete -c speaker -n '__speaker_at \'\'' -a edition -d 'Make a site of a day of articles.'
complete -c speaker -n '__speaker_at \'\'' -a phonemes -d 'Print the phonemes of a text.'
complete -c speaker -n '__speaker_at \'\'' -a voices -d 'List the voices, and where each was found.'
complete -c speaker -n '__speaker_at \'\'' -a lexicon -d 'Work with lexicons.'
complete -c speaker -n '__speaker_at \'\'' -a store -d 'Look after the store.'
complete -c speaker -n '__speaker_at \'\'' -s q -l quiet -d 'Say nothing on standard error.'
complete -c speaker -n '__speaker_at \'\'' -s o -l output -xa '(__fish_complete_directories)' -d 'Write into this folder. (default: the current one)'
complete -c speaker -n '__speaker_at \'\'' -s v -l voice -x -d 'Speak with this voice profile.'
complete -c speaker -n '__speaker_at \'\'' -l from -xa 'html text markdown json feed' -d 'Take the input for this. (values: html, text, markdown, json, feed; default: by content)'
complete -c speaker -n '__speaker_at \'\'' -l formats -xa '(__fish_append , wav mp3 opus)' -d 'Write these. (values: wav, mp3, opus; default: wav)'
complete -c speaker -n '__speaker_at \'\'' -s j -l jobs -x -d 'Run this many speakers at once. (1 to 64; default: cores)'
complete -c speaker -n '__speaker_at \'\'' -l json -d 'Print one JSON object a line.'
complete -c speaker -n '__speaker_at \'\'' -l shard -x -d 'Do only this part of the work.'
complete -c speaker -n '__speaker_at \'\'' -l gain-in-decibels-at-most -x -d 'Change no more than this. (-40 to 40)'
complete -c speaker -n '__speaker_at \'\'' -s r -l raw -d 'The bare voice, no rules of ours.'
complete -c speaker -n '__speaker_at \'\'' -l max-size -x -d 'Remove the oldest until it is no larger.'
complete -c speaker -n '__speaker_at \'\'' -l version -d 'Show the version.'
complete -c speaker -n '__speaker_at \'\'' -s h -l help -d 'Show help information.'

complete -c speaker -n '__speaker_at /render' -s o -l output -xa '(__fish_complete_directories)' -d 'Write into this folder. (default: the current one)'
complete -c speaker -n '__speaker_at /render' -s v -l voice -x -d 'Speak with this voice profile.'
complete -c speaker -n '__speaker_at /render' -l from -xa 'html text markdown json feed' -d 'Take the input for this. (values: html, text, markdown, json, feed; default: by content)'
complete -c speaker -n '__speaker_at /render' -l formats -xa '(__fish_append , wav mp3 opus)' -d 'Write these. (values: wav, mp3, opus; default: wav)'
complete -c speaker -n '__speaker_at /render' -s j -l jobs -x -d 'Run this many speakers at once. (1 to 64; default: cores)'
complete -c speaker -n '__speaker_at /render' -l json -d 'Print one JSON object a line.'
complete -c speaker -n '__speaker_at /render' -s q -l quiet -d 'Say nothing on standard error.'
complete -c speaker -n '__speaker_at /render' -l version -d 'Show the version.'
complete -c speaker -n '__speaker_at /render' -s h -l help -d 'Show help information.'
complete -c speaker -n '__speaker_at /render' -F

complete -c speaker -n '__speaker_at /edition' -s o -l output -xa '(__fish_complete_directories)' -d 'The site\'s folder.'
complete -c speaker -n '__speaker_at /edition' -l formats -xa '(__fish_append , wav mp3 opus)' -d 'Write these. (values: wav, mp3, opus; default: wav,mp3)'
complete -c speaker -n '__speaker_at /edition' -s j -l jobs -x -d 'Run this many speakers at once. (1 to 64; default: cores)'
complete -c speaker -n '__speaker_at /edition' -l json -d 'Print one JSON object a line.'
complete -c speaker -n '__speaker_at /edition' -l shard -x -d 'Do only this part of the work.'
complete -c speaker -n '__speaker_at /edition' -l gain-in-decibels-at-most -x -d 'Change no more than this. (-40 to 40)'
complete -c speaker -n '__speaker_at /edition' -s q -l quiet -d 'Say nothing on standard error.'
complete -c speaker -n '__speaker_at /edition' -l version -d 'Show the version.'
complete -c speaker -n '__speaker_at /edition' -s h -l help -d 'Show help information.'
complete -c speaker -n '__speaker_at /edition' -F

complete -c speaker -n '__speaker_at /phonemes' -s r -l raw -d 'The bare voice, no rules of ours.'
complete -c speaker -n '__speaker_at /phonemes' -s q -l quiet -d 'Say nothing on standard error.'
complete -c speaker -n '__speaker_at /phonemes' -l version -d 'Show the version.'
complete -c speaker -n '__speaker_at /phonemes' -s h -l help -d 'Show help information.'
complete -c speaker -n '__speaker_at /phonemes' -F

complete -c speaker -n '__speaker_at /voices' -s q -l quiet -d 'Say nothing on standard error.'
complete -c speaker -n '__speaker_at /voices' -l version -d 'Show the version.'
complete -c speaker -n '__speaker_at /voices' -s h -l help -d 'Show help information.'

complete -c speaker -n '__speaker_at /lexicon' -a check -d 'Check lexicons.'
complete -c speaker -n '__speaker_at /lexicon' -s q -l quiet -d 'Say nothing on standard error.'
complete -c speaker -n '__speaker_at /lexicon' -l version -d 'Show the version.'
complete -c speaker -n '__speaker_at /lexicon' -s h -l help -d 'Show help information.'

complete -c speaker -n '__speaker_at /lexicon/check' -s q -l quiet -d 'Say nothing on standard error.'
complete -c speaker -n '__speaker_at /lexicon/check' -l version -d 'Show the version.'
complete -c speaker -n '__speaker_at /lexicon/check' -s h -l help -d 'Show help information.'
complete -c speaker -n '__speaker_at /lexicon/check' -a 'ar en es'
complete -c speaker -n '__speaker_at /lexicon/check' -F

complete -c speaker -n '__speaker_at /store' -a stats -d 'Tell how large the store is.'
complete -c speaker -n '__speaker_at /store' -a prune -d 'Make the store smaller.'
complete -c speaker -n '__speaker_at /store' -s q -l quiet -d 'Say nothing on standard error.'
complete -c speaker -n '__speaker_at /store' -l json -d 'Print one JSON object a line.'
complete -c speaker -n '__speaker_at /store' -l max-size -x -d 'Remove the oldest until it is no larger.'
complete -c speaker -n '__speaker_at /store' -l version -d 'Show the version.'
complete -c speaker -n '__speaker_at /store' -s h -l help -d 'Show help information.'

complete -c speaker -n '__speaker_at /store/stats' -l json -d 'Print one JSON object a line.'
complete -c speaker -n '__speaker_at /store/stats' -s q -l quiet -d 'Say nothing on standard error.'
complete -c speaker -n '__speaker_at /store/stats' -l version -d 'Show the version.'
complete -c speaker -n '__speaker_at /store/stats' -s h -l help -d 'Show help information.'

complete -c speaker -n '__speaker_at /store/prune' -l max-size -x -d 'Remove the oldest until it is no larger.'
complete -c speaker -n '__speaker_at /store/prune' -s q -l quiet -d 'Say nothing on standard error.'
complete -c speaker -n '__speaker_at /store/prune' -l version -d 'Show the version.'
complete -c speaker -n '__speaker_at /store/prune' -s h -l help -d 'Show help information.'
