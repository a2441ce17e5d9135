// The first file of the single executable: there is one bundle, and V8's cache for it is inside.

import { main } from './main.ts'

void main(process.argv.slice(2))
