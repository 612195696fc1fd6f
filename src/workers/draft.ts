// From decisions to the rows they mean: an exhaustive switch, without IO, so that every decision's rows can be read in one place.
import type { Appended, Change, MessageChange, NewEvent, NewTicket, Share, TouchedTicket } from '../db/change.ts'
import type { Trust } from '../db/schema.ts'
import type { LanguageChoice } from '../outbox/choose-language.ts'
import type { OutboxLetter } from '../outbox/compose.ts'
import { type Admission, COLLEAGUE } from '../rules/admit.ts'
import { refKey } from '../tickets/match.ts'
import { ownFacts } from '../tickets/own-facts.ts'
import type { Fact, ProposedCut, Region } from '../understanding/letter.ts'
import { decisionRows, needRows, policyEvents, replyTo, stateOfOpened } from './draft-policy.ts'
import type { Answer, Draft, Opened } from './work.ts'

/** People in Cc beyond this many get no right to write in the ticket; a mail to thousands is no conversation. */
const MAX_PARTICIPANTS = 50

export function draftChange(draft: Draft): Change {
  const { opened, letter } = draft
  const { admissions } = draft.treated
  const appended = admissions.filter(admission => admission.kind === 'append')
  const ticketIds = [...opened.map(({ id }) => id), ...appended.map(({ ticketId }) => ticketId)]
  const mail = draft.answer?.kind === 'mail' ? draft.answer.letter : null
  return {
    message: describeMessage(draft),
    opened: opened.map((ticket, position) => newTicket(draft, ticket, position)),
    touched: appended.map(append => touchedBy(draft, append)),
    appended: appended.map(decision => appendedTo(draft, decision)),
    refs: threadRefs(draft, ticketIds, mail),
    participants: participants(draft, ticketIds),
    links: links(opened),
    attachments: letter.attachments.map(({ filename, contentType, sizeBytes, inline }, position) => ({
      position,
      filename,
      contentType,
      sizeBytes,
      inline,
      sha256: draft.files[position] ?? null,
    })),
    events: [...admissions.flatMap(admission => eventsOf(draft, admission)), ...policyEvents(draft), ...answerEvents(draft)],
    decisions: decisionRows(draft),
    needs: needRows(draft),
    votes: admissions.filter(admission => admission.kind === 'vote'),
    outbox: mail ? [mail] : [],
  }
}

function describeMessage(draft: Draft): MessageChange {
  const { letter, stored, treated } = draft
  const kept = treated.admissions.find(({ kind }) => kind === 'quarantine' || kind === 'ignore')
  return {
    id: stored.id,
    mailboxId: stored.mailboxId,
    state: kept === undefined ? 'ticketed' : kept.kind === 'ignore' ? 'ignored' : 'quarantined',
    reason: kept?.because ?? null,
    messageId: letter.messageId,
    subject: letter.subject,
    from: letter.from,
    sentAt: letter.sentAt,
    text: letter.text,
    kind: letter.kind.value,
    kindBecause: letter.kind.because,
    authenticity: letter.authenticity.value,
    trust: trustOf(draft),
    language: letter.language.value,
    notes: letter.notes,
  }
}

/** How far the sender is believed: by a token that only we could have made, by the mail server's verdict, by his place in the ticket, or not. */
function trustOf({ match, letter }: Draft): Trust {
  if (match.kind === 'append' && match.right === 'token') return 'token'
  if (letter.authenticity.value === 'pass') return 'verified'
  return match.kind === 'append' ? 'participant' : 'stranger'
}

function newTicket(draft: Draft, { id, decision }: Opened, position: number): NewTicket {
  const { issue, cuts, because } = decision
  const { title, nature, category, confidence, start, end, parts } = issue
  const share = { spanStart: start, spanEnd: end, parts, facts: factsOf(draft, parts), cuts, because }
  const placement = draft.treated.opened.get(decision)?.placement ?? UNPLACED
  const state = stateOfOpened(draft, decision)
  return { id, state, title, language: draft.language.language, nature, category, confidence, position, ...placement, ...share }
}

const UNPLACED = { priority: null, team: null, tier: null, assignee: null, sop: null, tags: [] }

function touchedBy(draft: Draft, append: Append): TouchedTicket {
  const reply = replyTo(draft, append.ticketId)
  const moved = reply !== null && (reply.result.changed.length > 0 || reply.tagged)
  return {
    id: append.ticketId,
    from: append.from,
    to: stateAfter(draft, append) ?? append.from,
    placement: moved ? reply.result.placement : null,
  }
}

/** Null where it stays. Where the customer is asked once more, it goes on waiting. */
function stateAfter(draft: Draft, { ticketId, from, to }: Append): Append['to'] {
  const waits = replyTo(draft, ticketId)?.waits === true
  return waits ? (from === 'waiting' ? null : 'waiting') : to
}

type Append = Admission & { readonly kind: 'append' }

function appendedTo(draft: Draft, { ticketId, parts, cuts, because }: Append): Appended {
  const [start, end] = parts.length > 0 ? [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0] : [0, draft.letter.text.length]
  return { ticketId, spanStart: start, spanEnd: end, parts, facts: factsOf(draft, parts), cuts, because } satisfies Share & {
    ticketId: number
  }
}

function factsOf({ letter, treated }: Draft, parts: readonly Region[]): readonly Fact[] {
  const all = treated.admissions.flatMap(admission =>
    admission.kind === 'open-ticket' ? admission.issue.parts : admission.kind === 'append' ? admission.parts : [],
  )
  return ownFacts(letter.facts, parts, all)
}

function threadRefs({ evidence, letter }: Draft, ticketIds: readonly number[], mail: OutboxLetter | null): Change['refs'] {
  const own = letter.messageId === null ? null : refKey(letter.messageId)
  return ticketIds.flatMap(ticketId => [
    ...evidence.refs.map(ref => ({ ref, ticketId, origin: ref === own ? ('message' as const) : ('reference' as const) })),
    ...(mail ? [{ ref: refKey(mail.messageId), ticketId, origin: 'sent' as const }] : []),
  ])
}

/**
 * Who may write in the ticket from now on. The sender of a reply was let in already; whom he copies is let in only
 * where his own mail proved where it came from, else a forged From could invite a stranger.
 */
function participants(draft: Draft, ticketIds: readonly number[]): Change['participants'] {
  const { letter, match, mailbox, config } = draft
  const sender = letter.from?.address
  // A colleague's answer makes nobody a party to the customer's ticket.
  if (sender === undefined || draft.treated.admissions.some(({ rule }) => rule === COLLEAGUE)) return []
  const ours = new Set([mailbox.address, ...config.mailboxes.map(({ address }) => address)])
  const copied = match.kind === 'append' && letter.authenticity.value !== 'pass' ? [] : letter.recipients
  const others = copied.map(({ address }) => address).filter(address => address !== sender && !isOurs(address, ours))
  const people = [sender, ...new Set(others)].slice(0, MAX_PARTICIPANTS)
  const role = (address: string) => (match.kind === 'open' && address === sender ? ('requester' as const) : ('cc' as const))
  return ticketIds.flatMap(ticketId => people.map(address => ({ ticketId, address, role: role(address) })))
}

/** An address of ours, with or without a +tag. */
const isOurs = (address: string, ours: ReadonlySet<string>) => ours.has(address.replace(/\+[^@]*@/, '@'))

function links(opened: readonly Opened[]): Change['links'] {
  const siblings = opened.slice(1).map(({ id }) => ({
    ticketId: id,
    otherId: opened[0]?.id ?? id,
    kind: 'sibling',
    because: 'opened by the same mail',
  }))
  const earlier = opened.flatMap(({ id, decision: { link, because } }) =>
    link ? [{ ticketId: id, otherId: link.ticketId, kind: link.kind, because }] : [],
  )
  return [...siblings, ...earlier]
}

function eventsOf(draft: Draft, decision: Admission): readonly NewEvent[] {
  const actor = draft.letter.from ? `customer:${draft.letter.from.address}` : 'system'
  const { because, rule } = decision
  switch (decision.kind) {
    case 'open-ticket': {
      const ticketId = draft.opened.find(opened => opened.decision === decision)?.id ?? null
      const opened = {
        ticketId,
        actor,
        kind: 'ticket.opened',
        because,
        data: { rule, ...accountOf(decision.issue), ...spoken(draft.language) },
      }
      return [opened, ...linkEvents(decision.link, ticketId, because), ...cutEvents(ticketId, decision.cuts)]
    }
    case 'append': {
      const { ticketId, mergedFrom, cuts } = decision
      const data = mergedFrom === null ? { rule } : { rule, mergedFrom }
      const who = rule === COLLEAGUE ? actor.replace(/^customer:/, 'person:') : actor
      return [
        { ticketId, actor: who, kind: 'message.appended', because, data },
        ...reopenEvents(draft, decision),
        ...awayEvents(draft, decision, actor),
        ...deadEvents(draft, decision),
        ...cutEvents(ticketId, cuts),
      ]
    }
    case 'take-note': {
      const { ticketId, person } = decision
      return [{ ticketId, actor: `person:${person}`, kind: 'escalation.acknowledged', because, data: { person } }]
    }
    case 'vote': {
      const { ticketId, answer, comment } = decision
      return [{ ticketId, actor, kind: 'survey.answered', because, data: { answer, comment: comment || null, via: 'reply' } }]
    }
    case 'quarantine':
      return [{ ticketId: null, actor: 'system', kind: 'message.quarantined', because, data: { rule } }]
    case 'ignore':
      return [{ ticketId: null, actor: 'system', kind: 'message.ignored', because, data: { rule } }]
    // The verb that merges writes its own.
    case 'merge':
    case 'acknowledge':
      return []
  }
}

const accountOf = ({ nature, category, confidence }: Opened['decision']['issue']) => ({ nature, category, confidence })

const spoken = ({ language, by, because }: LanguageChoice) => ({ language, languageBy: by, languageBecause: because })

/** The evidence was too weak to cut: a person can, by one command. */
function cutEvents(ticketId: number | null, cuts: readonly ProposedCut[]): readonly NewEvent[] {
  if (cuts.length === 0) return []
  const because = `may hold several issues: ${cuts.map(({ title, because }) => `“${title}” (${because})`).join('; ')}`
  return [{ ticketId, actor: 'system', kind: 'ticket.may-hold-several', because, data: { cuts } }]
}

/** The ticket that was named learns of it too: a person there may know better and merge them. */
function linkEvents(link: (Admission & { kind: 'open-ticket' })['link'], ticketId: number | null, because: string): readonly NewEvent[] {
  if (!link || ticketId === null) return []
  return [{ ticketId: link.ticketId, actor: 'system', kind: 'ticket.linked', because, data: { other: ticketId, link: link.kind } }]
}

function reopenEvents(draft: Draft, append: Append): readonly NewEvent[] {
  const { ticketId, from } = append
  const to = stateAfter(draft, append)
  if (to === null) return []
  const asked = to === 'waiting' ? replyTo(draft, ticketId)?.waitsBecause : null
  const because = asked ?? `the customer replied: ${append.because}`
  return [{ ticketId, actor: 'system', kind: 'state.changed', because, data: { from, to } }]
}

/** An absence note that names the day of return: nobody waits for an answer before it. A colleague's, to a mail for employees, is not the customer's. */
function awayEvents({ letter: { returnDate }, match }: Draft, { ticketId }: Append, actor: string): readonly NewEvent[] {
  if (returnDate === null || match.kind !== 'append' || !match.senderIsParticipant) return []
  const { day, words } = returnDate
  const because = `out of office: back on ${day}: “${words}”`
  return [{ ticketId, actor, kind: 'customer.away', because, data: { until: day, words } }]
}

/** A mail of ours came back from an address that is proved dead: no machine writes there any more. */
function deadEvents({ letter: { bounce } }: Draft, { ticketId }: Append): readonly NewEvent[] {
  const dead = (bounce?.recipients ?? []).filter(({ hard }) => hard)
  const addresses = dead.flatMap(({ address, writtenTo }) => [address, writtenTo].filter(one => one !== null))
  if (addresses.length === 0) return []
  const because = `a mail of ours came back: ${dead[0]?.diagnostic ?? bounce?.because ?? 'the address does not exist'}`
  return [{ ticketId, actor: 'system', kind: 'address.dead', because, data: { addresses } }]
}

function answerEvents({ answer, opened, language }: Draft): readonly NewEvent[] {
  if (!answer) return []
  const kind = answer.purpose
  const tickets = answer.reply ? [answer.reply.ticketId] : opened.map(({ id }) => id)
  return tickets.map(ticketId =>
    answer.kind === 'withheld'
      ? { ticketId, actor: 'system', kind: `${kind}.withheld`, because: answer.because }
      : {
          ticketId,
          actor: 'system',
          kind: `${kind}.queued`,
          because: QUEUED_BECAUSE[kind],
          data: spoken(language),
          outboxMessageId: answer.letter.messageId,
        },
  )
}

const QUEUED_BECAUSE: Readonly<Record<Answer['purpose'], string>> = {
  acknowledgement: 'a new ticket was opened',
  'information-needed': 'the reply left questions of the procedure open',
  'leader-named': 'the customer asked for somebody above',
}
