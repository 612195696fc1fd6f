// Turns bytes of a mail into text and never fails: the declared charset where the bytes agree with it, else what the bytes prove,
// in the order BOM, ISO-2022 escapes, UTF-8 validity, a single-byte charset by letter frequency, UTF-8 with losses.
// Says in a note when the label was wrong or characters were lost. Refuses to believe a label against evidence.
import { Buffer, isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { guessSingleByte, looksTurkish } from './charset-guess.ts'

export interface Decoded {
  readonly text: string
  /** For people; null where the label was right or absent. */
  readonly note: string | null
}

/** What senders write -> what they mean. Empty: says nothing. Supersets stand for their subsets: bytes outside the subset are otherwise lost. */
const MEANT: Readonly<Record<string, string>> = {
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'ansi_x3.4-1968': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  'iso_8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso8859-9': 'windows-1254',
  'iso_8859-9': 'windows-1254',
  latin5: 'windows-1254',
  'iso-8859-8-i': 'windows-1255',
  'iso-8859-8-e': 'windows-1255',
  'iso-8859-11': 'windows-874',
  'tis-620': 'windows-874',
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  'euc-cn': 'gb18030',
  'cn-gb': 'gb18030',
  'ks_c_5601-1987': 'cp949',
  'ks_c_5601-1989': 'cp949',
  ks_c_5601: 'cp949',
  'euc-kr': 'cp949',
  'x-sjis': 'shift_jis',
  'shift-jis': 'shift_jis',
  'windows-31j': 'shift_jis',
  'iso-2022-jp-ms': 'iso-2022-jp',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-3': 'iso-2022-jp',
  csiso2022jp: 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  utf8: 'utf-8',
  utf8mb4: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  'x-unknown': '',
  unknown: '',
  'unknown-8bit': '',
  'x-user-defined': '',
  '8bit': '',
  binary: '',
  default: '',
  none: '',
}

const MULTIBYTE = /^(?:gb18030|cp949|big5|big5-hkscs|shift_jis|euc-jp|eucjp|iso-2022-)/
const SHIFTED = /^(?:iso-2022-|utf-7|utf-16|utf-32|ucs-2)/
/** Losses are counted in a sample: the count is for a note and a choice. */
const SAMPLE_BYTES = 64 * 1024

export function decodeBytes(bytes: Buffer, label: string | null): Decoded {
  const marked = decodeMarked(bytes)
  if (marked !== null) return { text: marked, note: null }
  const charset = meaning(label)
  if (isAscii(bytes)) return decodeSevenBit(bytes, charset)
  if (isUtf8(bytes) && believesUtf8(bytes, charset)) return asUtf8(bytes, label, charset)
  if (charset === '' || charset === 'utf-8' || !isKnown(charset)) return decodeUndeclared(bytes, label, charset)
  return decodeDeclared(bytes, label, charset)
}

/** '' where the label says nothing. */
function meaning(label: string | null): string {
  const name = (label ?? '')
    .trim()
    .toLowerCase()
    .replace(/^["'\s]+|["'\s;]+$/g, '')
    .replace(/^win(?:dows)?[-_]?(?=\d)|^cp[-_]?(?=125\d)/, 'windows-')
  return MEANT[name] ?? name
}

function isKnown(charset: string): boolean {
  return charset.startsWith('iso-2022-') || iconv.encodingExists(charset)
}

function decodeMarked(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('utf8', 3)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(bytes, 'utf-16be')
  return null
}

function decodeSevenBit(bytes: Buffer, charset: string): Decoded {
  const escaped = bytes.includes(0x1b) ? decodeEscaped(bytes) : null
  if (escaped !== null) return { text: escaped, note: null }
  const wide = /^(?:utf-16|utf-32|ucs-2)/.test(charset) && bytes.includes(0)
  const shifted = wide || charset === 'utf-7'
  return { text: shifted && isKnown(charset) ? iconv.decode(bytes, charset) : bytes.toString('latin1'), note: null }
}

/** JIS C 6226, JIS X 0208, JIS X 0212, half-width katakana, JIS-Roman. */
const JAPANESE_ESCAPES = ['\u001b$@', '\u001b$B', '\u001b$(D', '\u001b(I', '\u001b(J']

/** ISO-2022 says its charset by escape sequences, whatever the label (RFC 1468, RFC 1557). */
function decodeEscaped(bytes: Buffer): string | null {
  const text = bytes.toString('latin1')
  if (text.includes('\u001b$)C')) return decodeKorean(text)
  return JAPANESE_ESCAPES.some(mark => text.includes(mark)) ? new TextDecoder('iso-2022-jp').decode(bytes) : null
}

const SHIFT_IN_OR_LINE = /(?=[\p{Cc}])/u

/** Between shift-out and shift-in the seven-bit pairs are EUC-KR without its high bits. */
function decodeKorean(text: string): string {
  const euc = text.replaceAll('\u001b$)C', '').split('\u000e').map(shiftIn).join('')
  return iconv.decode(Buffer.from(euc, 'latin1'), 'cp949')
}

function shiftIn(stretch: string, index: number): string {
  if (index === 0) return stretch
  const [pairs = ''] = stretch.split(SHIFT_IN_OR_LINE, 1)
  return pairs.replace(/[!-~]/g, c => String.fromCharCode(c.charCodeAt(0) | 0x80)) + stretch.slice(pairs.length).replace('\u000f', '')
}

/**
 * Valid UTF-8 by accident is as good as impossible in a single-byte charset, and possible for short texts of two-byte pairs: about one
 * common GB2312 character in five is. There a three-byte sequence must speak for UTF-8, as it does for all Chinese, Japanese and Korean,
 * or so many pairs in a row of luck that it is none (mislabelled Turkish, Arabic, Cyrillic).
 */
function believesUtf8(bytes: Buffer, charset: string): boolean {
  if (/^(?:utf-16|utf-32|ucs-2)/.test(charset) && bytes.includes(0)) return false
  return !MULTIBYTE.test(charset) || bytes.some(byte => byte >= 0xe0) || countLeads(bytes.subarray(0, SAMPLE_BYTES)) >= LUCKY_PAIRS
}

/** 0.22 to the power of eight is five in a million. */
const LUCKY_PAIRS = 8

function countLeads(bytes: Buffer): number {
  let leads = 0
  for (const byte of bytes) if (byte >= 0xc0) leads++
  return leads
}

function asUtf8(bytes: Buffer, label: string | null, charset: string): Decoded {
  const silent = charset === '' || charset === 'utf-8' || /ascii/i.test(label ?? '')
  return { text: bytes.toString('utf8'), note: silent ? null : wrongLabel(label, 'UTF-8') }
}

function decodeDeclared(bytes: Buffer, label: string | null, charset: string): Decoded {
  if (charset === 'windows-1252' && looksTurkish(bytes, 2)) {
    return { text: iconv.decode(bytes, 'windows-1254'), note: wrongLabel(label, 'windows-1254') }
  }
  const actual = charset.startsWith('iso-2022-') ? 'shift_jis' : charset
  const text = iconv.decode(bytes, actual)
  const lost = countLost(text)
  if (lost === 0) return { text, note: actual === charset ? null : wrongLabel(label, actual) }
  if (!MULTIBYTE.test(charset) && !SHIFTED.test(charset)) return { text, note: lossNote(actual, lost) }
  return lost * 10 > text.length ? decodeUndeclared(bytes, label, charset) : { text, note: lossNote(actual, lost) }
}

function decodeUndeclared(bytes: Buffer, label: string | null, charset: string): Decoded {
  const sample = bytes.subarray(0, SAMPLE_BYTES).toString('utf8')
  const lost = countLost(sample)
  const kept = (sample.match(/[^\p{ASCII}\ufffd]/gu) ?? []).length
  if (kept > lost * 2) return { text: bytes.toString('utf8'), note: lossNote('UTF-8', lost) }
  const guess = guessSingleByte(bytes)
  const said = charset === '' ? 'text had no known charset' : `text was not valid ${sayLabel(label)}`
  return { text: iconv.decode(bytes, guess), note: `${said}, read as ${guess}` }
}

function countLost(text: string): number {
  return text.includes('\ufffd') ? text.split('\ufffd').length - 1 : 0
}

function wrongLabel(label: string | null, actual: string): string {
  return `text was not valid ${sayLabel(label)}, read as ${actual}`
}

function lossNote(charset: string, lost: number): string {
  return `${lost} ${lost === 1 ? 'character' : 'characters'} of the text could not be read as ${charset}`
}

/** A label is the sender's: only its harmless characters are repeated. */
function sayLabel(label: string | null): string {
  return (label ?? '').replace(/[^\w.:-]/g, '').slice(0, 40) || 'text'
}
