// Serial, licence, account and order numbers, and models that are called so, by the label beside them. Promises that a number is taken for
// what the nearest label says, over line breaks and in either order, and that a number without label is taken only where its shape leaves
// no doubt. Refuses dates, prices, quantities and whatever another label claims.
import { alnum, type Code, codeValue, findCodes, withGroups } from './codes.ts'
import { NUMBER_LABELS, NUMBERED, type NumberKind, type NumberLabel, UNSPACED_LABELS } from './labels.ts'
import type { Reading } from './reading.ts'
import { listedSerials } from './tables.ts'
import { findWordings, type Hit } from './wordings.ts'

export interface FoundNumber {
  readonly kind: NumberKind | 'decoy' | 'phone'
  readonly start: number
  readonly end: number
  readonly value: string
  readonly because: string
}

type LabelHit = Hit<NumberLabel>
interface Taken {
  readonly code: Code
  readonly kind: NumberKind | 'decoy' | 'phone'
  readonly because: string
}

/** It claims a number, and is none of ours. */
function isDecoy({ kind }: { readonly kind: NumberLabel['kind'] }): boolean {
  return kind === 'decoy' || kind === 'phone'
}

const GAP_MAX = 70
/** Between a noun and its number: "account is", "invoice #", "order no:". */
const NOUN_GAP =
  /^[ .:#("'=№°º-]*(?:\n[ ]{0,4})?(?:(?:is|are|was|were|no|nr|n|num|numbers?|idi|ist|lautet|es|est|e|هو|هي|হলো|হল|হচ্ছে|holo|হচ্ছে)[ .:°º#]*){0,2}[#("' ]*$/
const SENTENCE_END = /[.!?](?:\s|$)|\n\s*\n|;/
const LIST_GAP = /^ ?(?:,|&|\+|\/|;)?\s{0,3}(?:and|ve|ile|und|et|y|e|en|i|oraz|и|و|এবং|ও|আর|ebong|ar|w|or|और|اور)?[ #]{0,2}$/
const LIST_SEPARATOR = /[,&+/;]|and|ve|ile|und|et|[yei]|en|oraz|и|و|এবং|ও|আর|ebong|ar|w|or|और|اور/

/** `devices`: whether the mail names any; a list of bare codes is one of serial numbers only then. */
export function findNumbers(reading: Reading, devices: boolean): FoundNumber[] {
  const codes = findCodes(reading)
  if (codes.length === 0) return []
  const hits = findWordings(reading, NUMBER_LABELS)
  const taken = new Map<number, Taken>()
  takeUnspaced(reading, codes, taken)
  const open = takeForward(reading, codes, hits, taken)
  takeBackward(reading, codes, open, taken)
  continueLists(reading, codes, taken)
  takeByShape(codes, taken)
  if (devices) takeListed(reading, codes, taken)
  return [...taken.values()].map(({ code, kind, because }) => {
    const start = withArabicLetters(reading, code.start)
    return { kind, start, end: code.end, value: codeValue(reading, start, code.end), because }
  })
}

/** "ع/م/٢٠٢١/٧٧": numbers of contracts begin with letters. */
function withArabicLetters(reading: Reading, start: number): number {
  const letters = /(?:^|[\s:(])((?:[\u0621-\u064a]{1,3}[/-]){1,3})$/.exec(reading.plain.slice(Math.max(0, start - 16), start))
  return start - (letters?.[1]?.length ?? 0)
}

/** Takes the number behind each label; gives the labels that have none. */
function takeForward(reading: Reading, codes: readonly Code[], hits: readonly LabelHit[], taken: Map<number, Taken>): LabelHit[] {
  const open: LabelHit[] = []
  let index = 0
  for (const [place, hit] of hits.entries()) {
    const from = labelEnd(reading, hit)
    while ((codes[index]?.start ?? Number.POSITIVE_INFINITY) < from) index++
    const code = behind(reading, codes, index, from, nextLabel(reading, hits, place), hit.value)
    const kind = hit.value.kind === 'pointer' ? meant(reading, hit, open) : printedOnly(reading, hit, code) ? null : kindOf(reading, hit)
    if (code && kind) taken.set(code.start, { code: withGroups(reading, code), kind, because: `stands behind ${labelWords(reading, hit)}` })
    else open.push(hit)
  }
  return open
}

/** "Müşteri numaram faturada ...", "serial number on the invoice is ...": where a number is printed is no label of its own. */
function nextLabel(reading: Reading, hits: readonly LabelHit[], place: number): number {
  const next = hits[place + 1]
  if (!next) return Number.POSITIVE_INFINITY
  const printedOn = hits[place]?.value.strength === 'named' && next.value.strength === 'noun' && isWhere(reading, next)
  return (printedOn ? hits[place + 2]?.start : next.start) ?? Number.POSITIVE_INFINITY
}

const WHERE_BEFORE = /(?:on|from|in|over|auf der|sur la|en la|علي|على|في|ع) (?:the |my |our |your |last |latest |each ){0,2}(?:ال)?$/
function isWhere(reading: Reading, hit: LabelHit): boolean {
  if (/(?:da|de|ta|te|daki|deki|nda|nde|ে)$/.test(reading.plain.slice(hit.start, labelEnd(reading, hit)))) return true
  return WHERE_BEFORE.test(reading.plain.slice(Math.max(0, hit.start - 24), hit.start))
}

/** "The reading on the bill is 4471" gives no number of a bill. */
function printedOnly(reading: Reading, hit: LabelHit, code: Code | null): boolean {
  if (
    !code ||
    hit.value.strength !== 'noun' ||
    !/^ (?:is|was|says|shows|reads) /.test(reading.plain.slice(labelEnd(reading, hit), code.start))
  )
    return false
  return isWhere(reading, hit)
}

/** A label's last word may have an ending that the phrase leaves out. */
function labelEnd(reading: Reading, hit: LabelHit): number {
  return reading.words[hit.last]?.end ?? hit.end
}

function behind(reading: Reading, codes: readonly Code[], index: number, from: number, next: number, label: NumberLabel): Code | null {
  for (let at = index; at < index + 3; at++) {
    const code = codes[at]
    if (!code || code.start >= next || code.start - from > GAP_MAX) return null
    const gap = reading.plain.slice(from, code.start)
    if (!gapFits(gap, label, code)) return null
    if (fits(code, label)) return followedByNumbered(reading, code) ? null : code
    if (isDecoy(label)) return null
  }
  return null
}

/** "licence for SolidWorks (ref. LIC-2231/09)": what it is for may stand between, if the number shows by its shape that it is one. */
const FOR_WHAT =
  /^(?: (?:for|with|of|icin|für|pour) (?:[^\s.,;:()]+ ){0,4}[^\s.,;:()]+| [^\s.,;:()\d]+)?,?(?: \(| ref| no| nr| number|:|,)(?:[ .:(]{0,2}(?:ref|reference|no|nr|number|id|code|key))?[ .:#]{0,3}$/
const SHOWN = /^(?=[^a-z]*[a-z])(?=(?:[^\d]*\d){3})[a-z0-9]+(?:[-/.][a-z0-9]+)+$/

function gapFits(gap: string, label: NumberLabel, code: Code): boolean {
  if (label.strength === 'noun' && (label.kind === 'licence' || label.kind === 'account') && SHOWN.test(code.plain) && FOR_WHAT.test(gap))
    return true
  if (label.strength === 'noun' || isDecoy(label) || label.kind === 'pointer') return NOUN_GAP.test(gap)
  const head = gap.replace(/^[ .:=#№°º-]{1,6}\s{0,4}/, ' ')
  if (SENTENCE_END.test(head)) return false
  if (/\n/.test(head)) return /^[^\n]{0,30}[:=-]\s*\n?\s*$/.test(head) || /^\s*\n\s*[-*•]?\s*$/.test(head)
  return (head.match(/[\p{L}\p{M}]+/gu) ?? []).length <= 5
}

const SHORTEST = { serial: 3, licence: 4, account: 3, order: 3, model: 2, decoy: 1, phone: 1 } as const

function fits(code: Code, label: NumberLabel): boolean {
  if (isDecoy(label)) return true
  if (label.kind === 'pointer') return !code.weak && alnum(code.plain) >= 4
  if (label.kind === 'model') return code.looks === 'mixed' && alnum(code.plain) >= 2 && !code.weak
  if (label.strength === 'noun') return !code.weak && alnum(code.plain) >= 4
  return (
    alnum(code.plain) >= SHORTEST[label.kind] && !(code.weak && code.looks === 'digits' && /^(?:(?:19|20)\d\d|\d{1,2})$/.test(code.plain))
  )
}

function followedByNumbered(reading: Reading, code: Code): boolean {
  return NUMBERED.test(reading.plain.slice(code.end, code.end + 20))
}

function labelWords(reading: Reading, hit: LabelHit): string {
  return `"${reading.plain.slice(hit.start, labelEnd(reading, hit))}"`
}

/** "Number is" may speak of the sentence before; a bare "number" belongs to the word it follows: "agreement, number V8812". */
const POINTS_BACK_MAX = { named: 160, noun: 22 } as const

/** What "the number is" speaks of: the last thing named before it that has no number yet. */
function meant(reading: Reading, pointer: LabelHit, open: readonly LabelHit[]): NumberKind | null {
  const named = open.findLast(({ value }) => !isDecoy(value) && value.kind !== 'pointer' && value.kind !== 'model')
  return named && pointer.start - named.end < POINTS_BACK_MAX[pointer.value.strength] ? (kindOf(reading, named) as NumberKind) : null
}

/** An agreement is one about a licence where the sentence is about licences. */
function kindOf(reading: Reading, hit: LabelHit): NumberKind | 'decoy' | 'phone' | null {
  if (hit.value.kind === 'pointer') return null
  const words = reading.plain.slice(hit.start, labelEnd(reading, hit))
  const agreement = /agreement|اتفاقي|umow|contract|sozlesme|চুক্তি|عقد|vertrag/.test(words)
  if (!agreement || (hit.value.kind !== 'account' && hit.value.kind !== 'licence')) return hit.value.kind
  const around = reading.plain.slice(Math.max(0, hit.start - 90), hit.start)
  const licences =
    /licen[cs]|(?:enterprise|volume|campus) agreement|lisans|লাইসেন্স|رخص|ترخيص|lizenz|تراخيص|licencj|лиценз|seats|software agreement/.test(
      around + words,
    )
  return licences ? 'licence' : 'account'
}

/** "881204437 numaralı sipariş", "4471-22 is our contract number", "the number 883 on the serial plate". */
function takeBackward(reading: Reading, codes: readonly Code[], open: readonly LabelHit[], taken: Map<number, Taken>): void {
  for (const hit of open) {
    const code = lastBefore(codes, hit.start)
    const kind = kindOf(reading, hit)
    if (!code || taken.has(code.start) || kind === null || isDecoy({ kind })) continue
    const gap = reading.plain.slice(code.end, hit.start)
    if (!backwardFits(gap, hit.value) || !fits(code, { ...hit.value, strength: 'named' })) continue
    taken.set(code.start, { code, kind, because: `stands before ${labelWords(reading, hit)}` })
  }
}

function lastBefore(codes: readonly Code[], position: number): Code | undefined {
  let low = 0
  let high = codes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((codes[middle]?.end ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return codes[low - 1]
}

function backwardFits(gap: string, label: NumberLabel): boolean {
  if (gap.length > 40) return false
  if (NUMBERED.test(gap)) return /^[^.!?\n,;]*$/.test(gap) && (gap.match(/[\p{L}\p{M}]+/gu) ?? []).length <= 4
  if (/^['’]?\s?$/.test(gap)) return label.kind === 'serial' && label.strength === 'named'
  return (
    label.strength === 'named' &&
    /^["')]?[ ,(=-]{1,4}(?:(?:is|was|being|as|on|from|olan|ist|est|es)\s)?(?:(?:our|my|the|its|your|their|a|bizim|unsere|notre)\s)?\(?$/.test(
      gap,
    )
  )
}

function continueLists(reading: Reading, codes: readonly Code[], taken: Map<number, Taken>): void {
  for (let index = 1; index < codes.length; index++) {
    const before = codes[index - 1]
    const code = codes[index]
    const known = before && taken.get(before.start)
    if (!code || !known || taken.has(code.start) || isDecoy(known) || known.kind === 'model') continue
    const gap = reading.plain.slice(known.code.end, code.start)
    if (!LIST_GAP.test(gap) || !LIST_SEPARATOR.test(gap) || !alike(known.code, code)) continue
    taken.set(code.start, { code, kind: known.kind, because: `listed with "${known.code.plain}"` })
  }
}

function alike(one: Code, other: Code): boolean {
  return (
    one.looks === other.looks && Math.abs(alnum(one.plain) - alnum(other.plain)) <= 2 && /[-/]/.test(one.plain) === /[-/]/.test(other.plain)
  )
}

function takeUnspaced(reading: Reading, codes: readonly Code[], taken: Map<number, Taken>): void {
  if (!/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(reading.plain)) return
  for (const [kind, label] of UNSPACED_LABELS) {
    for (const match of reading.plain.matchAll(label)) {
      const end = match.index + match[0].length
      const code = codes.find(({ start }) => start >= end && start <= end + 2)
      if (code && !taken.has(code.start)) taken.set(code.start, { code, kind, because: 'stands behind its label' })
    }
  }
}

function takeListed(reading: Reading, codes: readonly Code[], taken: Map<number, Taken>): void {
  for (const code of listedSerials(reading, codes)) {
    if (!taken.has(code.start)) taken.set(code.start, { code, kind: 'serial', because: 'begins a line, as others of its shape do' })
  }
}

const LICENCE_KEY = /^[a-z0-9]{5}(?:-[a-z0-9]{5}){3,6}$/
const ORDER_SHAPE =
  /^(?:inv|invoice|ftr|fat|gib|po|so|ord|sip|bill|rech|re)[-/](?=[a-z0-9/-]*\d{3})[a-z0-9/-]+$|^(?:inv|ftr|fat)\d{7,13}$|^[a-z]{3}20[12]\d{10}$/
const ACCOUNT_SHAPE = /^(?:cust|cus|acc|acct|cnt|ctr|kd|mus)-\d{3,}$/

/** Shapes that nothing else has. */
function takeByShape(codes: readonly Code[], taken: Map<number, Taken>): void {
  for (const code of codes) {
    if (taken.has(code.start)) continue
    const kind = shapeKind(code.plain)
    if (kind) taken.set(code.start, { code, kind, because: 'has the shape of one' })
  }
}

function shapeKind(plain: string): NumberKind | null {
  if (LICENCE_KEY.test(plain) && /[a-z]/.test(plain)) return 'licence'
  if (ORDER_SHAPE.test(plain)) return 'order'
  return ACCOUNT_SHAPE.test(plain) ? 'account' : null
}
