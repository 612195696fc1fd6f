// Reads a mail as the reader's own mail program would show it: decoded headers, the plain text, the HTML.
// Pure, and only for the demo's eyes: well-formed mail of the samples and of our own making. The product parses with understanding/.

export interface ReadableMail {
  /** The first header of that name, unfolded and decoded; empty where there is none. */
  header(name: string): string
  readonly text: string
  readonly html: string
}

interface Part {
  readonly fields: ReadonlyMap<string, string>
  readonly body: string
}

export function readMail(raw: Buffer): ReadableMail {
  const top = readPart(raw.toString('latin1'))
  const leaves = listLeaves(top)
  const textOf = (type: string) => leaves.find(part => typeOf(part) === type)
  return {
    header: name => decodeWords(fieldOf(top, name)),
    text: decodeBody(textOf('text/plain')),
    html: decodeBody(textOf('text/html')),
  }
}

const fieldOf = (part: Part, name: string) => part.fields.get(name.toLowerCase()) ?? ''
const typeOf = (part: Part) => (/^[^;\s]+/.exec(fieldOf(part, 'content-type'))?.[0] ?? 'text/plain').toLowerCase()
const parameterOf = (part: Part, name: string) =>
  new RegExp(`;\\s*${name}="?([^";]+)`, 'i').exec(fieldOf(part, 'content-type'))?.[1]?.trim() ?? ''

function readPart(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text)
  const head = end ? text.slice(0, end.index) : text
  const fields = new Map<string, string>()
  for (const line of head.replace(/\r?\n(?=[ \t])/g, '').split(/\r?\n/)) {
    const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? []
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value ?? '')
  }
  return { fields, body: end ? text.slice(end.index + end[0].length) : '' }
}

function listLeaves(part: Part): readonly Part[] {
  const boundary = parameterOf(part, 'boundary')
  if (!typeOf(part).startsWith('multipart/') || boundary === '') return [part]
  const pieces = `\r\n${part.body}`.split(new RegExp(`\\r?\\n--${RegExp.escape(boundary)}(?:--)?[ \\t]*(?:\\r?\\n|$)`))
  return pieces.slice(1, -1).flatMap(piece => listLeaves(readPart(piece)))
}

function decodeBody(part: Part | undefined): string {
  if (!part) return ''
  const encoding = fieldOf(part, 'content-transfer-encoding').toLowerCase()
  const bytes =
    encoding === 'base64'
      ? Buffer.from(part.body, 'base64')
      : Buffer.from(encoding === 'quoted-printable' ? unquote(part.body.replace(/=[ \t]*\r?\n/g, '')) : part.body, 'latin1')
  return toText(bytes, parameterOf(part, 'charset')).replaceAll('\r\n', '\n')
}

const unquote = (text: string) => text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

function toText(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset || 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes) // a charset nobody knows: UTF-8 is the best guess
  }
}

/** RFC 2047: encoded words, and no space between two of them. Bytes beyond ASCII are read as UTF-8 (RFC 6532). */
function decodeWords(value: string): string {
  const raw = toText(Buffer.from(value, 'latin1'), 'utf-8')
  return raw
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?([^?*]+)(?:\*[^?]*)?\?([bq])\?([^?]*)\?=/gi, (_, charset: string, encoding: string, text: string) =>
      toText(
        encoding.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : Buffer.from(unquote(text.replaceAll('_', ' ')), 'latin1'),
        charset,
      ),
    )
}
