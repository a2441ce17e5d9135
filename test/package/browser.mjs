// The same in a real browser: npm run browser. Needs Chromium (Debian: apt-get install chromium); says so when there is none.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { importTypeScript } from '../../.build/run.mjs'

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(name => spawnSync(name, ['--version']).status === 0)
if (browser === undefined) {
  console.error('there is no Chromium here: install the package chromium')
  process.exit(1)
}

const { browserBundle, expected, program } = await importTypeScript('test/package/browser.ts')
const folder = mkdtempSync(join(tmpdir(), 'luacap-page-'))
const page = join(folder, 'page.html')
writeFileSync(join(folder, 'luacap.js'), await browserBundle())
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><pre id="answer"></pre><script src="luacap.js"></script><script>
  ${program}.then(answer => document.getElementById('answer').textContent = encodeURIComponent(answer))
  </script>`,
)
const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  `--user-data-dir=${join(folder, 'profile')}`,
  '--virtual-time-budget=10000',
]
const { stdout } = spawnSync(browser, [...flags, '--dump-dom', pathToFileURL(page).href], { encoding: 'utf8', timeout: 60_000 })
rmSync(folder, { recursive: true })
const answer = /<pre id="answer">([^<]*)<\/pre>/.exec(stdout)?.[1]
assert.equal(answer === undefined ? stdout : decodeURIComponent(answer), expected)
console.log(`${spawnSync(browser, ['--version'], { encoding: 'utf8' }).stdout.trim()} runs Lua`)
