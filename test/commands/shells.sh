#!/usr/bin/env bash
# Completion in the shells themselves: types the beginning of a command into bash, zsh and fish, presses TAB, and looks at the screen.
# Needs tmux, a built dist/ and the three shells; one that is not there fails. The tests ask for the candidates alone (setup.test.ts).

set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
home=$(mktemp -d)
tmux=(tmux -L "luacap-shells-$$" -f /dev/null)
trap '"${tmux[@]}" kill-server 2>/dev/null; rm -rf "$home"' EXIT
command -v tmux >/dev/null || { echo 'shells.sh: there is no tmux' >&2; exit 1; }

mkdir "$home/bin" "$home/my scripts"
touch "$home/my scripts/report.lua"
printf '#!/bin/sh\nexec %q %q "$@"\n' "$(command -v node)" "$root/dist/cli.cjs" > "$home/bin/luacap"
chmod +x "$home/bin/luacap"
token=$(printf 'a%.0s' $(seq 40))
environment=(env -i "HOME=$home" "PATH=$home/bin:$PATH" TERM=xterm-256color "LUACAP_TOKEN_WORK=$token")

# Waits until the screen shows this.
until_shown() {
  for _ in $(seq 200); do
    "${tmux[@]}" capture-pane -p -t "$1" | grep -qF -- "$2" && return
    sleep 0.05
  done
  return 1
}
key() { "${tmux[@]}" send-keys -t "$@"; }

failed=0
# SHELL, what is typed, what the screen then shows.
check() {
  key "$1" C-u
  key "$1" C-l
  sleep 0.3
  key "$1" -l -- "$2"
  sleep 0.2
  key "$1" Tab
  if until_shown "$1" "$3"; then echo "$1: $2<TAB> → $3"; return; fi
  echo "$1: $2<TAB> did not show '$3', but:" >&2
  "${tmux[@]}" capture-pane -p -t "$1" | grep -v '^$' >&2
  failed=1
}

run() {
  local shell=$1 command=$2 load=$3
  command -v "$shell" >/dev/null || { echo "$shell: is not installed" >&2; failed=1; return; }
  "${tmux[@]}" new-session -d -x 110 -y 60 -s "$shell" -c "$home" "${environment[@]}" $command
  sleep 1
  key "$shell" -l -- "$load; echo 'rea''dy'"
  key "$shell" Enter
  until_shown "$shell" ready || { echo "$shell: does not start" >&2; failed=1; return; }
  check "$shell" 'luacap compl' 'luacap completion'
  check "$shell" 'luacap --account work ca' 'luacap --account work call'
  check "$shell" 'luacap call capsule.list_con' 'luacap call capsule.list_contacts'
  check "$shell" 'luacap call capsule.list_contacts --per' '--per-page'
  check "$shell" 'luacap call capsule.list_tags --entity o' '--entity opportunities'
  check "$shell" 'luacap call capsule.list_tags --entity=o' '--entity=opportunities'
  check "$shell" 'luacap --account ' '--account work'
  check "$shell" 'luacap --account=' '--account=work'
  check "$shell" 'luacap help exit' 'luacap help exit-codes'
  check "$shell" 'luacap check my' 'luacap check my\ scripts/'
  check "$shell" 'luacap check my\ scripts/' 'report.lua'
}

run bash 'bash --norc -i' 'source <(luacap completion bash)'
run zsh 'zsh -f -i' 'autoload -U compinit; compinit -u; source <(luacap completion zsh)'
run fish 'fish --no-config' 'luacap completion fish | source'
exit $failed
