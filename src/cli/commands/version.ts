// `luacap version`

import { VERSION } from '../../index.ts'
import { give } from '../answer.ts'
import type { Arguments } from '../commands.ts'
import type { ExitCode } from '../usage.ts'

export function version({ options }: Arguments): Promise<ExitCode> {
  const { platform, arch, version: node } = process
  return give(options.has('json'), async () => ({
    json: { success: true, name: 'luacap', version: VERSION, lua: '5.4', node: node.slice(1), platform: `${platform}-${arch}` },
    text: `luacap ${VERSION} (Lua 5.4, Node ${node})`,
  }))
}
