// `npm run eval`: reads every labelled mail and says how far the reading is right, by language and by half. Names every miss of the tuned
// half (of the reported half with --all). With --check it fails where a figure is below eval/recorded.json; --record writes that file.
import { readFileSync, writeFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { accountOf } from '../src/understanding/account.ts'
import { readLetter } from '../src/understanding/parse.ts'
import type { AnnotatedMail } from './annotated.ts'
import { type Fresh, judgeFresh } from './fresh.ts'
import { type LabelledMail, readLabelled } from './labelled.ts'
import { figuresOfPriorities, judgePriorities } from './priorities.ts'
import { newTally, rate, scoreMail, type Tally } from './score.ts'
import { confusionsOf, figuresOfSignals, judgeSignals } from './signals.ts'

const RECORDED = new URL('recorded.json', import.meta.url)
const context = { ownAddresses: ['support@desk.example'], authservIds: [] }

type Figures = Readonly<Record<string, number>>

const mails = readLabelled('test/mail/labelled')
const tallies = new Map<string, Tally>()
const tallyOf = (name: string): Tally => {
  const tally = tallies.get(name) ?? newTally()
  tallies.set(name, tally)
  return tally
}

const times: number[] = []
for (const mail of mails) {
  const started = performance.now()
  const letter = await readLetter(mail.raw, context)
  times.push(performance.now() - started)
  const groups = [`${mail.half}`, `${mail.half} ${mail.folder}`].map(tallyOf)
  const misses = scoreMail(accountOf(letter), letter.text, mail.label, groups)
  if (misses.length > 0 && isShown(mail)) console.log(`${mail.id}\n${misses.map(miss => `    ${miss}`).join('\n')}`)
}

function isShown({ half }: LabelledMail): boolean {
  return process.argv.includes('--all') || half === 'tuned'
}

function figuresOf(tally: Tally): Figures {
  const facts = [...tally.facts].flatMap(([type, { right, found, wanted }]) => [
    [`${type} precision`, rate(right, found)] as const,
    [`${type} recall`, rate(Math.min(right, wanted), wanted)] as const,
  ])
  const sum = [...tally.facts.values()].reduce(
    (all, { right, found, wanted }) => ({ right: all.right + right, found: all.found + found, wanted: all.wanted + wanted }),
    { right: 0, found: 0, wanted: 0 },
  )
  const rare = [...tally.rare].flatMap(([name, { right, found, wanted }]) => [
    [`${name} precision`, rate(right, found)] as const,
    [`${name} recall`, rate(right, wanted)] as const,
  ])
  return Object.fromEntries([
    ['count exact', rate(tally.exact, tally.mails)],
    ['not wrongly split', rate(tally.singles - tally.wronglySplit, tally.singles)],
    ['own ticket', rate(tally.own, tally.issues)],
    ['language', rate(tally.language, tally.mails)],
    ['kind', rate(tally.kind, tally.mails)],
    ['nature', rate(tally.nature, tally.natured)],
    ['category', rate(tally.category, tally.natured)],
    ['urgency', rate(tally.urgency, tally.mails)],
    ['supervisor', rate(tally.supervisor, tally.mails)],
    ['praise', rate(tally.praise, tally.mails)],
    ['facts precision', rate(sum.right, sum.found)],
    ['facts recall', rate(Math.min(sum.right, sum.wanted), sum.wanted)],
    ...facts,
    ...rare,
  ])
}

function figuresOfFresh(some: readonly Fresh[]): Figures {
  const singles = some.filter(({ mail }) => mail.issues === 1)
  return {
    'count exact': rate(some.filter(({ mail, found }) => found === mail.issues).length, some.length),
    'not wrongly split': rate(singles.filter(({ found }) => found < 2).length, singles.length),
    'own ticket': rate(
      some.reduce((sum, { own }) => sum + own, 0),
      some.reduce((sum, { mail }) => sum + mail.issues, 0),
    ),
    language: rate(some.filter(({ mail, language }) => language === mail.language).length, some.length),
  }
}

type Group<T> = readonly [name: string, some: readonly T[]]

function byLanguage<T extends { readonly mail: AnnotatedMail }>(name: string, all: readonly T[]): readonly Group<T>[] {
  return [
    [name, all],
    ...[...Map.groupBy(all, ({ mail }) => mail.language)].map(([language, some]): Group<T> => [`${name} ${language}`, some]),
  ]
}

const signals = byLanguage('signals', judgeSignals('test/mail/signals'))

const figures: Record<string, Figures> = Object.fromEntries(
  [...tallies].sort(([a], [b]) => a.localeCompare(b)).map(([name, tally]) => [name, figuresOf(tally)]),
)
for (const [name, some] of byLanguage('fresh', judgeFresh('test/mail/fresh'))) figures[name] = figuresOfFresh(some)
for (const [name, some] of signals) figures[name] = figuresOfSignals(some)
for (const [name, some] of byLanguage('signals', await judgePriorities('test/mail/signals')))
  figures[name] = { ...figures[name], ...figuresOfPriorities(some) }
const names = [...new Set(Object.values(figures).flatMap(one => Object.keys(one)))]
const groups = Object.keys(figures)
console.log(`${''.padEnd(30)}${groups.map(group => group.padStart(16)).join('')}`)
for (const name of names)
  console.log(`${name.padEnd(30)}${groups.map(group => String(figures[group]?.[name] ?? '').padStart(16)).join('')}`)
for (const [name, some] of signals) console.log(`${name}, urgency as labelled > as read: ${confusionsOf(some)}`)
const sorted = times.toSorted((a, b) => a - b)
console.log(
  `milliseconds a mail: p50 ${sorted[Math.floor(sorted.length / 2)]?.toFixed(2)}, p95 ${sorted[Math.floor(sorted.length * 0.95)]?.toFixed(2)}`,
)

if (process.argv.includes('--record')) writeFileSync(RECORDED, `${JSON.stringify(figures, null, 2)}\n`)
if (process.argv.includes('--check')) {
  const recorded: Readonly<Record<string, Figures>> = JSON.parse(readFileSync(RECORDED, 'utf8'))
  const fallen = Object.entries(recorded).flatMap(([group, one]) =>
    Object.entries(one)
      .filter(([name, value]) => (figures[group]?.[name] ?? 0) < value)
      .map(([name, value]) => `${group}: ${name} fell from ${value} to ${figures[group]?.[name]}`),
  )
  for (const line of fallen) console.error(line)
  if (fallen.length > 0) process.exitCode = 1
}
