// Makes and reads the signs by which a reply finds its ticket: our Message-ID and the plus-address of Reply-To, both signed
// (HMAC-SHA256 with the installation's secret, 80 bits), and the subject token, which is a pointer and never a proof.
// Promises to compare in constant time; refuses a ticket number that is not in its one canonical spelling.
import { Buffer } from 'node:buffer'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { nativeDigitsToAscii } from './digits.ts'

export type Secret = string | Uint8Array

const SIGNATURE_BYTES = 10
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'
const MESSAGE_ID = /^pd\.([1-9]\d{0,14})\.([a-z2-7]{16})\.([a-z2-7]{16})@/
const REPLY_ADDRESS = /\+pd([1-9]\d{0,14})-([a-z2-7]{16})@/

export interface TicketMessageId {
  readonly ticketId: number
  /** 16 characters of base32, from 10 random bytes: see `toBase32`. */
  readonly nonce: string
  readonly domain: string
  readonly secret: Secret
}

/** Without angle brackets, as Letter keeps them. */
export function ticketMessageId({ ticketId, nonce, domain, secret }: TicketMessageId): string {
  return `pd.${ticketId}.${nonce}.${sign(`mid:${ticketId}:${nonce}`, secret)}@${domain}`
}

/** `support@example.com` -> `support+pd1042-<signature>@example.com`. */
export function replyAddress({
  address,
  ticketId,
  secret,
}: {
  readonly address: string
  readonly ticketId: number
  readonly secret: Secret
}): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, at)}+pd${ticketId}-${sign(`to:${ticketId}`, secret)}${address.slice(at)}`
}

/** The ticket of a Message-ID that we made ourselves, else null. Relays may have changed its case and its domain. */
export function readMessageIdToken(id: string, secret: Secret): number | null {
  const [, ticket = '', nonce = '', signature = ''] = MESSAGE_ID.exec(id.replace(/^</, '').toLowerCase()) ?? []
  return ticket !== '' && isSigned(`mid:${ticket}:${nonce}`, signature, secret) ? Number(ticket) : null
}

export function readReplyAddress(address: string, secret: Secret): number | null {
  const [, ticket = '', signature = ''] = REPLY_ADDRESS.exec(address.toLowerCase()) ?? []
  return ticket !== '' && isSigned(`to:${ticket}`, signature, secret) ? Number(ticket) : null
}

/** `[PD-1042]` anywhere in a subject, also with the digits of another script; the first of several. */
export function readSubjectToken(subject: string, prefix: string): number | null {
  const plain = nativeDigitsToAscii(subject).replace(/[\u200e\u200f\u061c]/g, '')
  const token = new RegExp(`\\[\\s*${RegExp.escape(prefix)}\\s?[-\u2010\u2011\u2013]\\s?([1-9]\\d{0,14})\\s*\\]`, 'i')
  const found = token.exec(plain)?.[1]
  return found === undefined ? null : Number(found)
}

/** True for the shape of our own Message-IDs, whoever signed them. */
export function looksLikeOurMessageId(id: string): boolean {
  return MESSAGE_ID.test(id.toLowerCase())
}

/** RFC 4648 6, lower-case, without padding; 10 bytes give 16 characters. */
export function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map(five => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

function sign(message: string, secret: Secret): string {
  return toBase32(createHmac('sha256', secret).update(message).digest().subarray(0, SIGNATURE_BYTES))
}

function isSigned(message: string, signature: string, secret: Secret): boolean {
  return timingSafeEqual(Buffer.from(sign(message, secret)), Buffer.from(signature))
}
