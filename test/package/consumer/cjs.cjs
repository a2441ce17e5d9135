const assert = require('node:assert/strict')
const { compile, evaluate, LuaSyntaxError } = require('luacap')
const { runLua } = require('luacap/lua')

async function main() {
  assert.deepEqual((await evaluate(compile('return ...'), { args: ['cjs'] })).result, ['cjs'])
  assert.throws(() => compile('x ='), LuaSyntaxError)
  assert.deepEqual(await runLua('return wait()', { globals: { wait: async () => 'waited' } }), ['waited'])
  console.log('cjs works')
}

void main()
