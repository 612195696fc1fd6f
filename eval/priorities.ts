// Judges the priority that the shipped policy gives the mails of test/mail/signals: the strongest of a mail's issues against the label of its urgency.
// The same unseen mails, the way that a customer's mail goes: bytes, letter, issues, policy. Totals only.

import { readPolicyFiles, shippedPolicy } from '../src/policy-files.ts'
import type { Policy } from '../src/rules/policy.ts'
import { compilePolicy } from '../src/rules/policy-read.ts'
import { tryLetter } from '../src/rules/try-letter.ts'
import { readLetter } from '../src/understanding/parse.ts'
import { type AnnotatedMail, readAnnotated } from './annotated.ts'
import { rate } from './score.ts'

export interface Ranked {
  readonly mail: AnnotatedMail
  readonly wanted: string
  readonly found: string
}

const NAMES: Readonly<Record<string, string>> = {
  enterprise_failure: 'enterprise-failure',
  critical: 'critical',
  normal: 'normal',
  scheduled: 'scheduled-service',
  planned: 'planned-event',
}
/** A working morning of the shipped calendars, so that nothing is decided by the night. */
const WHEN = new Date('2026-03-10T08:00:00Z')

export async function judgePriorities(folder: string): Promise<readonly Ranked[]> {
  const compiled = compilePolicy(readPolicyFiles(shippedPolicy()))
  if (!compiled.ok) throw new Error(`the shipped policy is faulty: ${compiled.faults[0]?.text}`)
  const mails = readAnnotated(folder)
  return Promise.all(
    mails.map(async mail => ({ mail, wanted: NAMES[mail.fields.urgency ?? ''] ?? '', found: await rank(mail, compiled.policy) })),
  )
}

async function rank({ text, subject }: AnnotatedMail, policy: Policy): Promise<string> {
  const head = `From: Somebody <somebody@customer.example>\r\nTo: support@desk.example\r\nSubject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`
  const raw = Buffer.from(`${head}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`)
  const letter = await readLetter(raw, { ownAddresses: ['support@desk.example'], authservIds: [], numberPrefix: 'PD' })
  const source = { letter, mailbox: 'support', sender: { known: true, recentTickets: 0 } }
  const { matters } = tryLetter({ source, language: 'en', load: { teams: {}, people: {} } }, policy, WHEN)
  const given = matters.map(({ treatment }) => treatment.placement.priority)
  // More than usual goes before all; a plan beside an everyday matter still makes a mail that holds a plan.
  const order = ['enterprise-failure', 'critical', 'planned-event', 'scheduled-service', 'normal']
  return order.find(priority => given.includes(priority)) ?? ''
}

export function figuresOfPriorities(some: readonly Ranked[]): Readonly<Record<string, number>> {
  const isRare = (priority: string) => priority !== 'normal'
  const right = some.filter(({ wanted, found }) => wanted === found)
  const rare = some.filter(({ wanted }) => isRare(wanted))
  return {
    priority: rate(right.length, some.length),
    'priority not normal precision': rate(
      right.filter(({ wanted }) => isRare(wanted)).length,
      some.filter(({ found }) => isRare(found)).length,
    ),
    'priority not normal recall': rate(rare.filter(({ wanted, found }) => wanted === found).length, rare.length),
  }
}
