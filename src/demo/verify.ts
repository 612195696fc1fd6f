// What must be true once the eight samples are through, one line each. Pure; it looks at delivered bytes and rows, not at intentions.

import type { Journey, Totals } from '../db/journey.ts'
import type { Language } from '../understanding/letter.ts'
import type { PracticeMail } from './inbox.ts'
import { languageName, type Paint } from './narrate.ts'
import { type ReadableMail, readMail } from './read-mail.ts'
import type { Expectation, Sample } from './samples.ts'

/** One sample and all that came of it. */
export interface Outcome {
  readonly sample: Sample
  readonly mail: PracticeMail
  readonly journey: Journey
}

export interface Seen {
  readonly outcomes: readonly Outcome[]
  /** All mail that reached customers. */
  readonly delivered: readonly PracticeMail[]
  readonly totals: Totals
}

export interface Check {
  readonly what: string
  readonly ok: boolean
  /** What was found instead. */
  readonly found: string
}

const check = (what: string, ok: boolean, found: unknown): Check => ({
  what,
  ok,
  found: typeof found === 'string' ? found : JSON.stringify(found),
})

type Of<K extends Expectation['kind']> = Expectation & { readonly kind: K }

export function verify(seen: Seen): readonly Check[] {
  return [...checkTotals(seen), ...seen.outcomes.flatMap(outcome => checkOutcome(outcome, seen))]
}

function checkTotals({ outcomes, delivered, totals }: Seen): readonly Check[] {
  const count = (kind: Expectation['kind']) => outcomes.filter(({ sample }) => sample.expect.kind === kind).length
  const [asked, withheld] = [count('acknowledged'), count('withheld')]
  const expected: Totals = { messages: outcomes.length, quarantined: withheld, tickets: asked, sent: asked, waiting: 0 }
  return [
    check(
      `${outcomes.length} mails came in: ${asked} tickets, ${asked} acknowledgements sent, ${withheld} kept out, nothing waiting`,
      Object.entries(expected).every(([name, value]) => totals[name as keyof Totals] === value),
      totals,
    ),
    check(`the customers' inboxes hold ${asked} mails and no more`, delivered.length === asked, delivered.length),
  ]
}

function checkOutcome(outcome: Outcome, seen: Seen): readonly Check[] {
  const { expect } = outcome.sample
  switch (expect.kind) {
    case 'acknowledged':
      return checkAcknowledged(outcome, expect, seen)
    case 'withheld':
      return checkWithheld(outcome, seen)
    case 'reply':
      return checkReply(outcome, expect, seen)
  }
}

const inboxOf = (seen: Seen, address: string) => seen.delivered.filter(({ to }) => to.toLowerCase() === address)

function checkAcknowledged({ sample, mail, journey }: Outcome, expect: Of<'acknowledged'>, seen: Seen): readonly Check[] {
  const name = sample.file
  const inbox = inboxOf(seen, sample.from)
  const answer = readMail(inbox[0]?.raw ?? Buffer.alloc(0))
  const number = `PD-${journey.tickets[0]?.id}`
  return [
    check(`${name}: one ticket of its own, one acknowledgement, with the ticket's number`, isOne(journey, inbox, answer, number), {
      tickets: journey.tickets,
      inbox: inbox.length,
      subject: answer.header('subject'),
    }),
    check(`${name}: ticket and acknowledgement are in ${languageName(expect.language)}`, speaks(journey, answer, expect.language), {
      ticket: journey.tickets[0]?.language,
      answers: journey.answers,
      text: answer.text,
    }),
    check(`${name}: the acknowledgement says that a machine wrote it, and stands in the customer's thread`, isProper(answer, mail), {
      autoSubmitted: answer.header('auto-submitted'),
      inReplyTo: answer.header('in-reply-to'),
    }),
    checkEcho(name, answer, expect),
    ...(expect.language === 'ar' ? [checkDirection(name, answer)] : []),
    ...(expect.attachment ? [checkAttachment(name, journey, expect.attachment)] : []),
  ]
}

const isOne = (journey: Journey, inbox: readonly PracticeMail[], answer: ReadableMail, number: string) =>
  journey.tickets.length === 1 &&
  journey.tickets[0]?.role === 'opened' &&
  journey.answers.length === 1 &&
  inbox.length === 1 &&
  [answer.header('subject'), answer.text, answer.html].every(part => part.includes(number))

/** Words that stand in every text of that language and in none of the others. */
const TELLING: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:your|we have)\b/i,
  tr: /[ıışğ]/,
  bn: /\p{Script=Bengali}/u,
  ar: /\p{Script=Arabic}/u,
}

/** The writer's own words may stand in it, hence without lines that quote the title. */
function speaks(journey: Journey, answer: ReadableMail, language: Language): boolean {
  const own = answer.text
    .split('\n')
    .filter(line => !line.includes('PD-'))
    .join('\n')
  const tells = Object.entries(TELLING).filter(([, pattern]) => pattern.test(own))
  return (
    journey.language === language &&
    journey.tickets.every(ticket => ticket.language === language) &&
    journey.answers.every(({ language: said }) => said === language) &&
    tells.length === 1 &&
    tells[0]?.[0] === language
  )
}

const isProper = (answer: ReadableMail, mail: PracticeMail) =>
  answer.header('auto-submitted') === 'auto-replied' && answer.header('in-reply-to') === readMail(mail.raw).header('message-id')

/** An unproved sender may be a forged one: his words must not be carried to the person he pretends to be. */
function checkEcho(name: string, answer: ReadableMail, { words, proved }: Of<'acknowledged'>): Check {
  const echoes = [answer.header('subject'), answer.text, answer.html].map(part => part.includes(words))
  return proved
    ? check(`${name}: the acknowledgement names the matter`, echoes[1] === true, answer.text)
    : check(
        `${name}: its sender is not proved, and not a word of his is repeated`,
        echoes.every(echo => !echo),
        {
          subject: answer.header('subject'),
          text: answer.text,
        },
      )
}

const checkDirection = (name: string, answer: ReadableMail): Check =>
  check(`${name}: the HTML runs from right to left`, /<html[^>]*\sdir="rtl"/i.test(answer.html), answer.html.slice(0, 200))

const checkAttachment = (name: string, journey: Journey, filename: string): Check =>
  check(
    `${name}: its file is kept under its name`,
    journey.attachments.some(file => file.filename === filename && file.sizeBytes > 0),
    journey.attachments,
  )

function checkWithheld({ sample, journey }: Outcome, seen: Seen): readonly Check[] {
  const inbox = inboxOf(seen, sample.from).length
  const quiet = journey.answers.length === 0 && inbox === 0 && journey.tickets.length === 0
  return [
    check(`${sample.file}: no ticket, no acknowledgement, and the reason is written down`, quiet && Boolean(journey.reason), {
      journey,
      inbox,
    }),
  ]
}

function checkReply({ sample, journey }: Outcome, expect: Of<'reply'>, seen: Seen): readonly Check[] {
  const opened = seen.outcomes[expect.to - 1]?.journey.tickets[0]?.id
  const [ticket] = journey.tickets
  const there = journey.tickets.length === 1 && ticket?.role === 'reply' && ticket.id === opened
  return [
    check(`${sample.file}: it stands on the ticket of the mail it continues, which has no second one`, there, journey.tickets),
    check(`${sample.file}: it is not acknowledged again`, journey.answers.length === 0, journey.answers),
  ]
}

export function tellChecks(paint: Paint, checks: readonly Check[]): readonly string[] {
  return checks.flatMap(({ what, ok, found }) =>
    ok ? [` ${paint('green', 'ok    ')} ${what}`] : [` ${paint(['bold', 'red'], 'FAILED')} ${what}`, `        found ${found}`],
  )
}
