// A ticket's story in lines for a reader: who, what, when and why, in the order in which a colleague would ask.
import type { TimerKind } from '../db/schema.ts'
import type { Story } from '../db/story.ts'
import type { Io } from './io.ts'
import { paint, printable, printableLines, size, when } from './show.ts'

type Message = Story['messages'][number]
type Mail = Story['mails'][number]

export function tellStory(io: Io, story: Story, prefix: string): readonly string[] {
  const heading = (text: string) => ['', paint(io, 'bold', text)]
  const { ticket, messages, mails, events, needs, promises, timers } = story
  return [
    paint(io, 'bold', `${prefix}-${ticket.id}  ${printable(ticket.title)}`),
    ...factsOf(story, prefix),
    ...tellCuts(story, prefix),
    ...(needs.length > 0 ? heading(`Procedure ${ticket.sop}`) : []),
    ...needs.map(tellNeed),
    ...heading(`Messages (${messages.length})`),
    ...messages.flatMap(message => tellMessage(io, message)),
    ...heading(`Mails sent for it (${mails.length})`),
    ...mails.flatMap(tellMail),
    ...heading('History'),
    ...events.flatMap(event => tellEvent(event, prefix)),
    ...(promises.length > 0 ? heading('Promises to the customer') : []),
    ...promises.map(tellPromise),
    ...(timers.length > 0 ? heading('What comes next') : []),
    ...timers.map(tellTimer),
  ]
}

function factsOf({ ticket, participants, links, siblings }: Story, prefix: string): readonly string[] {
  const others = participants.filter(person => person.role === 'cc').map(person => printable(person.address))
  const number = (id: number) => `${prefix}-${id}`
  const facts: readonly (readonly [string, string | null])[] = [
    ['state', ticket.state],
    ['merged into', ticket.mergedInto === null ? null : number(ticket.mergedInto)],
    ['holds', ticket.holds.map(number).join(', ')],
    ['customer', person(ticket.customerName, ticket.customer)],
    ['also in it', others.join(', ')],
    [
      'about',
      [ticket.nature, ticket.category, ticket.confidence === null ? null : `${percent(ticket.confidence)} sure`].filter(Boolean).join(', '),
    ],
    ['language', ticket.language],
    ['mailbox', ticket.mailbox && `${printable(ticket.mailbox)} <${printable(ticket.mailboxAddress ?? '')}>`],
    ['priority', ticket.priority],
    ['team', ticket.team && [ticket.team, ticket.tier && `tier ${ticket.tier}`, ticket.assignee].filter(Boolean).join(', ')],
    ['procedure', ticket.sop],
    ['tags', printable(ticket.tags.join(', '))],
    ['set by hand', tellSetBy(ticket.setBy)],
    ['opened', when(ticket.openedAt)],
    ['changed', when(ticket.updatedAt)],
    ['resolved', ticket.resolvedAt && when(ticket.resolvedAt)],
    ['closed', ticket.closedAt && when(ticket.closedAt)],
    ...siblings.map(other => ['sibling', `${number(other.id)}  ${printable(other.title)} (${other.state})`] as const),
    ...links
      .filter(({ kind }) => kind !== 'sibling')
      .map(link => [link.kind, `${number(link.from)} -> ${number(link.to)}: ${printable(link.because)}`] as const),
  ]
  return facts.flatMap(([name, value]) => (value ? [`  ${name.padEnd(12)} ${value}`] : []))
}

const tellSetBy = (setBy: Story['ticket']['setBy']) =>
  Object.entries(setBy)
    .map(([field, by]) => `${field} (${by})`)
    .toSorted()
    .join(', ')

const tellPromise = ({ madeAt, dueAt, state, settledAt, outboxId }: Story['promises'][number]) =>
  `  to write by ${when(dueAt)}, said ${when(madeAt)}${outboxId === null ? '' : ` in mail #${outboxId}`}: ${state}${settledAt ? ` ${when(settledAt)}` : ''}`

const COMES: Readonly<Record<TimerKind, string>> = {
  plan: 'it is looked at anew',
  clock: 'a clock falls due',
  ladder: 'the next step of the escalation',
  'follow-up': 'the customer hears how it stands, unless somebody writes before',
  reminder: 'the customer is reminded',
  'close-waiting': 'it is closed, unless the customer answers before',
  wake: 'it opens again',
  'close-resolved': 'it closes, unless somebody writes before',
  survey: 'the customer is asked how content they are',
}

const tellTimer = ({ kind, dueAt, lastError }: Story['timers'][number]) =>
  `  ${when(dueAt)}  ${COMES[kind]}${lastError ? `; it failed before: ${printable(lastError)}` : ''}`

const tellNeed = ({ need, asked, words, because }: Story['needs'][number]) =>
  words === null
    ? `  ${need.padEnd(22)} missing${asked > 0 ? `, asked ${asked === 1 ? 'once' : `${asked} times`}` : ''}`
    : `  ${need.padEnd(22)} “${printable(words)}”  (${printable(because)})`

const tellEvent = ({ at, kind, because, actor, data }: Story['events'][number], prefix: string): readonly string[] => [
  [`  ${when(at)}  ${kind.padEnd(24)} ${printable(because)}`, `(${printable(actor)})`, ...othersIn(data, prefix)].join('  '),
  ...(kind === 'noted' ? quoted(data) : []),
]

/** A note stands in the history alone; a reply's words stand with its mail. */
function quoted(data: object): readonly string[] {
  const { words } = data as { readonly words?: unknown }
  return typeof words === 'string' ? quote(words) : []
}

const quote = (text: string) => printableLines(text.trimEnd()).map(line => `      | ${line}`.trimEnd())

/** The tickets that a merge, a split or a link is about. */
function othersIn(data: object, prefix: string): readonly string[] {
  const { into, from, to, tickets, splitFrom, other } = data as Readonly<Record<string, unknown>>
  const ids = [into, from, to, tickets, splitFrom, other]
    .flat()
    .map(one => (typeof one === 'object' ? (one as { ticketId?: unknown } | null)?.ticketId : one))
  return ids.filter(id => typeof id === 'number').map(id => `${prefix}-${id}`)
}

const percent = (share: number) => `${Math.round(share * 100)} %`

/** Numbered as `ticket split --cut` counts them. */
function tellCuts({ ticket, messages }: Story, prefix: string): readonly string[] {
  const cuts = byOpening(messages).flatMap(message => message.proposedCuts)
  if (cuts.length === 0) return []
  return [
    '',
    `  may hold several issues; to make them tickets of their own: postdesk ticket split ${prefix}-${ticket.id}`,
    ...cuts.map(
      ({ title, because, confidence }, index) =>
        `    ${index + 1}. ${printable(title)}  (${printable(because)}; ${percent(confidence)} sure)`,
    ),
  ]
}

/** The mail that opened it, then its replies: the order in which cuts are numbered. */
const byOpening = (messages: readonly Message[]) =>
  messages.toSorted((one, other) => one.role.localeCompare(other.role) || one.id - other.id)

const person = (name: string | null, address: string | null) =>
  name ? `${printable(name)} <${printable(address ?? '')}>` : printable(address ?? 'unknown')

function tellMessage(io: Io, message: Message): readonly string[] {
  const { authenticity, trust, kind, kindBecause } = message
  const judged = [
    kind && `${kind} (${printable(kindBecause ?? '')})`,
    authenticity && `authenticity ${authenticity}`,
    trust && `trust ${trust}`,
  ]
  return [
    `  #${message.id}  ${when(message.receivedAt)}  ${paint(io, 'bold', person(message.fromName, message.from))}  ${message.role}`,
    `      ${printable(message.subject ?? '') || '(no subject)'}`,
    paint(io, 'dim', `      ${judged.filter(Boolean).join('; ')}`),
    paint(io, 'dim', `      ${message.role}: ${printable(message.because)}${message.imported ? '; imported, so not acknowledged' : ''}`),
    ...message.notes.map(note => `      note: ${printable(note)}`),
    ...message.attachments.map(
      file =>
        `      file: ${printable(file.filename)} (${printable(file.contentType)}, ${size(file.sizeBytes)})${file.kept ? '' : ', left out'}`,
    ),
    ...message.facts.map(fact => `      ${fact.type}: ${printable(fact.words)}`),
    ...tellOwnWords(io, message),
    ...quote(message.text ?? ''),
  ]
}

/** This ticket's own words above the whole mail, where they are not all of it. */
function tellOwnWords(io: Io, { text, parts, spanStart, spanEnd }: Message): readonly string[] {
  const whole = (text ?? '').trim()
  const own = (parts.length > 0 ? parts : [{ start: spanStart, end: spanEnd }])
    .map(part => ({ ...part, words: (text ?? '').slice(part.start, part.end).trim() }))
    .filter(({ words }) => words !== '')
  if (own.length === 0 || own[0]?.words === whole) return []
  return [
    ...own.flatMap(({ start, end, words }) => [
      paint(io, 'dim', `      this ticket's own words, ${start} to ${end}:`),
      ...printableLines(words).map(line => `      > ${line}`.trimEnd()),
    ]),
    paint(io, 'dim', '      the whole mail:'),
  ]
}

function tellMail(mail: Mail): readonly string[] {
  const state = mail.sentAt ? `sent ${when(mail.sentAt)}` : mail.state
  const next = mail.state === 'queued' ? `, next attempt ${when(mail.nextAttemptAt)}` : ''
  return [
    `  #${mail.id}  ${when(mail.createdAt)}  ${mail.kind} to ${printable(mail.to)} (${mail.language}): ${state}${next}`,
    `      ${printable(mail.subject)}`,
    ...(mail.kind === 'reply' ? quote(mail.text) : []),
    ...mail.attempts.map(({ attempt, startedAt, result, response }) => {
      const answer = response ? `: ${printable(response)}` : ''
      return `      attempt ${attempt}  ${when(startedAt)}  ${result ?? 'under way'}${answer}`
    }),
  ]
}
