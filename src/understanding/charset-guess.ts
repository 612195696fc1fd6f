// Guesses the single-byte charset of undeclared 8-bit text from its commonest letters. A guess, never a proof:
// charset.ts asks only when UTF-8 is ruled out, and always says so in a note.

const SAMPLE_BYTES = 4096

/** The ten or so commonest letters of a language, as bytes of its charset. */
const COMMON: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ['windows-1256', [0xc7, 0xe1, 0xed, 0xe3, 0xe4, 0xd1, 0xca, 0xe6, 0xe5, 0xc8, 0xc9]],
  ['windows-1251', [0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2, 0xf1, 0xf0, 0xe2, 0xeb, 0xea]],
  ['koi8-r', [0xcf, 0xc5, 0xc1, 0xc9, 0xce, 0xd4, 0xd3, 0xd2, 0xd7, 0xcc, 0xcb]],
  ['windows-1253', [0xe1, 0xef, 0xe9, 0xe5, 0xf4, 0xf3, 0xed, 0xe7, 0xf5, 0xf1, 0xf2]],
]

/** Where windows-1254 differs from windows-1252: G-breve, dotted I, S-cedilla, and their small forms. */
const TURKISH = [0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]
/** Letters of Icelandic, Faroese, Czech and Slovak, which use the same places, and which Turkish does not have. */
const NOT_TURKISH = [0xc1, 0xc6, 0xcd, 0xd3, 0xda, 0xe1, 0xe6, 0xed, 0xf3, 0xfa]

export function guessSingleByte(bytes: Uint8Array): string {
  const counts = countBytes(bytes)
  const high = sum(counts, 0xc0, 0xff)
  const ascii = sum(counts, 0x41, 0x5a) + sum(counts, 0x61, 0x7a)
  // A text in Latin letters has accents on some of them; in other scripts the high half is the alphabet.
  if (high > (high + ascii) * 0.4) return commonest(counts)
  return turkish(counts, 1) ? 'windows-1254' : 'windows-1252'
}

/** True for text with at least `least` letters that read as Turkish in windows-1254, and none that speak against it. */
export function looksTurkish(bytes: Uint8Array, least: number): boolean {
  return turkish(countBytes(bytes), least)
}

function turkish(counts: Uint32Array, least: number): boolean {
  return total(counts, TURKISH) >= least && total(counts, NOT_TURKISH) === 0
}

function commonest(counts: Uint32Array): string {
  const scores = COMMON.map(([charset, letters]) => ({ charset, score: total(counts, letters) }))
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).charset
}

function countBytes(bytes: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256)
  for (const byte of bytes.subarray(0, SAMPLE_BYTES)) counts[byte] = (counts[byte] ?? 0) + 1
  return counts
}

function sum(counts: Uint32Array, from: number, to: number): number {
  return counts.subarray(from, to + 1).reduce((all, count) => all + count, 0)
}

function total(counts: Uint32Array, bytes: readonly number[]): number {
  return bytes.reduce((all, byte) => all + (counts[byte] ?? 0), 0)
}
