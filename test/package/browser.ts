// `luacap/lua` as a page would load it: one script for a browser, and what it must do there.

import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** A classic script that leaves `luacap` in the page's globals. A module of Node anywhere in it is an error. */
export async function browserBundle(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    entryPoints: ['src/interpreter.ts'],
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    globalName: 'luacap',
    minify: true,
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0].text
}

/** Evaluates to a promise of `expected`. */
export const program = `(async () => {
  const printed = []
  const options = { onPrint: text => printed.push(text), globals: { ask: async name => 'hello ' + name }, seed: 1 }
  const values = await luacap.runLua(
    'print("é", #"é", utf8.len("é")) local t = { ask("page"), json.encode({ 1, 2 }), ("x"):rep(3), os.time() > 0 } ' +
    'local co = coroutine.wrap(function() coroutine.yield(1) end) t[5] = co() t[6] = regex.match("a12", "/([0-9]+)/") ~= nil return t',
    options,
  )
  const error = await luacap.runLua('local t\\nreturn t.x').catch(problem => problem)
  return JSON.stringify([printed, values, error.message, luacap.runLuaSync('return 2^52 | 0')])
})()`

export const expected = JSON.stringify([
  ['é\t2\t1\n'],
  [['hello page', '[1,2]', 'xxx', true, 1, true]],
  "script.lua:2: attempt to index a nil value (local 't')",
  [2 ** 52],
])
