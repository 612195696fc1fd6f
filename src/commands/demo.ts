// `demo`: everything in one process with a practice mail server, to be watched. Needs no configuration and touches no other.
import { join, resolve } from 'node:path'
import { runDemo } from '../demo/run.ts'
import { type Call, complain, EXIT } from './io.ts'

export async function demo({ io, options }: Call): Promise<number> {
  const smtp = readPort(options.smtpPort)
  const imap = readPort(options.imapPort)
  if (smtp === undefined || imap === undefined) {
    complain(io, 'postdesk: a port is a number from 1 to 65535')
    return EXIT.usage
  }
  const stop = new AbortController()
  const unlisten = io.onSignal(() => stop.abort())
  try {
    return await runDemo({
      once: options.once === true,
      ports: { smtp, imap },
      dataDirectory: resolve(io.cwd, typeof options.data === 'string' ? options.data : join('data', 'demo')),
      stdout: io.stdout,
      colour: io.stdout.isTTY === true && !io.env.NO_COLOR,
      ...(io.stdout.isTTY ? { input: io.stdin } : {}),
      clock: io.clock,
      signal: stop.signal,
    })
  } finally {
    unlisten()
  }
}

/** 0 is any free port. */
function readPort(value: unknown): number | undefined {
  const port = Number(value ?? 0)
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined
}
