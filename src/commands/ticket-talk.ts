// `ticket reply|note`, and `ticket resolve`, which may say why to the customer: what people write on a ticket. A reply is on its way when the
// command ends; a note never leaves the house.
import { addNote } from '../db/conversation.ts'
import { readSecret } from '../db/migrate.ts'
import { changeState } from '../db/tickets.ts'
import { readWords } from '../outbox/compose-reply.ts'
import { closingOf, momentIn } from '../rules/duty-moments.ts'
import { calendarFor } from '../rules/waiting.ts'
import { AFTER_ANSWER, type AfterAnswer } from '../tickets/ticket.ts'
import { replyToTicket } from '../workers/reply.ts'
import { type Call, complain, EXIT, say } from './io.ts'
import { readComing } from './read-date.ts'
import { isTextGiven, readText } from './read-text.ts'
import { ringFor } from './ring.ts'
import { byOf } from './ticket-verbs.ts'
import { type OneTicket, oneOf, personOf, withTicket } from './with-ticket.ts'

export async function reply(call: Call): Promise<number> {
  const leadsTo = oneOf(call, 'state after a reply:', String(call.options.then ?? 'open'), AFTER_ANSWER)
  if (leadsTo === undefined) return EXIT.usage
  const promised = readComing(call, 'promise')
  if (promised === undefined) return EXIT.usage
  if (promised !== null && leadsTo !== 'open' && leadsTo !== 'on-hold') {
    complain(call.io, `postdesk: --promise and --then ${leadsTo} don't go together: then the customer has the next word, or nobody`)
    return EXIT.usage
  }
  const read = await readText(call)
  return read.ok ? withTicket(call, ticket => send(call, ticket, read.text, leadsTo, 'a person answered', promised)) : read.code
}

async function send(
  call: Call,
  ticket: OneTicket,
  text: string,
  leadsTo: AfterAnswer,
  otherwise: string,
  promised: string | null = null,
): Promise<number> {
  const { db, config, templates, policy, id, number } = ticket
  const person = personOf(call, policy)
  if (person === undefined) return EXIT.usage
  const by = byOf(call, otherwise)
  const room = { db, config, templates, secret: await readSecret(db) }
  const promise = promised === null ? null : await momentOf(ticket, promised)
  const sent = await replyToTicket(room, id, { text, leadsTo, person, promise }, person ? { ...by, actor: `person:${person.address}` } : by)
  if (!sent.ok) {
    complain(call.io, `postdesk: ${number} can't be answered: ${sent.why}`)
    return EXIT.failed
  }
  await ringFor(ticket, 'send', [sent.outboxId])
  say(call.io, `${number}: mail ${sent.outboxId} to ${sent.to} is on its way; the ticket is ${leadsTo}`)
  return EXIT.ok
}

/** A day is over when the ticket's team goes home; a moment without an offset is one of that team's wall clock. */
async function momentOf({ db, id, policy }: OneTicket, word: string): Promise<Date> {
  const team = (await db.selectFrom('tickets').select('team').where('id', '=', id).executeTakeFirst())?.team ?? null
  const calendar = calendarFor({ story: { team }, policy })
  if (word.includes('T')) return (calendar && momentIn(calendar, word)) ?? new Date(word)
  return calendar ? closingOf(calendar, word) : new Date(`${word}T23:59:59Z`)
}

export async function note(call: Call): Promise<number> {
  const read = await readText(call)
  if (!read.ok) return read.code
  const words = readWords(read.text)
  return withTicket(call, async ({ db, id, number }) => {
    const done = words.ok ? await addNote(db, id, words.words, byOf(call, 'a person noted it')) : words
    if (done.ok) say(call.io, `${number}: noted; no mail was written`)
    else complain(call.io, `postdesk: ${number} can't be noted on: ${done.why}`)
    return done.ok ? EXIT.ok : EXIT.failed
  })
}

export async function resolve(call: Call): Promise<number> {
  if (!isTextGiven(call)) return withTicket(call, ticket => end(call, ticket))
  const read = await readText(call)
  return read.ok ? withTicket(call, ticket => send(call, ticket, read.text, 'resolved', RESOLVED)) : read.code
}

const RESOLVED = 'a person resolved it'

async function end(call: Call, { db, config, id, number }: OneTicket): Promise<number> {
  const done = await changeState(db, id, 'resolved', byOf(call, RESOLVED))
  if (done.ok) say(call.io, `${number}: resolved; it closes where nobody writes for ${config.closeResolvedDays} days`)
  else complain(call.io, `postdesk: ${number} can't be changed: ${done.why}`)
  return done.ok ? EXIT.ok : EXIT.failed
}
