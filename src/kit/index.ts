// The kit's front door: what a host is made of. One module, so that it is loaded in one piece.

export { createAccounts, loadAccounts, problemOfName, problemOfToken } from './accounts.ts'
export { problemOfBase } from './baseurl.ts'
export { check } from './check.ts'
export { ConfigError, loadConfig } from './config.ts'
export { guides } from '../reference/guides.ts'
export { entriesOf } from './entries.ts'
export { CallError } from './error.ts'
export { createHost } from './host.ts'
export { createPermissions } from './permissions.ts'
export { Secret } from './secret.ts'
export { createSender } from './send.ts'
