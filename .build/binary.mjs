// Makes dist/luacap: Node itself with everything of ours inside, for machines that have no Node.
//
// A single executable application of Node 20 to 24: the program is the main script, the engine an asset that the thread is started
// with (src/isolate/thread.ts). postject puts them into a copy of the Node that runs this. A cross-built binary would need the
// target's Node, and no code cache.

import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { inject } from 'postject'
import { bundle, bundled } from './build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const work = join(root, '.cache/binary')
const output = join(root, 'dist', process.platform === 'win32' ? 'luacap.exe' : 'luacap')
/** Where Node looks whether something was put in. */
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'

rmSync(work, { recursive: true, force: true })
await bundle(work)
await build({ ...bundled, entryPoints: ['src/cli/single.ts'], outfile: join(work, 'single.cjs') })
const engine = readdirSync(work).find(name => /^engine-main.*\.cjs$/.test(name))

const config = {
  main: join(work, 'single.cjs'),
  output: join(work, 'single.blob'),
  disableExperimentalSEAWarning: true,
  useCodeCache: true,
  assets: { engine: join(work, 'engine.cjs'), 'engine-main': join(work, engine), 'engine-cache': join(work, `${engine}.cache`) },
}
writeFileSync(join(work, 'single.json'), JSON.stringify(config))
const { status, stderr } = spawnSync(process.execPath, ['--experimental-sea-config', join(work, 'single.json')], { encoding: 'utf8' })
if (status !== 0) throw new Error(`Node could not put the parts together: ${stderr}`)

mkdirSync(join(root, 'dist'), { recursive: true })
// One that runs keeps its own.
rmSync(output, { force: true })
copyFileSync(process.execPath, output)
chmodSync(output, 0o755)
const segment = process.platform === 'darwin' ? { machoSegmentName: 'NODE_SEA' } : {}
await inject(output, 'NODE_SEA_BLOB', readFileSync(config.output), { sentinelFuse: fuse, ...segment })
console.log(`${output}: ${(statSync(output).size / 1024 / 1024).toFixed(1)} MB, Node ${process.version}`)
