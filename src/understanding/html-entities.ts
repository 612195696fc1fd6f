// Character references of HTML as characters: all numeric ones, the Latin-1 names, and the others that mail editors really write.
// An unknown name stays as it was written.

/** Names of U+00A0 to U+00FF, in order (HTML 4 24.2). */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm ' +
  'raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH ' +
  'Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ' +
  'ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml ' +
  'yacute thorn yuml'

const NAMED = new Map<string, string>([
  ...LATIN1.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    euro: '€',
    trade: '™',
    hellip: '…',
    bull: '•',
    ndash: '–',
    mdash: '—',
  }),
  ...Object.entries({
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    rarr: '→',
    larr: '←',
  }),
  ...Object.entries({
    Gbreve: 'Ğ',
    gbreve: 'ğ',
    Scedil: 'Ş',
    scedil: 'ş',
    Idot: 'İ',
    imath: 'ı',
    inodot: 'ı',
    zwnj: '\u200c',
    zwj: '\u200d',
  }),
  ...Object.entries({ ensp: ' ', emsp: ' ', thinsp: ' ', lrm: '\u200e', rlm: '\u200f', Scaron: 'Š', scaron: 'š', OElig: 'Œ', oelig: 'œ' }),
])

const windows1252 = new TextDecoder('windows-1252')

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7}|x[0-9a-f]{1,6})|([a-z][a-z0-9]{1,15}));?/gi, (whole, code?: string, name?: string) =>
    code === undefined ? (NAMED.get(name ?? '') ?? whole) : fromCode(code),
  )
}

function fromCode(code: string): string {
  const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 10)
  // HTML reads these as windows-1252, because that is what people meant.
  if (point >= 0x80 && point <= 0x9f) return windows1252.decode(Uint8Array.of(point))
  if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return '\ufffd'
  return String.fromCodePoint(point)
}
