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
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <("\${COMP_WORDS[0]}" __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _luacap luacap
`

const zsh = `#compdef luacap
# luacap: completion for zsh. Once: luacap completion zsh > "\${fpath[1]}/_luacap"
_luacap() {
  local -a lines names shown
  local line
  lines=("\${(@f)$("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in $lines; do
    names+=("\${line%%$'\\t'*}")
    shown+=("\${line/$'\\t'/  -- }")
  done
  if (( $#names )); then
    compadd -l -d shown -a names
  else
    _files
  fi
}
if [ "$funcstack[1]" = _luacap ]; then _luacap "$@"; else compdef _luacap luacap; fi
`

const fish = `# luacap: completion for fish. Once: luacap completion fish > ~/.config/fish/completions/luacap.fish
function __luacap_complete
    set -l words (commandline -opc)
    $words[1] __complete -- $words[2..-1] (commandline -ct) 2>/dev/null
end
complete -c luacap -a '(__luacap_complete)'
`

const scripts: ReadonlyMap<string, string> = new Map([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
])
