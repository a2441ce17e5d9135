import assert from 'node:assert/strict'
import { createRuntime, evaluate, EvaluateError, run } from 'luacap'
import { runLuaSync } from 'luacap/lua'

const { success, result, output } = await evaluate('print("hello", ...) return 6 * 7', { args: ['esm'] })
assert.deepEqual([success, result, output], [true, [42], 'hello\tesm\n'])

const runtime = createRuntime({ sandbox: true })
assert.equal(await runtime.run('return #capsule.list_contacts { per_page = 3 }.parties'), 3)
await runtime.close()

assert.equal(await run('return 1', { isolation: 'none' }), 1)
await assert.rejects(run('error("no")'), EvaluateError)
assert.deepEqual(runLuaSync('return ("x"):rep(3)'), ['xxx'])
console.log('esm works')
