// Digits of other scripts as ASCII ones: people who write Arabic, Persian, Bengali or Hindi type numbers in their own digits.

/** The zeros of Arabic, Persian, Devanagari, Bengali and full-width digits; nine more follow each. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10]

export function nativeDigitsToAscii(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, toAscii)
}

function toAscii(digit: string): string {
  const code = digit.charCodeAt(0)
  const zero = ZEROS.find(start => code >= start && code <= start + 9) ?? code
  return String(code - zero)
}
