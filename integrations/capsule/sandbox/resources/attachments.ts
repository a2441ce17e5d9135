// Files: uploaded as raw bytes for a token, hung on an entry, downloaded by id.
// https://developer.capsulecrm.com/v2/operations/Attachment

import { randomUUID } from 'node:crypto'
import { type Answer, ok } from '../answer.ts'
import { type Call, idOf } from '../call.ts'
import { badRequest, notFound } from '../problem.ts'
import { get, post } from '../router.ts'

const MAX_FILE = 25 * 1024 * 1024

function upload({ store, body, headers }: Call): Answer {
  const filename = headers['x-attachment-filename']
  if (filename === undefined) throw badRequest('X-Attachment-Filename is required')
  const token = `u${store.me}/${randomUUID()}`
  const contentType = headers['content-type'] ?? 'application/octet-stream'
  store.uploads.set(token, { token, filename: decoded(filename), contentType, bytes: body })
  return ok({ upload: { token } })
}

function decoded(filename: string): string {
  try {
    return decodeURIComponent(filename)
  } catch {
    throw badRequest('X-Attachment-Filename must be URL-encoded')
  }
}

function download(call: Call): Answer {
  const attachment = call.store.entries
    .all()
    .flatMap(entry => entry.attachments)
    .find(({ id }) => id === idOf(call))
  const file = attachment && call.store.uploads.get(attachment.upload)
  if (file === undefined) throw notFound()
  return { status: 200, headers: { 'Content-Type': file.contentType }, body: file.bytes }
}

export default [post('/attachments/upload', upload, { maxBody: MAX_FILE }), get('/attachments/{id}', download)]
