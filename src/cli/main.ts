// The command `luacap`.

import { evaluate } from '../index.ts'

const result = await evaluate(process.argv[2], { sandbox: true })
console.log(JSON.stringify(result, (_, v) => (typeof v === 'bigint' ? v.toString() : v), 2))
