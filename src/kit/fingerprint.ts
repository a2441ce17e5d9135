// What may be shown of a token: enough to see whether two are the same, nothing to guess it by.

import { createHash } from 'node:crypto'
import type { Secret } from './secret.ts'

/** `sha256 8f3a01cd` */
export const fingerprintOf = (secret: Secret): string => `sha256 ${createHash('sha256').update(secret.reveal()).digest('hex').slice(0, 8)}`
