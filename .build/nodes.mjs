// Writes src/lua/nodes.ts from its template.
import { writeFileSync } from 'node:fs'
import { nodes } from '../src/lua/nodes.template.mjs'

writeFileSync(new URL('../src/lua/nodes.ts', import.meta.url), nodes())
