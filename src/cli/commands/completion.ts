// `luacap completion SHELL`: scripts that ask `luacap __complete` what could come next. Its lines are `word<TAB>what it is`.

import { print } from '../answer.ts'
import type { Arguments } from '../commands.ts'
import { type ExitCode, UsageError } from '../usage.ts'
import { unknownAction } from './accounts.ts'

export async function completion({ words: [shell] }: Arguments): Promise<ExitCode> {
  if (shell === undefined) throw new UsageError('for which shell? luacap completion bash, zsh or fish')
  const script = scripts.get(shell)
  if (script === undefined) throw unknownAction('completion', shell, [...scripts.keys()])
  print(script)
  return 0
}

const bash = `# luacap: completion for bash. In ~/.bashrc: source <(luacap completion bash)
_luacap() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    if [ "$line" = :files ]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}")
    else
      COMPREPLY+=("\${line%%$'\\t'*}")
    fi
  done < <("\${COMP_WORDS[0]}" __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _luacap luacap
`

const zsh = `#compdef luacap
# luacap: completion for zsh. Once: luacap completion zsh > "\${fpath[1]}/_luacap"
_luacap() {
  local -a names shown
  local line files=0
  for line in "\${(@f)$("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    case $line in
      '') ;;
      :files) files=1 ;;
      *) names+=("\${line%%$'\\t'*}") shown+=("\${line/$'\\t'/  -- }") ;;
    esac
  done
  (( $#names )) && compadd -l -d shown -a names
  (( files )) && _files
  (( $#names || files ))
}
if [ "$funcstack[1]" = _luacap ]; then _luacap "$@"; else compdef _luacap luacap; fi
`

const fish = `# luacap: completion for fish. Once: luacap completion fish > ~/.config/fish/completions/luacap.fish
function __luacap_complete
    set -l words (commandline -opc)
    set -l last (commandline -ct)
    for line in ($words[1] __complete -- $words[2..-1] $last 2>/dev/null)
        if test "$line" = :files
            __fish_complete_path (string unescape -- $last)
        else
            echo $line
        end
    end
end
complete -c luacap -f -a '(__luacap_complete)'
`

const scripts: ReadonlyMap<string, string> = new Map([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
])
