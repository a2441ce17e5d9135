// What `luacap help TOPIC` says.

import { columns } from '../reference/page.ts'
import { exitCodes } from './usage.ts'

export interface Topic {
  readonly summary: string
  readonly text: string
}

const exits = `How luacap ends.

Examples:
  luacap report.lua || echo "ended with $?"
  luacap call capsule.get_contact --id 1 --json | jq .success

Exit codes:
${columns(Object.entries(exitCodes))}

With --json the same is said by 'error_detail.code' of the answer: 'usage' and 'config' end with 2, 'denied' and 'approval_required'
with 3, 'no_credentials' and 'unauthorized' with 4, 'limit' with 5.`

const environment = `What luacap reads from the environment.

Examples:
  CAPSULE_ACCESS_TOKEN=... luacap report.lua
  LUACAP_TOKEN_WORK=... luacap report.lua --account work

Accounts, before those in the file of credentials:
  CAPSULE_ACCESS_TOKEN   The token of the account 'default'
  CAPSULE_URL            The base URL of its API: https, or http on loopback
  LUACAP_TOKEN_<NAME>    The token of the account of that name, in lower case
  LUACAP_URL_<NAME>      Its base URL

Files:
  XDG_CONFIG_HOME        config.json and credentials.json are in its folder 'luacap' (~/.config/luacap)
  XDG_STATE_HOME         What was typed at the prompt is in its folder 'luacap' (~/.local/state/luacap)
  HOME                   The search for a project's .luacap.json ends here

Terminals:
  NO_COLOR, FORCE_COLOR  Switch colours off or on
  TERM                   'dumb' has no colours and no progress
  CI                     If set, nobody is asked: what needs approval fails; and no progress is shown
  LUACAP_PAGER, PAGER    Shows pages that are longer than the terminal (less); '' or 'cat' switches that off
  LUACAP_PROGRESS        'off' shows no progress
  LUACAP_HISTORY         'off' keeps nothing of what is typed at the prompt

HTTP_PROXY, HTTPS_PROXY and ALL_PROXY are ignored, so that a token goes nowhere else. Scripts see no environment at all.`

const permissions = `What may be done, and how to change it.

Examples:
  luacap permissions
  luacap config set permissions.write allow
  luacap config set permissions.accounts.production.delete deny
  luacap config set permissions.functions.capsule.create_task allow

Each function has an effect: it reads, writes or deletes. Each effect has a policy:
  allow   The call is made
  ask     Somebody at a terminal is asked; without one the call fails with 'approval_required' (exit code 3)
  deny    The call fails with 'denied', whatever else is said

Reading is allowed by default; writing and deleting ask. --force turns 'ask' into 'allow' for one run, and leaves 'deny'.

Of several rules the one for an account and a function counts; then the stricter of the account's and the function's; then the
general one. They are in config.json (luacap config path):

  { "permissions": { "write": "ask", "accounts": { "work": { "write": "allow" } }, "functions": { "capsule.delete_contact": "deny" } } }

A project's .luacap.json has the same form. It counts only where it is stricter, and can set nothing else.

On --sandbox everything is allowed.`

const json = `What --json answers: one object on stdout, nothing else, also when something is wrong.

Examples:
  luacap report.lua --json | jq .result[0]
  luacap call capsule.list_tasks --json | jq '.data.tasks[].description'

A run:
  success             Whether the script came to its end
  output              What it printed
  result              The list of what it returned; null after an error
  error               One line, or null
  error_detail        code, message, file, line, column, end_column, traceback, hint; http and outcome for a failed request
  execution_time_ms   How long it took
  memory_usage        Bytes at its end
  integration_calls   path, account, effect, status, duration_ms, http_status, outcome, error: one for each call
  meta                version, account, seed, permission_bypassed, steps

A call:
  success, function, data, error, error_detail, duration_ms
  meta                dry_run, operation (its effect), permission_bypassed, account; http_status and next_page after an answer;
                      policy and request (method, path, query, body) of a dry run

Other commands: success and what they are about; error and error_detail (code, message, hint) when they fail.

Control characters and marks of direction are escaped (\\u001b), integers are exact however large.`

export const topics: ReadonlyMap<string, Topic> = new Map([
  ['exit-codes', { summary: 'How luacap ends', text: exits }],
  ['environment', { summary: 'Variables and files', text: environment }],
  ['permissions', { summary: 'What may be done', text: permissions }],
  ['json', { summary: 'What --json answers', text: json }],
])
