// The `docs` global: a script, or whoever writes one, can look up what it may call.

import { LimitError } from '../src/lua/error.ts'
import { builtin, library, string } from '../src/lua/library.ts'
import type { Library } from '../src/lua/library.ts'
import { charge, raise } from '../src/lua/raise.ts'
import { step } from '../src/lua/vm.ts'
import type { Reference } from '../src/reference/index.ts'
import { bytesOf, textOf } from './text.ts'

/** A look at every page takes about this long. */
const STEPS = 4096

/** The reference speaks text, scripts speak bytes. */
export function createDocs(reference: Pick<Reference, 'list' | 'search' | 'read'>): Library {
  const answer = (look: () => string): string => {
    step(STEPS)
    const text = look()
    charge(text.length)
    return bytesOf(text)
  }
  const read = (page: string): string => {
    try {
      return reference.read(textOf(page))
    } catch (error) {
      throw error instanceof Error && !(error instanceof LimitError) ? raise(`docs.read: ${bytesOf(error.message)}`) : error
    }
  }
  return library(
    'docs',
    {
      list: builtin('Returns the names of all pages, with a line on each.', [], () => answer(() => reference.list()), {
        returns: 'string',
        example: 'print(docs.list())',
      }),
      read: builtin(
        'Returns a page: that of a namespace, a function or a guide; without a name the list of all.',
        [string('page', '')],
        page => answer(() => read(page)),
        {
          returns: 'string',
          example: "print(docs.read('capsule.list_contacts'))",
        },
      ),
      search: builtin(
        'Returns up to twenty lines on the functions and guides that have these words, the best first; nothing for no hit.',
        [string('query')],
        query => answer(() => reference.search(textOf(query))),
        { returns: 'string', example: "print(docs.search('create contact'))" },
      ),
    },
    { summary: 'The documentation of everything a script can call.' },
  )
}
