// From a response to the answer of a call: the JSON text as it came, and where the list goes on.

import type { Spec } from './endpoint.ts'
import { CallError } from './error.ts'
import { emptyObject, isObject, printJson } from './json.ts'
import type { Answer, Page } from './operation.ts'
import type { Response } from './request.ts'

export function answerOf(returns: Spec['returns'], response: Response): Answer {
  const page = pageOf(returns, response)
  return { json: textOf(response), status: response.status, ...(page === undefined ? {} : { page }) }
}

function textOf(response: Response): string {
  const note = emptyObject()
  if (response.job !== undefined) note.job = response.job
  if (response.isAlreadyGone) note.already_gone = true
  if (response.isUnreadable) note.body = 'unreadable'
  return response.text !== '' && Object.keys(note).length === 0 ? response.text : printJson(note)
}

function pageOf(returns: Spec['returns'], { value, next, status }: Response): Page | undefined {
  if (returns === undefined || returns.kind === 'one') return undefined
  if (returns.kind === 'anything') {
    if (!isObject(value)) return undefined
    const lists = Object.keys(value).filter(key => Array.isArray(value[key]))
    return lists.length === 1 ? { key: lists[0], next } : undefined
  }
  if (isObject(value) && Array.isArray(value[returns.name])) return { key: returns.name, next }
  throw new CallError('bad_response', `the answer has no list '${returns.name}'`, { status, outcome: 'done' })
}
