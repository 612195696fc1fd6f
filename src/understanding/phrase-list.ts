// Compiles lists of phrases, written one group a line, into one pattern, so that long lexicons stay readable.
// Each line holds alternatives of a regular expression; case never matters. Texts to be matched are to be in NFC, as the phrases are.

/** Use as a tag: phrases`...`; backslashes are kept. */
export function phrases(list: TemplateStringsArray): RegExp {
  return new RegExp(sourceOf(list), 'iu')
}

/** Matches at the start of a text only. */
export function opening(list: TemplateStringsArray): RegExp {
  return new RegExp(`^(?:${sourceOf(list)})`, 'iu')
}

function sourceOf(list: TemplateStringsArray): string {
  return (list.raw[0] ?? '')
    .trim()
    .split(/\s*\n\s*/)
    .join('|')
}
