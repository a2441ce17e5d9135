// A server that has seen the token and says it again, in every way in which an answer can go wrong. The mode is the first part of
// the path, so that a base URL picks it: http://127.0.0.1:PORT/MODE/api/v2

import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Faulty {
  /** The base URL whose answers go wrong in that way. */
  url(mode: string): string
  close(): Promise<void>
}

type Fault = (response: ServerResponse, token: string) => void

const json =
  (status: number, body: object, headers: Record<string, string> = {}): Fault =>
  response => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  }

const saying =
  (status: number, words: (token: string) => string): Fault =>
  (response, token) =>
    json(status, { message: words(token) })(response, token)

const faults: Readonly<Record<string, Fault>> = {
  unauthorized: saying(401, token => `Bearer ${token} is unknown`),
  challenge: (response, token) => json(401, {}, { 'www-authenticate': `Bearer error="${token.replace(/["\\]/g, '')}"` })(response, token),
  forbidden: saying(403, token => `${token} may not`),
  missing: saying(404, token => `no such thing for ${token}`),
  invalid: (response, token) =>
    json(422, { message: 'Validation Failed', errors: [{ message: `bad ${token}`, resource: token, field: token }] })(response, token),
  limited: (response, token) =>
    json(429, { message: token }, { 'x-ratelimit-reset': '2099-01-01T00:00:00Z', 'x-ratelimit-remaining': '0' })(response, token),
  teapot: saying(418, token => token),
  base64: saying(400, token => Buffer.from(token).toString('base64')),
  base64url: saying(400, token => Buffer.from(token).toString('base64url')),
  percent: saying(400, token => encodeURIComponent(token)),
  escaped: saying(400, token => JSON.stringify(JSON.stringify(token))),
  hex: saying(400, token => Buffer.from(token).toString('hex')),
  half: saying(400, token => `it begins with ${token.slice(0, 16)}`),
  redirect: (response, token) =>
    response.writeHead(302, { location: `https://elsewhere.example/?t=${encodeURIComponent(token)}` }).end(token),
  html: (response, token) => response.writeHead(500, { 'content-type': 'text/html' }).end(`<h1>Authorization: Bearer ${token}</h1>`),
  notJson: (response, token) => response.writeHead(200, { 'content-type': 'application/json' }).end(`{"token": ${token}`),
  cut: (response, token) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9999' })
    response.write(JSON.stringify({ token }))
    setTimeout(() => response.destroy(), 20)
  },
  reset: response => response.destroy(),
  silent: () => {},
  link: (response, token) =>
    json(200, { parties: 5 }, { link: `<http://127.0.0.1/?t=${encodeURIComponent(token)}>; rel="next"` })(response, token),
}

export async function startFaulty(): Promise<Faulty> {
  const server = createServer((request, response) => {
    const fault = faults[request.url?.split('/')[1] ?? '']
    request.resume().on('end', () => fault(response, request.headers.authorization?.replace('Bearer ', '') ?? ''))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: mode => `http://127.0.0.1:${port}/${mode}/api/v2`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export const faultNames = Object.keys(faults)
