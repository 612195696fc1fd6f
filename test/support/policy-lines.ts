// A small whole policy as its author writes it, in two files, for tests of the loader: changed line by line, with the faults as people read them.
import { formatFault } from '../../src/fault.ts'
import type { Policy } from '../../src/rules/policy.ts'
import { compilePolicy } from '../../src/rules/policy-read.ts'

/** Rules stand in a file of their own, which is read first: it is earlier in the alphabet. */
export const RULES = `rules:
  - name: invoices
    description: Invoices go to billing.
    when: { issue.category: billing, mail.subject: { matches: 'invoice (?P<number>\\d+)' } }
    then:
      priority: { atLeast: critical }
      route: { team: billing, tier: 2 }
      assign: { person: ayse@desk.test }
      sop: invoice
      tags: ["invoice-{{match.number}}"]
      notify: [team, desk, Leader, omar@desk.test]
      mark: { checked: true }
    stop: true
  - name: rest
    when: { mark.checked: true }
`

export const DESK = `organisation: { calendar: office, domains: [Desk.Test] }
calendars:
  - name: office
    timeZone: Europe/Istanbul
    week:
      monday: ["09:00-12:30", "13:30-18:00"]
      tuesday: ["20:00-24:00"]
    holidays: [2026-10-29, { date: 2026-12-31, name: the last day }]
    holidayFile: feasts.ics
  - { name: late, timeZone: UTC, week: { friday: ["18:00-23:59"] } }
priorities:
  - { name: critical, title: Critical, targets: { firstResponse: 15m, update: 1h, resolution: 4h } }
  - { name: normal, title: { tr: Olağan, bn: সাধারণ }, targets: { firstResponse: 4h, update: 1d, resolution: 3d }, default: true }
people:
  - { name: Ayşe Kaya, title: { en: Analyst, tr: Uzman, bn: বিশ্লেষক, ar: محللة }, address: Ayse@Desk.test, languages: [tr, en], mentor: omar@desk.test }
  - name: Omar Haddad
    title: { en: Lead, ar: مشرف }
    address: omar@desk.test
    expertise: [invoices]
    calendar: late
    role: leader
    absences: [{ from: 2026-08-03, to: "2026-08-14", because: on leave }, { from: 2026-09-01, to: 2026-09-01 }]
teams:
  - { name: desk, title: Desk, categories: [other], tiers: { 1: [ayse@desk.test] }, overflow: [billing, anyone] }
  - name: billing
    title: Billing
    categories: [billing, order]
    expertise: [invoices]
    tiers: { 1: [ayse@desk.test], 2: [omar@desk.test] }
    lead: omar@desk.test
    calendar: late
    address: Billing@Desk.test
    capacity: 5
contacts:
  - { address: Boss@Vip.test, tier: vip, because: signed in 2025 }
  - { domain: Plant.test, tier: plant }
sops:
  - name: invoice
    title: Invoice
    needs:
      - { name: order, facts: [order], words: [order *], when: { contact.tier: vip }, ask: { en: Which order?, tr: Hangi sipariş? } }
    suggest: { steps: [Look at it., Pay it.] }
    checklist: [Paid?]
`

export const FEASTS = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//test//EN
BEGIN:VEVENT
UID:1
SUMMARY:Children's Day
DTSTART;VALUE=DATE:20260423
DTEND;VALUE=DATE:20260424
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n')

export type Files = Readonly<Record<string, string>>
export const GOOD: Files = { 'a-rules.yaml': RULES, 'b-desk.yaml': DESK, 'feasts.ics': FEASTS }

const asMap = (files: Files) => new Map(Object.entries(files))
export const compile = (files: Files) => compilePolicy(asMap(files))

export function policyOf(files: Files = GOOD): Policy {
  const compiled = compile(files)
  if (!compiled.ok) throw new Error(compiled.faults.map(formatFault).join('\n'))
  return compiled.policy
}

/** As they are printed; none for a good policy. */
export function faultsOf(files: Files): readonly string[] {
  const compiled = compile(files)
  return compiled.ok ? [] : compiled.faults.map(formatFault)
}

export function warningsOf(files: Files): readonly string[] {
  const compiled = compile(files)
  return compiled.ok ? compiled.warnings.map(formatFault) : [`no policy: ${compiled.faults.map(formatFault).join(' | ')}`]
}

/** The good policy with parts put in place of others, wherever they stand. */
export function edited(...changes: readonly (readonly [part: string, by: string])[]): Files {
  const files: Record<string, string> = { ...GOOD }
  for (const [part, by] of changes) {
    const file = Object.keys(files).find(name => files[name]?.includes(part))
    if (file === undefined) throw new Error(`no such part: ${part}`)
    files[file] = (files[file] ?? '').replace(part, () => by)
  }
  return files
}

/** The good policy with one more rule before the others: its condition and, in the map `{...}`, its actions. */
export const withRule = (when: string, then = '{}'): Files =>
  edited(['rules:\n', `rules:\n  - name: probe\n    when: ${when}\n    then: ${then}\n`])
