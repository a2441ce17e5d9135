// What can be fuzzed: `npm run fuzz -- --what NAME`.

import type fc from 'fast-check'
import { compare, type Verdict } from './compare.ts'
import { argumentLists } from './generate/arguments.ts'
import { arithmetics } from './generate/arithmetic.ts'
import { coroutines } from './generate/coroutines.ts'
import { dates } from './generate/dates.ts'
import { errors } from './generate/errors.ts'
import { formats } from './generate/format.ts'
import { jsonTexts } from './generate/json.ts'
import { lexical } from './generate/lexical.ts'
import { loading } from './generate/loading.ts'
import { numerals } from './generate/numerals.ts'
import { objects } from './generate/objects.ts'
import { packs } from './generate/pack.ts'
import { patterns } from './generate/patterns.ts'
import { programs } from './generate/programs.ts'
import { randoms } from './generate/random.ts'
import { suspensions } from './generate/suspension.ts'
import { syntax } from './generate/syntax.ts'
import { tables } from './generate/tables.ts'
import { utf8 } from './generate/utf8.ts'
import { compareJson } from './json.ts'
import type { Oracle } from './oracle.ts'

export interface What {
  readonly texts: fc.Arbitrary<string>
  /** Of the files that counter-examples are saved in. */
  readonly extension: 'lua' | 'json'
  readonly check: (text: string, oracle: Oracle) => Verdict | Promise<Verdict>
}

const lua = (texts: fc.Arbitrary<string>): What => ({ texts, extension: 'lua', check: compare })

export const kinds: Readonly<Record<string, What>> = {
  programs: lua(programs),
  arithmetic: lua(arithmetics),
  objects: lua(objects),
  suspensions: lua(suspensions),
  coroutines: lua(coroutines),
  errors: lua(errors),
  syntax: lua(syntax),
  lexical: lua(lexical),
  loading: lua(loading),
  arguments: lua(argumentLists),
  patterns: lua(patterns),
  format: lua(formats),
  numerals: lua(numerals),
  pack: lua(packs),
  tables: lua(tables),
  utf8: lua(utf8),
  dates: lua(dates),
  random: lua(randoms),
  json: { texts: jsonTexts, extension: 'json', check: compareJson },
}
