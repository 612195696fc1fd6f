// Reads address lists (RFC 5322 3.4) as mailers and attackers write them: groups, comments, missing brackets, quotes that never close.
// Promises addresses fit to keep and to send to, and names fit to show; refuses anything with a space, a control character or a second '@'.
import { domainToASCII } from 'node:url'
import { cleanLine } from './clean.ts'
import { decodeRaw, decodeWords } from './encoded-words.ts'
import type { Address } from './letter.ts'

const NAME_MAX = 200
/** RFC 5321 4.5.3.1: 64 for the local part, 255 for the domain, and the sign between them. */
const ADDRESS_MAX = 320
const ADDRESS = /^[^\s@<>()[\],;:"\\]+@(?:[^\s@<>()[\],;:"\\]+|\[[\da-f.:]+\])$/iu
/** Nearly every address: nothing in it to repair or to refuse. */
const PLAIN = /^[a-z0-9._+-]+@[a-z0-9.-]*[a-z0-9]$/
/** `Name <address>` without anything that could mean something else. */
const ONE_MAILBOX = /^([^"<>(),;:@\\]*)<([^\s<>(),;:"\\]+)>$/
/** Room for several thousand recipients. */
const HEADER_MAX = 256 * 1024
const UNSEEN = /[\p{C}\p{Z}]/u

/** What stands between two commas. `bare` keeps the quotes, so that nothing quoted is taken for an address. */
interface Mailbox {
  name: string
  bare: string
  comment: string
  angle: string | null
}

/** Addresses of a raw header value, in order; entries without a usable address are left out. */
export function readAddresses(raw: string, hint: string | null): readonly Address[] {
  if (raw === '') return []
  const text = decodeRaw(raw.slice(0, HEADER_MAX), hint)
  const [, name, angle] = ONE_MAILBOX.exec(text) ?? []
  if (name !== undefined && angle !== undefined) return [named(normalAddress(angle), name)].filter(one => one !== null)
  const found = toAddresses(splitMailboxes(text, true))
  // A quote that never closes has swallowed the address: once more with quotes as ordinary characters.
  return found.length === 0 && text.includes('"') ? toAddresses(splitMailboxes(text, false)) : found
}

/** RFC 2047 5 forbids an address inside an encoded word, and mailers do it; such an address is no proof of anything. */
export function readEncodedAddresses(raw: string, hint: string | null): readonly Address[] {
  const decoded = decodeWords(decodeRaw(raw.slice(0, HEADER_MAX), hint))
  return decoded.includes('<') ? toAddresses(splitMailboxes(decoded.replace(/[\r\n]/g, ' '), true)) : []
}

/** Lower-cased, the domain in ASCII; null where it is no address. */
export function normalAddress(text: string): string | null {
  const lower = text.trim().toLowerCase()
  if (PLAIN.test(lower) && lower.length <= ADDRESS_MAX) return lower
  const address = lower.normalize('NFC').replace(/\.$/, '')
  if (address.length > ADDRESS_MAX || !ADDRESS.test(address) || UNSEEN.test(address)) return null
  const at = address.indexOf('@')
  const domain = asciiDomain(address.slice(at + 1))
  return domain === null ? null : `${address.slice(0, at)}@${domain}`
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

function asciiDomain(domain: string): string | null {
  if (/^[\u0021-\u007e]+$/.test(domain)) return domain
  return domainToASCII(domain) || null
}

function splitMailboxes(text: string, quotes: boolean): readonly Mailbox[] {
  const done: Mailbox[] = []
  let box = emptyMailbox()
  for (const token of tokens(text, quotes)) {
    if (token === ',' || token === ';') {
      done.push(box)
      box = emptyMailbox()
    } else if (token === ':' && !box.bare.includes('@') && box.angle === null) {
      // What stood before the colon was a group's name (RFC 5322 3.4).
      box = emptyMailbox()
    } else addToken(box, token)
  }
  return [...done, box]
}

function emptyMailbox(): Mailbox {
  return { name: '', bare: '', comment: '', angle: null }
}

/** A quoted string, an encoded word (which may hold any of the separators), an address in brackets, a separator, or words. */
const TOKEN_QUOTED = /"(?:[^"\\]|\\.){0,300}"|=\?[^?\s]+\?[bq]\?[^?]*\?=|<[^<>]*>?|[(),;:]|[^"<(),;:=]+|./gisy
const TOKEN_PLAIN = /=\?[^?\s]+\?[bq]\?[^?]*\?=|<[^<>]*>?|[(),;:]|[^<(),;:=]+|./gisy

function* tokens(text: string, quotes: boolean): Generator<string> {
  let comment = ''
  let depth = 0
  for (const [token] of text.matchAll(quotes ? TOKEN_QUOTED : TOKEN_PLAIN)) {
    if (token === '(') depth++
    if (depth > 0) comment += token
    else if (token) yield token
    if (token === ')' && depth > 0 && --depth === 0) {
      yield comment
      comment = ''
    }
  }
  if (comment) yield comment
}

function addToken(box: Mailbox, token: string): void {
  if (token.startsWith('<')) box.angle = token.replace(/^<|>$/g, '')
  else if (token.startsWith('(')) box.comment += token.slice(1).replace(/\)$/, '')
  else {
    box.bare += token
    box.name += token.startsWith('"') && token.length > 1 ? token.slice(1, -1).replace(/\\(.)/gs, '$1') : token
  }
}

function toAddresses(boxes: readonly Mailbox[]): readonly Address[] {
  return boxes.map(toAddress).filter(address => address !== null)
}

function toAddress(box: Mailbox): Address | null {
  if (box.angle !== null) return named(normalAddress(afterRoute(box.angle)), box.name || box.comment)
  const alone = normalAddress(box.bare)
  if (alone) return named(alone, box.comment)
  // `Ayse Kaya ayse@example.com`: no brackets at all.
  const word = box.bare.split(/\s+/).find(part => normalAddress(part) !== null)
  return word === undefined ? null : named(normalAddress(word), box.name.replace(word, ' '))
}

/** `<@relay,@relay:user@host>` is an obsolete route (RFC 5322 4.4); `<mailto:user@host>` is a mistake. */
function afterRoute(angle: string): string {
  return angle.slice(angle.lastIndexOf(':') + 1)
}

function named(address: string | null, rawName: string): Address | null {
  if (address === null) return null
  const name = cleanLine(withoutJunk(cleanLine(decodeWords(rawName), NAME_MAX)), NAME_MAX)
  return { address, name: name.toLowerCase() === address ? '' : name }
}

/** Quotes around the whole, the odd quote of a pair that was broken, brackets that were doubled. */
function withoutJunk(name: string): string {
  const paired = name.split('"').length % 2 === 1 ? name : name.replaceAll('"', '')
  return paired.replace(/[<>\s]+$/, '').replace(/^(['"])(.*)\1$/, '$2')
}
