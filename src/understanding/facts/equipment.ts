// The things a mail is about, by their nouns as written: "wristband printer", "شاشة", "yazıcı", "ল্যাপটপ". Promises the noun without the
// article, clitics and case endings of its language, with the words that say which sort it is. Refuses parts where their device is named,
// computers and phones that are only written from or tried on, and "another printer" that works.

import type { Language } from '../letter.ts'
import {
  AMBIGUOUS,
  ENGLISH_MODIFIERS,
  EQUIPMENT,
  type EquipmentRole,
  FIRST_HELP,
  FIRST_HELP_BEFORE,
  type Inflection,
  MEANS_BEFORE,
  MEANS_BEHIND,
  MEANS_OF_OTHERS,
  NO_DEVICE_BEHIND,
  OTHER_ONE,
  OTHER_ONE_BEHIND,
  QUOTED_BEFORE,
  QUOTED_BEHIND,
  READ_ON_PHONE,
  TILL_BEFORE,
  UNSPACED_DEVICES,
  VERB_BEFORE,
  VERB_BEHIND,
  WANTED_BEFORE,
} from '../lexicon/equipment.ts'
import type { Reading } from './reading.ts'
import { compileWordings, findWordings, type Hit } from './wordings.ts'

export interface FoundThing {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly role: EquipmentRole
  readonly because: string
}

interface Noun {
  readonly role: EquipmentRole
  readonly inflection: Inflection
}

const BECAUSE = 'names a device'
const ROMANISED_ENDINGS = /^(?:ta|ti|er|e|te|gulo|guli|ke|r|tar|tir)$/
const TURKISH_ATOMS =
  /^(?:lar|ler|imiz|umuz|iniz|unuz|miz|muz|niz|nuz|im|um|in|un|nin|nun|si|su|yi|yu|ya|ye|yla|yle|la|le|da|de|ta|te|dan|den|tan|ten|nda|nde|ndan|nden|na|ne|ni|nu|ki|i|u|a|e|m|n|dir|dur|ydi|ydu)*$/
const ENDINGS: Readonly<Record<Inflection, RegExp>> = {
  english: /^(?:s|es)$/,
  turkish: TURKISH_ATOMS,
  bengali:
    /^(?:টা|টি|টার|টির|টায|টাতে|টিতে|টাকে|টিকে|টাই|টিই|টাও|টিও|গুলো|গুলি|গুলোর|গুলির|গুলোতে|গুলিতে|গুলোও|ের|র|ে|তে|য|যে|কে|েও|ও|েই|ই|েতে|টে|টের|টেই|েরও|রও)$/,
  arabic: /^(?:ي|ا|نا|ك|كم|ه|ها|هم|ات|اتنا|ين|تين|ان|تي|تنا|تها|ته)$/,
  romanised: ROMANISED_ENDINGS,
  other: /^(?:s|e|n|en|er|es)$/,
}

type NounWordings = ReturnType<typeof compileWordings<Noun>>

/** Turkish is read alone, because "aç" is no air conditioner; English nouns stand in mails of all others. */
const SPOKEN: Readonly<Record<Language | 'other', readonly Inflection[]>> = {
  en: ['english', 'bengali', 'arabic'],
  tr: ['turkish'],
  bn: ['bengali', 'english', 'romanised'],
  ar: ['arabic', 'english', 'romanised'],
  other: ['english', 'other', 'romanised', 'bengali', 'arabic', 'turkish'],
}

function nounsOf(inflections: readonly Inflection[]): NounWordings {
  const spoken = EQUIPMENT.filter(({ inflection }) => inflections.includes(inflection))
  return compileWordings<Noun>(
    spoken.map(({ role, inflection, phrases }) => ({ phrases, value: { role, inflection }, endings: ENDINGS[inflection] })),
  )
}

const NOUNS: Readonly<Record<Language | 'other', NounWordings>> = {
  en: nounsOf(SPOKEN.en),
  tr: nounsOf(SPOKEN.tr),
  bn: nounsOf(SPOKEN.bn),
  ar: nounsOf(SPOKEN.ar),
  other: nounsOf(SPOKEN.other),
}

export type DeviceHit = Hit<Noun>

/** All places of devices, also of those that are not the ones concerned: models stand beside them. */
export function findDevices(reading: Reading, language: Language | null): DeviceHit[] {
  return findWordings(reading, NOUNS[language ?? 'other'])
}

export function findEquipment(reading: Reading, hits: readonly DeviceHit[]): FoundThing[] {
  const nouns = hits.filter(hit => !isAnotherWord(reading, hit))
  const meant = compounds(reading, nouns).filter(hit => !isAnotherOne(reading, hit))
  const named = meant.filter(hit => !isFirstHelp(reading, hit))
  const things = distinct((named.length > 0 ? named : onlyDevice(meant)).map(hit => thingOf(reading, hit)))
  return things.length === 0 ? unspacedThings(reading) : concerned(reading, things)
}

/** Chinese, Japanese and Korean write the noun into the line. */
function unspacedThings(reading: Reading): FoundThing[] {
  if (!/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(reading.plain)) return []
  const found = [...reading.plain.matchAll(UNSPACED_DEVICES)].map(match => {
    const end = match.index + match[0].length
    return { start: match.index, end, value: wordsBetween(reading, match.index, end), role: 'device' as const, because: BECAUSE }
  })
  return distinct(found)
}

/** "laptop charger" is one thing, called after its first noun and its last. */
function compounds(reading: Reading, hits: readonly DeviceHit[]): DeviceHit[] {
  const joined: DeviceHit[] = []
  for (const hit of hits) {
    const last = joined.at(-1)
    const beside =
      last && last.value.inflection === 'english' && last.last + 1 === hit.first && reading.plain.slice(last.end, hit.start) === ' '
    if (beside && hit.value.inflection === 'english' && hit.value.role !== 'fixture' && last.value.role !== 'fixture')
      joined[joined.length - 1] = { ...hit, first: last.first, start: last.start }
    else joined.push(hit)
  }
  return joined
}

function isAnotherOne(reading: Reading, hit: Hit<Noun>): boolean {
  const before = reading.plain.slice(Math.max(0, hit.start - 36), hit.start).replace(/(?:^|\s)ال$/, ' ')
  const after = reading.plain.slice(hit.end, hit.end + 30)
  const end = reading.words[hit.last]?.end ?? hit.end
  const whole = reading.plain.slice(end, end + 20)
  if (/^(?:TVS|POs|Pos)/.test(wordsBetween(reading, hit.start, hit.start + 3))) return true
  if (/^(?:pcs|tvs)$/.test(reading.plain.slice(hit.start, hit.start + 3)) && /\d\s?$|^$/.test(before) && isLower(reading, hit.start))
    return true
  if (/^[-/]\d/.test(after)) return true
  if ((OTHER_ONE.test(before) || OTHER_ONE_BEHIND.test(whole)) && !WANTED_BEFORE.test(before)) return true
  if (QUOTED_BEFORE.test(before) && QUOTED_BEHIND.test(after)) return true
  if (hit.value.role !== 'carrier') return false
  return isMeans(reading, hit, before, after)
}

/** What a mail is written from, tried or read on. */
function isMeans(reading: Reading, hit: DeviceHit, before: string, after: string): boolean {
  if (MEANS_BEFORE.test(before) || MEANS_BEHIND.test(after) || MEANS_OF_OTHERS.test(before)) return true
  const around = reading.plain.slice(Math.max(0, hit.start - 16), reading.words[hit.last]?.end ?? hit.end)
  return READ_ON_PHONE.test(around) || READ_ON_PHONE.test(around.slice(Math.min(16, hit.start)))
}

/** "Till December", "it switches off", "شاشة الدخول". */
function isAnotherWord(reading: Reading, hit: DeviceHit): boolean {
  const end = reading.words[hit.last]?.end ?? hit.end
  const word = reading.plain.slice(hit.start, end)
  const before = reading.plain.slice(Math.max(0, hit.start - 20), hit.start)
  const after = reading.plain.slice(end, end + 20)
  if (/شاش|مولد/.test(word) && NO_DEVICE_BEHIND.test(after)) return true
  if (!AMBIGUOUS.test(word)) return false
  if (word === 'till') return !TILL_BEFORE.test(before)
  return VERB_BEFORE.test(before) || VERB_BEHIND.test(after)
}

function isFirstHelp(reading: Reading, hit: DeviceHit): boolean {
  return (
    FIRST_HELP.test(reading.plain.slice(hit.end, hit.end + 30)) ||
    FIRST_HELP_BEFORE.test(reading.plain.slice(Math.max(0, hit.start - 44), hit.start))
  )
}

/** "The internet is down, I restarted the router" is about the router; a computer restarted as well says that it is about neither. */
function onlyDevice(hits: readonly DeviceHit[]): readonly DeviceHit[] {
  return hits.every(({ value }) => value.role === 'device') ? hits.slice(0, 1) : []
}

function isLower(reading: Reading, position: number): boolean {
  const letter = reading.text.charAt(reading.at[position] ?? 0)
  return letter === letter.toLowerCase()
}

function thingOf(reading: Reading, hit: Hit<Noun>): FoundThing {
  const { inflection, role } = hit.value
  if (inflection === 'english' || inflection === 'other' || inflection === 'romanised') return latinThing(reading, hit)
  if (inflection === 'turkish') return turkishThing(reading, hit)
  const words = wordsBetween(reading, hit.start, hit.end)
  const whole = reading.words[hit.last]?.end ?? hit.end
  const bound = inflection === 'arabic' && whole > hit.end && /ت$/.test(words)
  return { start: hit.start, end: hit.end, value: bound ? `${words.slice(0, -1)}ة` : words, role, because: BECAUSE }
}

function wordsBetween(reading: Reading, from: number, to: number): string {
  return reading.text.slice(reading.at[from] ?? 0, (reading.at[to - 1] ?? 0) + 1)
}

/** Plurals stay as they are; up to two words before the noun may belong to it. */
function latinThing(reading: Reading, hit: Hit<Noun>): FoundThing {
  const whole = reading.words[hit.last]?.end ?? hit.end
  const plural = hit.value.inflection !== 'romanised' || /^s$/.test(reading.plain.slice(hit.end, whole))
  const end = plural ? whole : hit.end
  let start = hit.start
  for (let index = hit.first - 1; index >= Math.max(0, hit.first - 2); index--) {
    const word = reading.words[index]
    const gap = word ? reading.plain.slice(word.end, start) : ''
    if (!word || !/^[ -]$/.test(gap) || !ENGLISH_MODIFIERS.has(word.forms[0] ?? '')) break
    start = word.start
  }
  return { start, end, value: wordsBetween(reading, start, end), role: hit.value.role, because: BECAUSE }
}

const ADJECTIVAL = /^\p{L}{3,}(?:li|lu)$/u
const NO_ADJECTIVE =
  /^(?:ilgili|gerekli|yetkili|belirli|cesitli|onemli|degerli|surekli|dolayli|bagli|takili|li|lu|degisikli|sayili|tarihli|numarali|nolu|kodlu|adli|ozellikli|turlu|kapali|yazili|acili|sorunlu|arizali|kilitli|evli|kayitli)$/

/** "jetonlu makine" and "havuz pompası" keep their first word; "deponun kliması" is a "klima". */
function turkishThing(reading: Reading, hit: Hit<Noun>): FoundThing {
  const before = reading.words[hit.first - 1]
  const adjacent = before && reading.plain.slice(before.end, hit.start) === ' '
  const word = before?.forms[0] ?? ''
  const start = adjacent && ADJECTIVAL.test(word) && !NO_ADJECTIVE.test(word) && hit.value.role === 'device' ? before.start : hit.start
  return { start, end: hit.end, value: wordsBetween(reading, start, hit.end), role: hit.value.role, because: BECAUSE }
}

/** Each thing once, by its most telling name: "wristband printer" and then "the printer" are one. */
function distinct(things: readonly FoundThing[]): FoundThing[] {
  const kept: FoundThing[] = []
  for (const thing of things) {
    const key = headOf(thing.value)
    const known = kept.findIndex(other => headOf(other.value) === key || sameEnd(other.value, thing.value))
    const other = kept[known]
    if (!other) kept.push(thing)
  }
  return kept
}

function headOf(value: string): string {
  const head = value.toLowerCase().replace(/(?<=\p{L}{3})s$/u, '')
  return head
}

function sameEnd(one: string, other: string): boolean {
  const [a, b] = [headOf(one), headOf(other)]
  return a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}

/** Devices; one computer or phone where its line names no device; a part where nothing else is named. */
function concerned(reading: Reading, things: readonly FoundThing[]): FoundThing[] {
  const devices = things.filter(({ role }) => role === 'device')
  const lines = new Set(devices.map(({ start }) => lineOf(reading, start)))
  const carrier = things.find(
    thing => thing.role === 'carrier' && (!lines.has(lineOf(reading, thing.start)) || isListed(reading, thing, devices)),
  )
  const main = carrier ? [...devices, carrier] : devices
  if (main.length > 0) return things.filter(thing => main.includes(thing) || (thing.role !== 'fixture' && isListed(reading, thing, main)))
  const parts = things.filter(({ role }) => role === 'part')
  return (parts.length > 0 ? parts : things).slice(0, 1)
}

const LIST_BETWEEN = /^s?(?:,| and| ve| ও| এবং| আর| و| \+| &)[^.\n]{0,16}$/

/** "a laptop, two monitors": in one list with devices. */
function isListed(reading: Reading, thing: FoundThing, devices: readonly FoundThing[]): boolean {
  return devices.some(other => {
    const [first, second] = thing.start < other.start ? [thing, other] : [other, thing]
    return second.start - first.end < 30 && LIST_BETWEEN.test(reading.plain.slice(first.end, second.start))
  })
}

function lineOf(reading: Reading, position: number): number {
  return reading.plain.lastIndexOf('\n', position)
}
