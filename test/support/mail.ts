// Hands tests the raw mails of test/mail, and small ones made on the spot.
import { readFileSync } from 'node:fs'

export function rawMail(name: string): Buffer {
  return readFileSync(new URL(`../mail/${name}`, import.meta.url))
}

/** Header lines and a body, joined as a mail server would; a Buffer as body keeps its bytes. */
export function mailOf(headers: readonly string[], body: string | Buffer = ''): Buffer {
  return Buffer.concat([Buffer.from(`${headers.join('\r\n')}\r\n\r\n`), Buffer.from(body)])
}
