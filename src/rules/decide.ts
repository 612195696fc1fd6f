// What is to be done with a letter, as typed values that each carry the rule and the reason. Pure: the shell carries them out.
// The company's own policy joins here; these are the rules that hold for every company.
import type { Match, MatchLink } from '../tickets/match.ts'
import { stateAfterReply, type TicketState } from '../tickets/ticket.ts'
import type { Issue, Letter, MailKind } from '../understanding/letter.ts'

interface Reasoned {
  readonly rule: string
  readonly because: string
}

export type Decision = Reasoned &
  (
    | { readonly kind: 'open-ticket'; readonly issue: Issue; readonly link: MatchLink | null }
    | { readonly kind: 'append'; readonly ticketId: number; readonly from: TicketState; readonly to: TicketState | null }
    | { readonly kind: 'acknowledge' }
    | { readonly kind: 'quarantine' }
    | { readonly kind: 'ignore' }
  )

export interface Facts {
  readonly letter: Letter
  readonly match: Match
  /** A person let it out of quarantine: it gets a ticket whatever kind of mail it is. */
  readonly released: boolean
}

/** Mail that a machine wrote in answer to something; without a ticket it belongs to, it is nobody's request. */
const ANSWERS_OF_MACHINES: ReadonlySet<MailKind> = new Set(['auto-reply', 'out-of-office', 'bounce', 'complaint-report', 'read-receipt'])

/** Never throws. The same facts give the same decisions, in the order in which they are to be carried out. */
export function decide(facts: Facts): readonly Decision[] {
  const { letter, match, released } = facts
  const { value: kind, because } = letter.kind
  if (kind === 'own' && !released) return [{ kind: 'ignore', rule: 'own mail', because }]
  if (letter.from === null) return [{ kind: 'quarantine', rule: 'no sender', because: 'it has no sender address that could be answered' }]
  const byMachine = ANSWERS_OF_MACHINES.has(kind)
  if (match.kind === 'append') return [append(match, byMachine ? kind : null)]
  if (byMachine && !released)
    return [{ kind: 'quarantine', rule: 'automatic mail without a ticket', because: `${kind}: ${because}; ${match.because}` }]
  return [
    ...letter.issues.map(issue => open(issue, match, released)),
    { kind: 'acknowledge', rule: 'first contact', because: 'a new ticket was opened' },
  ]
}

function append(match: Match & { kind: 'append' }, automatic: MailKind | null): Decision {
  const { ticketId, state } = match
  const rule = automatic ? 'automatic reply' : 'reply'
  // An out-of-office note or a bounce is kept on the ticket and moves nothing.
  const to = automatic ? null : stateAfterReply(state)
  return {
    kind: 'append',
    ticketId,
    from: state,
    to,
    rule,
    because: automatic ? `${match.because}; ${automatic}, so the state stays` : match.because,
  }
}

function open(issue: Issue, match: Match & { kind: 'open' }, released: boolean): Decision {
  const because = [issue.because, match.because, ...(released ? ['released from quarantine'] : [])].join('; ')
  return { kind: 'open-ticket', issue, link: match.link, rule: match.link ? 'reply without a right' : 'first contact', because }
}
