// `luacap check FILE...`: from words to a plan; the checking is in ../check.

import { check } from '../check/command.ts'
import type { Arguments } from '../commands.ts'
import type { ExitCode } from '../usage.ts'

export const checkFiles = ({ words, options }: Arguments): Promise<ExitCode> =>
  check({ files: words, isJson: options.has('json'), sandbox: options.has('sandbox'), account: options.get('account')?.[0] })
