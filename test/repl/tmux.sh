#!/usr/bin/env bash
# The prompt in a real terminal: types a session into tmux and prints what the screen shows. Needs tmux and a built dist/.
# The tests drive the same code with streams (terminal.test.ts); this is for eyes.

set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
command -v tmux >/dev/null || { echo 'tmux.sh: there is no tmux' >&2; exit 1; }
home=$(mktemp -d)
socket=luacap-$$
tmux=(tmux -L "$socket" -f /dev/null)
trap '"${tmux[@]}" kill-server 2>/dev/null || true; rm -rf "$home"' EXIT

"${tmux[@]}" new-session -d -x 90 -y 120 -s prompt \
  "env -i HOME=$home PATH=$PATH TERM=xterm-256color node $root/dist/cli.js repl --sandbox; echo exit code \$?; sleep 60"

# Waits until the last line of the screen looks like this.
until_line() {
  for _ in $(seq 200); do
    "${tmux[@]}" capture-pane -p -t prompt | grep -v '^$' | tail -1 | grep -q -- "$1" && return
    sleep 0.05
  done
  echo "tmux.sh: waited in vain for '$1'; the screen shows:" >&2
  "${tmux[@]}" capture-pane -p -t prompt >&2
  exit 1
}
key() { "${tmux[@]}" send-keys -t prompt "$@"; }
text() { "${tmux[@]}" send-keys -t prompt -l -- "$1"; }
line() { text "$1"; key Enter; until_line "${2:-^lua>\$}"; }

until_line '^lua>$'
line 'local names = {}'
line 'for i, p in ipairs(capsule.list_contacts { per_page = 3 }.parties) do' '^\.\.\.>$'
line 'names[i] = p.name or p.lastName' '^\.\.\.>$'
line 'end'
line '#names'
line 'capsule.list_tasks { per_page = 30 }'
line ':type _'
line 'nmaes[1]'
text 'capsule.list_ta'; sleep 0.3; key Tab; sleep 0.5; key Tab; sleep 0.5; key C-c; until_line '^lua>$'
text 'while true do end'; key Enter; sleep 0.5; key C-c; until_line '^lua>$'
line '#names'
"${tmux[@]}" set-buffer $'local a = 1\nlocal b = 2\nprint(a + b)'
"${tmux[@]}" paste-buffer -p -t prompt; sleep 0.5; key Enter; until_line '^lua>$'
line ':rest'
key C-c; until_line '^lua>$'
key C-c; until_line 'exit code'
"${tmux[@]}" capture-pane -p -t prompt | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}'
echo '--- history'
stat -c '%a' "$home/.local/state/luacap/history"
cat "$home/.local/state/luacap/history"
