// The kit's side door: what sets luacap up and looks after it. A run needs none of it.

export { configFolder, credentialsFile } from './accounts.ts'
export { projectFile, userFile } from './config.ts'
export { loadConfig } from './config.ts'
export { removeAccount, storeAccount } from './credentials.ts'
export { parseJson } from './json.ts'
export { jsonSchemaOf } from './schema-json.ts'
export { changeSetting, getSetting } from './settings.ts'
