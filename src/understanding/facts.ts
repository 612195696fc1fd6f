// The facts a mail states: who writes, phones, equipment, models, serial, licence, account and order numbers, places, dates. Promises each
// with its exact words and their span in the text, a normalised value beside them, and the reason. Reads the customer's own words and
// signature; a forwarded mail only for what it says of things, and only where the customer adds little. Linear; never throws; knows no clock.

import { nativeDigitsToAscii } from './digits.ts'
import { findDates } from './facts/dates.ts'
import { type DeviceHit, findDevices, findEquipment } from './facts/equipment.ts'
import type { NumberKind } from './facts/labels.ts'
import { findModels } from './facts/models.ts'
import { type FoundNumber, findNumbers } from './facts/numbers.ts'
import { findIntroduction, findSignatureName } from './facts/person-name.ts'
import { findPhones } from './facts/phones.ts'
import { findPlaces } from './facts/places.ts'
import { type Reading, readPiece, spanOf } from './facts/reading.ts'
import { type FoundCell, findCells } from './facts/tables.ts'
import type { Address, Fact, FactType, Language, Region } from './letter.ts'
import type { EquipmentRole } from './lexicon/equipment.ts'

/** A stretch of `Letter.text`: what is quoted is left out by the caller. */
export interface FactRegion extends Region {
  readonly kind: 'new' | 'signature' | 'forwarded'
}

export interface FactContext {
  readonly from: Address | null
  readonly language: Language | null
  /** How far a stretch of the text speaks of a matter; a thing counts where one does. All does, unless said otherwise. */
  readonly concerns?: (start: number, end: number, role: EquipmentRole) => Concern
}

/** What is told 'in passing' counts only where a matter would be without a thing. */
export type Concern = 'matter' | 'in passing' | 'none'

/** Facts stand at the front of a mail and in its signature; a log of a megabyte names nothing more. */
const READ_MAX = 40_000
/** Below this many characters of their own, customers let the forwarded mail speak. */
const OWN_WORDS_ENOUGH = 250
const FACTS_MAX = 300

export function readFacts(text: string, regions: readonly FactRegion[], context: FactContext): readonly Fact[] {
  const facts: Fact[] = [...nameFromAddress(context.from)]
  let left = READ_MAX
  for (const region of worthReading(regions, text.length)) {
    const end = Math.min(region.end, region.start + left)
    left -= Math.max(0, end - region.start)
    if (end > region.start) facts.push(...factsOf(readPiece(text, region.start, end), region, context))
  }
  return withoutRepeats(facts).slice(0, FACTS_MAX)
}

function worthReading(regions: readonly FactRegion[], length: number): FactRegion[] {
  const kept = regions
    .map(region => ({ ...region, start: Math.max(0, region.start), end: Math.min(length, region.end) }))
    .filter(region => region.end > region.start)
  const own = kept.filter(({ kind }) => kind === 'new').reduce((sum, { start, end }) => sum + end - start, 0)
  return own > OWN_WORDS_ENOUGH ? kept.filter(({ kind }) => kind !== 'forwarded') : kept
}

function factsOf(reading: Reading, region: FactRegion, context: FactContext): Fact[] {
  const cells = findCells(reading)
  const devices = findDevices(reading, context.language)
  const numbers = [
    ...cells.filter(isNumberCell),
    ...findNumbers(
      reading,
      devices.some(({ value }) => value.role !== 'fixture'),
    ).filter(({ start }) => !cells.some(cell => cell.start <= start && start < cell.end)),
  ]
  const named = numbers.filter((number): number is NamedNumber => number.kind !== 'decoy' && number.kind !== 'phone')
  const models = modelsOf(reading, named, devices)
  const places = placesOf(reading, cells, region)
  const facts = [
    ...named
      .filter(({ kind, start }) => kind !== 'model' && !models.some(model => model.start <= start && start < model.end))
      .map(number => fact(reading, number.kind, number)),
    ...models.map(model => fact(reading, 'model', model)),
    ...shapedSerials(reading, numbers, models),
    ...(region.kind === 'signature'
      ? []
      : equipmentOf(reading, concerned(reading, devices, context), [...places, ...models]).map(thing => fact(reading, 'equipment', thing))),
    ...findDates(reading).map(date => fact(reading, 'date', { ...date, value: date.value ?? undefined, because: 'is written as a date' })),
  ]
  return region.kind === 'forwarded'
    ? facts
    : [...facts, ...reachable(reading, numbers, region, context), ...places.map(place => fact(reading, 'location', place))]
}

function isNumberCell(cell: FoundCell): cell is FoundCell & { readonly kind: NumberKind } {
  return cell.kind !== 'location'
}

function placesOf(reading: Reading, cells: readonly FoundCell[], region: FactRegion): Found[] {
  const named = cells.filter(({ kind }) => kind === 'location')
  const others = findPlaces(reading, region.kind === 'signature').filter(
    ({ start, end }) => !named.some(cell => cell.start < end && start < cell.end),
  )
  return [...named, ...others]
}

/** A thing may be named in a greeting first, and again where the matter is told. */
function concerned(reading: Reading, devices: readonly DeviceHit[], { concerns }: FactContext): readonly DeviceHit[] {
  if (!concerns) return devices.filter(({ value }) => value.role !== 'fixture')
  const told = devices.map(device => {
    const span = spanOf(reading, device.start, device.end)
    return { device, how: concerns(span.start, span.end, device.value.role) }
  })
  const how = told.some(one => one.how === 'matter') ? 'matter' : 'in passing'
  return told.filter(one => one.how === how).map(({ device }) => device)
}

/** "printer room" is a place and no printer. */
function equipmentOf(reading: Reading, devices: readonly DeviceHit[], places: readonly Found[]): Found[] {
  return findEquipment(
    reading,
    devices.filter(({ start, end }) => !places.some(place => place.start < end && start < place.end)),
  )
}

function reachable(reading: Reading, numbers: readonly FoundNumber[], region: FactRegion, context: FactContext): Fact[] {
  const signature = region.kind === 'signature'
  const name = signature ? findSignatureName(reading) : findIntroduction(reading)
  const phones = findPhones(
    reading,
    { language: context.language, from: context.from?.address ?? null, signature },
    numbers.filter(({ kind }) => kind !== 'phone'),
  )
  return [...(name ? [fact(reading, 'person-name', name)] : []), ...phones.map(phone => fact(reading, 'phone', phone))]
}

type NamedNumber = FoundNumber & { readonly kind: NumberKind }

interface Found {
  readonly start: number
  readonly end: number
  readonly value?: string | undefined
  readonly because: string
}

function fact(reading: Reading, type: FactType, found: Found): Fact {
  const span = spanOf(reading, found.start, found.end)
  return { type, ...span, value: found.value ?? nativeDigitsToAscii(span.words), because: found.because }
}

/** What is called a model, and what stands behind a maker or beside a device, unless it is called something else. */
function modelsOf(reading: Reading, numbers: readonly FoundNumber[], devices: readonly DeviceHit[]): Found[] {
  const found: Found[] = findModels(
    reading,
    devices.filter(({ value }) => value.role !== 'part' && value.role !== 'fixture'),
  ).filter(model => !numbers.some(number => number.kind !== 'model' && number.start < model.end && model.start < number.end))
  for (const number of numbers) {
    if (number.kind === 'model' && !found.some(model => model.start < number.end && number.start < model.end)) found.push(number)
  }
  return found
}

const SERIAL = /(?<![\p{L}\d./_-])(?=[a-z0-9]*[a-z])(?=(?:[a-z]*\d){5})[a-z0-9]{9,20}(?![\p{L}\d./_-])/gu
const NO_SERIAL = /^(?:[a-z]{2,4}20[12]\d\d+|kb\d+|0x.*|\d+[a-z]{1,4}|[a-f0-9]{24,})$/

/** Nine and more capitals and digits mixed, in the line of a model or the one below it, are its serial number. */
function shapedSerials(reading: Reading, numbers: readonly FoundNumber[], models: readonly Found[]): Fact[] {
  if (models.length === 0) return []
  return [...reading.plain.matchAll(SERIAL)]
    .map(match => ({ start: match.index, end: match.index + match[0].length, because: 'stands beside a model and has the shape of one' }))
    .filter(
      ({ start, end }) =>
        !numbers.some(number => number.start < end && start < number.end) && !models.some(model => model.start < end && start < model.end),
    )
    .filter(({ start, end }) => !NO_SERIAL.test(reading.plain.slice(start, end)) && isShouted(reading, start, end))
    .filter(({ start }) =>
      models.some(
        model => model.end <= start && (reading.plain.slice(model.end, start).match(/\n/g) ?? []).length <= 1 && start - model.end < 60,
      ),
    )
    .map(found => fact(reading, 'serial', found))
}

function isShouted(reading: Reading, start: number, end: number): boolean {
  const { words } = spanOf(reading, start, end)
  return words === words.toUpperCase()
}

function nameFromAddress(from: Address | null): Fact[] {
  const name = from?.name.trim() ?? ''
  return name === '' ? [] : [{ type: 'person-name', words: name, value: name, start: 0, end: 0, because: 'stands in From' }]
}

/** The first mention of each value counts. */
function withoutRepeats(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>()
  return facts
    .toSorted((one, other) => one.start - other.start)
    .filter(({ type, value }) => {
      const key = `${type} ${value.toLowerCase()}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}
