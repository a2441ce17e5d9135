// luacap as a library: what there is to import. The room `embedding` has it all.

export { EvaluateError } from './embedding/answer.ts'
export type { EvaluateFailure, EvaluateResult, EvaluateSuccess, Meta } from './embedding/answer.ts'
export { documentation, scriptCatalog } from './embedding/catalog.ts'
export type { ScriptCatalog, ScriptIntegration } from './embedding/catalog.ts'
export { withoutFirstLine } from './embedding/chunk.ts'
export type { Chunk, ScriptText } from './embedding/chunk.ts'
export { compile } from './embedding/compile.ts'
export type { CompileOptions } from './embedding/compile.ts'
export { evaluate, prepareEngine, run } from './embedding/evaluate.ts'
export type { AccountOptions, EvaluateOptions, LimitOptions, RunOptions, WorldOptions } from './embedding/options.ts'
export { createRuntime } from './embedding/runtime.ts'
export type { Runtime, RuntimeOptions } from './embedding/runtime.ts'
export { createSession } from './embedding/session.ts'
export type { LineOptions, LineResult, Session, SessionAccount, SessionOptions } from './embedding/session.ts'
export type { SessionCompletion } from './embedding/complete.ts'
export { VERSION } from './embedding/version.ts'
export { openWorld, startSandbox } from './embedding/world.ts'
export type { World } from './embedding/world.ts'
export { LuaSyntaxError } from '../grammar/error.ts'

export type { ErrorDetail, HttpDetail, Shown } from './isolate/channel.ts'
export type { CallRecord } from './kit/host.ts'
export type { Integration } from './kit/integration.ts'
export type { Json, JsonObject } from './kit/json.ts'
export type { Effect, Operation, RequestEvent } from './kit/operation.ts'
export type { Effects, Policy, Question, Rules } from './kit/permissions.ts'
export type { Field, Fields, Merge, Schema, Shape, Type } from './kit/schema.ts'
export type { Engine } from './isolate/thread.ts'
export type { Sandbox } from '../integrations/capsule/sandbox/index.ts'

/** What sets luacap up, and what single calls are made of: credentials, the user's file, JSON, schemas. Loaded when asked for. */
export const loadSetup = () => import('./kit/setup.ts')
