// The satisfaction page's server: plain HTTP, meant for this machine's reverse proxy. Limits what one client may take (time, bytes, connections),
// puts the same strict headers on every reply, and reads the one form there is. Promises that no request ends the process;
// a port that can't be had is a start error that names it.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { STYLE_SOURCE } from './page.ts'
import { type Asked, type Reply, respond, type WebRoom } from './routes.ts'

export interface WebOptions extends Omit<WebRoom, 'patienceMs'> {
  readonly host: string
  /** 0 takes any free one. */
  readonly port: number
  readonly patienceMs?: number
}

export interface Web {
  readonly port: number
  /** Lets the requests under way end, for two seconds at most. */
  stop(): Promise<void>
}

const PATIENCE_MS = 8_000
const STOPPING_MS = 2_000
const MOST_CONNECTIONS = 200
/** 2,000 characters are 18,000 bytes in a form where each takes three bytes (Bengali) of three letters (%E0), and a little for the rest. */
const LONGEST_FORM = 20_480
/** Whoever sends on and on after that is cut off. */
const LONGEST_UPLOAD = 1_048_576

const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 8_192,
} as const

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'none'; style-src ${STYLE_SOURCE}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
} as const

/** @throws an error in plain words where the host and port can't be listened on. */
export async function startWeb({ host, port, patienceMs = PATIENCE_MS, ...rest }: WebOptions): Promise<Web> {
  const room = { ...rest, patienceMs }
  const server = createServer(LIMITS, (request, response) => void handle(room, request, response))
  server.maxConnections = MOST_CONNECTIONS
  await listen(server, host, port)
  server.on('error', error => room.log.error('web.trouble', { why: error.message }))
  const taken = (server.address() as AddressInfo).port
  room.log.info('web.started', { host, port: taken })
  return { port: taken, stop: () => stop(server) }
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    // An IPv6 address may be written as in a URL.
    server.listen(port, host.replace(/^\[(.*)\]$/, '$1'))
    await once(server, 'listening')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Error(`the satisfaction page can't be served: ${WHY[code ?? '']?.(host, port) ?? `port ${port} of ${host} gave ${code}`}`)
  }
}

const WHY: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) => `port ${port} of ${host} is in use already: name another as web.port, or stop the program that has it`,
  EACCES: (host, port) => `port ${port} of ${host} is not open to this user: name one above 1023 as web.port`,
  EADDRNOTAVAIL: (host, port) => `${host} (port ${port}) is no address of this machine: see web.host`,
  ENOTFOUND: (host, port) => `${host} (port ${port}) is a name that nobody knows: see web.host`,
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  const cut = setTimeout(() => server.closeAllConnections(), STOPPING_MS)
  await closed
  clearTimeout(cut)
}

async function handle(room: WebRoom, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    send(response, await respond(room, toAsked(request)))
  } catch (error) {
    room.log.error('web.failed', { why: String(error) })
    response.destroy()
  }
}

function toAsked(request: IncomingMessage): Asked {
  const { method = '', url = '', headers } = request
  const [path = '', query = ''] = url.split('?', 2)
  const contentType = headers['content-type'] ?? ''
  return { method, path, query, contentType, languages: headers['accept-language'] ?? '', readBody: () => readBody(request) }
}

function send(response: ServerResponse, { status, body, headers }: Reply): void {
  response.writeHead(status, { ...HEADERS, 'Content-Length': Buffer.byteLength(body), ...headers })
  response.end(body)
}

/** Null where it is too long, and where the sender went away in the middle: half a form is no answer. */
function readBody(request: IncomingMessage): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>()
  const chunks: Buffer[] = []
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= LONGEST_FORM) chunks.push(chunk)
    else resolve(null)
    if (bytes > LONGEST_UPLOAD) request.destroy()
  })
  request.on('end', () => resolve(Buffer.concat(chunks).toString()))
  request.on('error', () => resolve(null))
  request.on('close', () => resolve(null))
  return promise
}
