// Makes decoded mail text safe to keep: a line for a name or subject, or a whole text with its line ends.
// Promises well-formed Unicode without control characters. Joiners (U+200C, U+200D) stay: Bengali and Persian spelling needs them.

/** Embeddings, overrides and isolates turn the rest of a line round in a listing; plain marks (U+200E, U+200F, U+061C) only touch a neighbour. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g
const INVISIBLE = /[\u200b\u2060\ufeff\ufff9-\ufffb]/g
const CONTROLS = /\p{Cc}+/gu
const CONTROLS_BUT_LINES = /[^\P{Cc}\n\t]+/gu
const ODD = /[^ -~]/

/** One trimmed line of at most `max` UTF-16 units; never cut inside a character. */
export function cleanLine(text: string, max: number): string {
  const line = ODD.test(text) ? plain(text) : text
  return cutAt(line.replace(/\s+/g, ' ').trim(), max)
}

function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(CONTROLS, ' ')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(BIDI_CONTROLS, '')
    .replace(INVISIBLE, '')
}

/** A text of lines: \n ends them; NUL and every other control character but tab is gone. */
export function cleanText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return lines
    .toWellFormed()
    .replace(/[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS_BUT_LINES, '')
    .replace(/^\ufeff/, '')
}

export function cutAt(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max)
  return (cut.isWellFormed() ? cut : cut.slice(0, -1)).trimEnd()
}
