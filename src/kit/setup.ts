// The kit's side door: what sets luacap up and looks after it, and what looks at a call without making it. A run needs none of it.

export { credentialsFile } from './accounts.ts'
export { loadConfig, projectFile, userFile } from './config.ts'
export { removeAccount, storeAccount } from './credentials.ts'
export { fingerprintOf } from './fingerprint.ts'
export { parseJson } from './json.ts'
export { previewOf } from './preview.ts'
export { jsonSchemaOf } from './schema-json.ts'
export { changeSetting, getSetting } from './settings.ts'
