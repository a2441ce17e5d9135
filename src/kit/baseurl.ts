// Which base URLs a token may be sent to: https, or http on loopback; and only as typed. WHATWG reads many spellings of an
// address, and a person who checks a configuration must see the host that will be connected to.

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** The problem with a base URL, in words, or undefined. */
export function problemOfBase(text: string): string | undefined {
  const [, scheme, host, port, path] = /^(https?):\/\/(\[[0-9a-f:]+\]|[^/:?#@\\\s]+)(:[0-9]{1,5})?(\/[^?#\\\s]*)?$/.exec(text) ?? []
  if (scheme === undefined) return 'must look like https://host/path, without user, query or fragment'
  if (!URL.canParse(text)) return 'is no URL'
  const url = new URL(text)
  if (url.hostname !== host) return `names its host in a roundabout way: '${host}' is read as '${url.hostname}'`
  if (scheme === 'http' && !loopback.has(host)) return 'must be https (http is for 127.0.0.1, [::1] and localhost only)'
  if (/^(?:[0-9.]+|\[.*)$/.test(host) && !loopback.has(host)) return 'must name its host, not a numeric address'
  if (url.pathname === '/') return 'must have a path, such as /api/v2'
  return url.pathname === path && (port === undefined || url.port === port.slice(1) || isDefaultPort(scheme, port))
    ? undefined
    : 'has a path that is not in its plain form'
}

const isDefaultPort = (scheme: string, port: string): boolean => port === (scheme === 'https' ? ':443' : ':80')
