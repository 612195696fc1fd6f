// Gives every attached file a name that is safe on any system and still tells what it is.
// Promises 1 to 120 characters without path, control, bidi or reserved parts, the extension kept; refuses nothing: a useless name is replaced.
import { Buffer } from 'node:buffer'
import { decodeBytes } from './charset.ts'
import { cleanLine, cutAt } from './clean.ts'
import { decodeWords } from './encoded-words.ts'

const NAME_MAX = 120
const EXTENSION_MAX = 12
/** Of Windows, also with an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i
const FORBIDDEN = /[<>:"|?*]/g
const MARKS = /[\u200e\u200f\u061c]/g

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'application/json': 'json',
  'application/xml': 'xml',
  'application/rtf': 'rtf',
  'application/msword': 'doc',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.ms-powerpoint': 'ppt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/pkcs7-signature': 'p7s',
  'application/x-pkcs7-signature': 'p7s',
  'application/pgp-signature': 'asc',
  'application/ms-tnef': 'dat',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'image/bmp': 'bmp',
  'image/gif': 'gif',
  'image/heic': 'heic',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/tiff': 'tiff',
  'image/webp': 'webp',
  'message/delivery-status': 'txt',
  'message/disposition-notification': 'txt',
  'message/feedback-report': 'txt',
  'message/rfc822': 'eml',
  'text/calendar': 'ics',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/rfc822-headers': 'txt',
  'text/vcard': 'vcf',
  'text/x-vcard': 'vcf',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
}

/** `position` counts from 1 among the attachments of the mail. */
export function safeFilename(given: string | null, contentType: string, position: number): string {
  const fallback = `attachment-${position}.${EXTENSIONS[contentType] ?? 'bin'}`
  const name = bare(decodeName(given ?? ''))
  if (name === '' || /^\.*$/.test(name)) return fallback
  const safe = shorten(RESERVED.test(name) ? `_${name}` : name)
  return contentType === 'message/rfc822' && !/\.(?:eml|msg)$/i.test(safe) ? `${cutAt(safe, NAME_MAX - 4)}.eml` : safe
}

/** Names arrive encoded twice (RFC 2231 around RFC 2047 around percent signs), or as raw bytes of some old charset. */
function decodeName(given: string): string {
  const words = decodeWords(decodeWords(asText(given)))
  const plain = words.replace(/^[\w-]{1,20}'[\w-]{0,10}'(?=.*%)/, '')
  if (!/%(?:20|[c-f][\da-f]%[89ab][\da-f])/i.test(plain)) return plain
  const bytes = Buffer.from(
    plain.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
  return /[^\u0020-\u007e]/.test(plain) ? plain : decodeBytes(bytes, null).text
}

/** The MIME parser hands over a name that is not UTF-8 as one character a byte. */
function asText(name: string): string {
  const rawBytes = /[\u0080-\u00ff]/.test(name) && !/[\u0100-\uffff]/.test(name)
  return rawBytes ? decodeBytes(Buffer.from(name, 'latin1'), null).text : name
}

function bare(name: string): string {
  const line = cleanLine(name, 1000).replace(MARKS, '')
  const [last = ''] = line
    .replace(/[\\/]+$/, '')
    .split(/[\\/]/)
    .slice(-1)
  return last.replace(FORBIDDEN, '_').replace(/^[.\s]+|[.\s]+$|\s+(?=\.\w+$)/g, '')
}

function shorten(name: string): string {
  if (name.length <= NAME_MAX) return name
  const dot = name.lastIndexOf('.')
  const extension = dot > 0 && name.length - dot <= EXTENSION_MAX ? name.slice(dot) : ''
  return cutAt(name.slice(0, name.length - extension.length), NAME_MAX - extension.length).replace(/[.\s]+$/, '') + extension
}
