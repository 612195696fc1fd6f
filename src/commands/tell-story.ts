// A ticket's story in lines for a reader: who, what, when and why, in the order in which a colleague would ask.
import type { Story } from '../db/story.ts'
import type { Io } from './io.ts'
import { paint, printable, printableLines, size, when } from './show.ts'

type Message = Story['messages'][number]
type Mail = Story['mails'][number]

export function tellStory(io: Io, story: Story, prefix: string): readonly string[] {
  const heading = (text: string) => ['', paint(io, 'bold', text)]
  const { ticket, messages, mails, events } = story
  return [
    paint(io, 'bold', `${prefix}-${ticket.id}  ${printable(ticket.title)}`),
    ...factsOf(story, prefix),
    ...heading(`Messages (${messages.length})`),
    ...messages.flatMap(message => tellMessage(io, message)),
    ...heading(`Mails to the customer (${mails.length})`),
    ...mails.flatMap(tellMail),
    ...heading('History'),
    ...events.map(event => `  ${when(event.at)}  ${event.kind.padEnd(24)} ${printable(event.because)}  (${printable(event.actor)})`),
  ]
}

function factsOf({ ticket, participants, links }: Story, prefix: string): readonly string[] {
  const others = participants.filter(person => person.role === 'cc').map(person => printable(person.address))
  const number = (id: number) => `${prefix}-${id}`
  const facts: readonly (readonly [string, string | null])[] = [
    ['state', ticket.state],
    ['merged into', ticket.mergedInto === null ? null : number(ticket.mergedInto)],
    ['holds', ticket.holds.map(number).join(', ')],
    ['customer', person(ticket.customerName, ticket.customer)],
    ['also in it', others.join(', ')],
    ['language', ticket.language],
    ['mailbox', ticket.mailbox && `${printable(ticket.mailbox)} <${printable(ticket.mailboxAddress ?? '')}>`],
    ['priority', ticket.priority],
    ['team', ticket.team && [ticket.team, ticket.tier && `tier ${ticket.tier}`, ticket.assignee].filter(Boolean).join(', ')],
    ['opened', when(ticket.openedAt)],
    ['changed', when(ticket.updatedAt)],
    ['resolved', ticket.resolvedAt && when(ticket.resolvedAt)],
    ['closed', ticket.closedAt && when(ticket.closedAt)],
    ...links.map(link => [link.kind, `${number(link.from)} -> ${number(link.to)}: ${printable(link.because)}`] as const),
  ]
  return facts.flatMap(([name, value]) => (value ? [`  ${name.padEnd(12)} ${value}`] : []))
}

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
    ...printableLines(message.text ?? '').map(line => `      | ${line}`.trimEnd()),
  ]
}

function tellMail(mail: Mail): readonly string[] {
  const state = mail.sentAt ? `sent ${when(mail.sentAt)}` : mail.state
  const next = mail.state === 'queued' ? `, next attempt ${when(mail.nextAttemptAt)}` : ''
  return [
    `  #${mail.id}  ${when(mail.createdAt)}  ${mail.kind} to ${printable(mail.to)} (${mail.language}): ${state}${next}`,
    `      ${printable(mail.subject)}`,
    ...mail.attempts.map(({ attempt, startedAt, result, response }) => {
      const answer = response ? `: ${printable(response)}` : ''
      return `      attempt ${attempt}  ${when(startedAt)}  ${result ?? 'under way'}${answer}`
    }),
  ]
}
