// For other programs: faults, reset and the record of requests, outside the API at `/_sandbox`.

import { type Answer, noContent, ok } from './answer.ts'
import type { Received } from './api.ts'
import { type FaultSpec, isFaultKind } from './faults.ts'
import type { Json } from './json.ts'
import type { Sandbox } from './server.ts'

type Act = (sandbox: Sandbox, body: Buffer) => Answer

const actions = new Map<string, Act>([
  [
    'POST /_sandbox/faults',
    (sandbox, body) => {
      const spec = parsed(body)
      if (!isSpec(spec)) return refused('the body must be a JSON object with a known "kind"')
      try {
        sandbox.fault(spec)
        return noContent()
      } catch (error) {
        // A path that is no regular expression.
        return refused(String(error))
      }
    },
  ],
  [
    'POST /_sandbox/reset',
    sandbox => {
      sandbox.reset()
      return noContent()
    },
  ],
  ['GET /_sandbox/requests', sandbox => ok({ requests: JSON.parse(JSON.stringify(sandbox.requests)) as Json })],
])

const refused = (message: string): Answer => ({ status: 400, body: { message } })

export function adminAnswer(sandbox: Sandbox, { method, url, body }: Received): Answer | undefined {
  return actions.get(`${method} ${url.pathname}`)?.(sandbox, body)
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

// Its other keys are taken on trust: who sends faults wants trouble.
function isSpec(value: unknown): value is FaultSpec {
  return typeof value === 'object' && value !== null && 'kind' in value && isFaultKind(value.kind)
}
