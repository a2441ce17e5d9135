import assert from 'node:assert/strict'
import { createSession, type CallRecord, evaluate, type EvaluateResult, type ErrorDetail } from 'luacap'
import { runLua, ScriptError } from 'luacap/lua'

interface Row {
  readonly name: string
}

const calls: CallRecord[] = []
const answer: EvaluateResult<[Row[], number]> = await evaluate<[Row[], number]>('return rows, #rows', {
  globals: { rows: [{ name: 'Ada' }] satisfies Row[] },
  limits: { cpuSeconds: 5 },
  onCall: call => calls.push(call),
})
if (answer.success) {
  const [rows, count] = answer.result
  assert.equal(rows[0]?.name, 'Ada')
  assert.equal(count.toFixed(1), '1.0')
} else {
  const detail: ErrorDetail = answer.error_detail
  throw new Error(detail.message)
}

const session = createSession()
await session[Symbol.asyncDispose]()

try {
  await runLua<[never]>('error({ code = 7 })')
  assert.fail('it did not throw')
} catch (error) {
  if (!(error instanceof ScriptError)) throw error
  assert.deepEqual(error.value, { code: 7 })
}
console.log('types work')
