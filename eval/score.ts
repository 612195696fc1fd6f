// Compares what was read out of a mail with its label. A miss is a sentence for the report; counts are summed by group elsewhere.
import type { accountOf } from '../src/understanding/account.ts'
import { foldText } from '../src/understanding/phrases.ts'
import type { Label } from './labelled.ts'

export type Account = ReturnType<typeof accountOf>

export interface Tally {
  mails: number
  exact: number
  singles: number
  wronglySplit: number
  issues: number
  own: number
  language: number
  kind: number
  nature: number
  category: number
  natured: number
  urgency: number
  supervisor: number
  praise: number
  /** By type of fact: found and right, found, to be found. */
  readonly facts: Map<string, { right: number; found: number; wanted: number }>
  /** The same for what is rarely there: asked for a supervisor, praise, urgency that is not normal. */
  readonly rare: Map<string, { right: number; found: number; wanted: number }>
}

/** Per cent with one decimal; of nothing, nothing is wrong. */
export const rate = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10)

export const newTally = (): Tally => ({
  mails: 0,
  exact: 0,
  singles: 0,
  wronglySplit: 0,
  issues: 0,
  own: 0,
  language: 0,
  kind: 0,
  nature: 0,
  category: 0,
  natured: 0,
  urgency: 0,
  supervisor: 0,
  praise: 0,
  facts: new Map(),
  rare: new Map(),
})

/** Adds one mail to the tallies and returns its misses in words. */
export function scoreMail(account: Account, text: string, label: Label, tallies: readonly Tally[]): readonly string[] {
  const misses: string[] = []
  const count = account.issues.length
  const homes = label.issues.map(({ words }) => homeOf(account, text, words))
  const own = homes.map(home => home >= 0 && homes.filter(other => other === home).length === 1)
  const wronglySplit = label.issues.length === 1 && count > 1
  const languageRight =
    account.language === label.language || (account.language === null && !['en', 'tr', 'bn', 'ar'].includes(label.language))
  for (const tally of tallies) {
    tally.mails++
    if (count === label.issues.length) tally.exact++
    if (label.issues.length === 1) tally.singles++
    if (wronglySplit) tally.wronglySplit++
    tally.issues += label.issues.length
    tally.own += own.filter(Boolean).length
    if (languageRight) tally.language++
    if (account.kind === label.kind) tally.kind++
    if (account.urgency === label.urgency) tally.urgency++
    if (account.asksForSupervisor === label.asksForSupervisor) tally.supervisor++
    if (account.praise === label.praise) tally.praise++
    scoreRare(tally, account, label)
  }
  if (count !== label.issues.length)
    misses.push(`${count} issues for ${label.issues.length}: ${account.issues.map(({ title }) => `"${title.slice(0, 60)}"`).join(' + ')}`)
  if (!languageRight) misses.push(`language ${account.language} for ${label.language}`)
  if (account.kind !== label.kind) misses.push(`kind ${account.kind} for ${label.kind}`)
  if (account.urgency !== label.urgency) misses.push(`urgency ${account.urgency} for ${label.urgency}`)
  if (account.asksForSupervisor !== label.asksForSupervisor) misses.push(`supervisor ${account.asksForSupervisor}`)
  if (account.praise !== label.praise) misses.push(`praise ${account.praise}`)
  scoreIssues(account, label, homes, own, tallies, misses)
  scoreFacts(account, label, tallies, misses)
  return misses
}

/** The issue whose parts hold the label's words, or -1. */
function homeOf(account: Account, text: string, words: string): number {
  const at = text.indexOf(words)
  const flat = text.replace(/\s+/g, ' ')
  const wanted = words.replace(/\s+/g, ' ')
  if (at < 0 && !flat.includes(wanted)) return -1
  const middle = at + words.length / 2
  const byPlace = at < 0 ? -1 : account.issues.findIndex(({ start, end }) => middle >= start && middle <= end)
  return byPlace >= 0 ? byPlace : account.issues.findIndex(issue => issue.text.replace(/\s+/g, ' ').includes(wanted))
}

function scoreRare(tally: Tally, account: Account, label: Label): void {
  const add = (name: string, found: boolean, wanted: boolean, right: boolean) => {
    const one = tally.rare.get(name) ?? { right: 0, found: 0, wanted: 0 }
    tally.rare.set(name, one)
    if (found) one.found++
    if (wanted) one.wanted++
    if (found && wanted && right) one.right++
  }
  add('supervisor', account.asksForSupervisor, label.asksForSupervisor, true)
  add('praise', account.praise, label.praise, true)
  add('urgency not normal', account.urgency !== 'normal', label.urgency !== 'normal', account.urgency === label.urgency)
}

function scoreIssues(
  account: Account,
  label: Label,
  homes: readonly number[],
  own: readonly boolean[],
  tallies: readonly Tally[],
  misses: string[],
): void {
  for (const [index, wanted] of label.issues.entries()) {
    const found = account.issues[homes[index] ?? -1]
    if (!found || !own[index]) continue
    for (const tally of tallies) {
      tally.natured++
      if (found.nature === wanted.nature) tally.nature++
      if (found.category === wanted.category) tally.category++
    }
    if (found.nature !== wanted.nature) misses.push(`nature ${found.nature} for ${wanted.nature} of "${wanted.about}"`)
    if (found.category !== wanted.category) misses.push(`category ${found.category} for ${wanted.category} of "${wanted.about}"`)
  }
}

function scoreFacts(account: Account, label: Label, tallies: readonly Tally[], misses: string[]): void {
  const ofIssues = (name: 'equipment' | 'models' | 'serials') => ({
    found: account.issues.flatMap(issue => issue[name]),
    wanted: label.issues.flatMap(issue => issue[name]),
  })
  const ofMail = (name: 'accounts' | 'licences' | 'orders' | 'locations' | 'phones') => ({ found: account[name], wanted: label[name] })
  const types = {
    equipment: ofIssues('equipment'),
    models: ofIssues('models'),
    serials: ofIssues('serials'),
    accounts: ofMail('accounts'),
    licences: ofMail('licences'),
    orders: ofMail('orders'),
    locations: ofMail('locations'),
    phones: ofMail('phones'),
  }
  for (const [type, { found, wanted }] of Object.entries(types)) {
    const missing = unmatched(type, wanted, found)
    const extra = unmatched(type, found, wanted)
    for (const tally of tallies) {
      const one = tally.facts.get(type) ?? { right: 0, found: 0, wanted: 0 }
      tally.facts.set(type, one)
      one.found += new Set(found).size
      one.wanted += new Set(wanted).size
      one.right += new Set(found).size - extra.length
    }
    if (missing.length > 0) misses.push(`${type} missed: ${missing.join(' | ')}`)
    if (extra.length > 0) misses.push(`${type} too many: ${extra.join(' | ')}`)
  }
}

function unmatched(type: string, these: readonly string[], those: readonly string[]): readonly string[] {
  return [...new Set(these)].filter(one => !those.some(other => sameFact(type, one, other)))
}

/** Numbers must be the same but for spaces and dashes; a thing or a place may be named with more or fewer words around it. */
function sameFact(type: string, a: string, b: string): boolean {
  const [one, other] = [squeeze(a), squeeze(b)]
  if (one === other) return true
  if (type === 'phones') return digits(a).slice(-8) === digits(b).slice(-8) && digits(a).length >= 6
  if (type === 'equipment' || type === 'locations') return one.includes(other) || other.includes(one)
  return type === 'models' && (one.endsWith(other) || other.endsWith(one))
}

const squeeze = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]/gu, '')
const digits = (text: string) => squeeze(text).replace(/\D/g, '')
