// The mails that a batch of letters is answered with: acknowledgements, questions, named leaders, and notices to employees. For each, whether it
// may go and what it costs of the hour's budgets, or why it is withheld; nothing is left out in silence.
import { randomBytes } from 'node:crypto'
import type { Trx } from '../db/connect.ts'
import { type Budget, reserveBudgets } from '../db/outbox.ts'
import { composeAcknowledgement, composeInformationNeeded, composeLeaderNamed, type OutboxLetter } from '../outbox/compose.ts'
import { mayAcknowledge, type Verdict } from '../outbox/loop-guard.ts'
import type { Reply } from '../rules/treat-letter.ts'
import type { Answer, Decided, MessageRoom, Purpose, Ruled } from './work.ts'

interface Due {
  readonly work: Decided
  readonly purpose: Purpose
  /** The ticket it is about, where it answers a reply. */
  readonly reply: Reply | null
  /** Whether it may go; the reason why not may also be a rule's. */
  readonly verdict: Held | Verdict
}

type Held = { readonly send: false; readonly because: string }

/** At most one mail for each letter. Letters that are due none are not in the result. */
export async function answerLetters(trx: Trx, room: Ruled, works: readonly Decided[], now: Date): Promise<ReadonlyMap<Decided, Answer>> {
  const due = works.flatMap(work => dueOf(room, work))
  const budgets = due.flatMap(({ verdict }) => (verdict.send ? [verdict.reserve] : []))
  const together = await reserveBudgets(trx, sumOf(budgets), now)
  const answers = new Map<Decided, Answer>()
  for (const one of due) {
    // Not all fit into the hour: each asks for itself, in order.
    const reserved = !one.verdict.send || together.ok ? together : await reserveBudgets(trx, one.verdict.reserve, now)
    answers.set(one.work, answer(room, one, reserved))
  }
  return answers
}

function dueOf(room: Ruled, work: Decided): readonly Due[] {
  const { admissions, replies } = work.treated
  // A mail that a rule holds takes nothing of the hour's budgets.
  const due = (purpose: Purpose, reply: Reply | null): readonly Due[] => [
    { work, purpose, reply, verdict: heldBy(work, reply) ?? judge(room, work) },
  ]
  if (admissions.some(({ kind }) => kind === 'acknowledge')) return due('acknowledgement', null)
  const named = replies.find(({ introduced }) => introduced !== null)
  if (named) return due('leader-named', named)
  const asking = replies.find(({ questions }) => questions.length > 0)
  return asking ? due('information-needed', asking) : []
}

function judge({ config }: MessageRoom, { stored, letter }: Decided): Verdict {
  return mayAcknowledge({
    kind: letter.kind,
    from: letter.from,
    ownAddresses: config.mailboxes.map(({ address }) => address),
    imported: stored.imported,
    authenticity: letter.authenticity.value,
    caps: config.acknowledgement,
  })
}

function sumOf(budgets: readonly (readonly Budget[])[]): readonly Budget[] {
  const byKey = Map.groupBy(budgets.flat(), ({ key }) => key)
  return [...byKey].map(([key, same]) => ({ key, cap: Math.min(...same.map(({ cap }) => cap)), count: same.length }))
}

function answer(room: Ruled, { work, purpose, reply, verdict }: Due, reserved: Awaited<ReturnType<typeof reserveBudgets>>): Answer {
  const withheld = (because: string): Answer => ({ kind: 'withheld', purpose, because, reply })
  if (!verdict.send) return withheld(verdict.because)
  if (!reserved.ok) return withheld(`the hour's limit for ${reserved.key} is reached`)
  return { kind: 'mail', purpose, letter: compose(room, work, purpose, reply, verdict.echo), reply }
}

/** A rule that wants no machine to answer means a reply to the ticket as well. */
function heldBy({ treated }: Decided, reply: Reply | null): Held | null {
  const asked = reply === null ? [...treated.opened.values()] : [reply]
  const hold = asked.flatMap(({ verdict }) => verdict.decisions).find(({ kind }) => kind === 'hold-acknowledgement')
  return hold ? { send: false, because: `held by the rule ${hold.rule}: ${hold.because}` } : null
}

function compose(room: Ruled, work: Decided, purpose: Purpose, reply: Reply | null, echo: boolean): OutboxLetter {
  const common = commonOf(room, work, echo)
  if (reply === null) return composeAcknowledgement({ ...common, ...acknowledged(work) })
  const ticket = { id: reply.ticketId, title: reply.title }
  if (purpose === 'leader-named' && reply.introduced) {
    const { name, title } = reply.introduced
    return composeLeaderNamed({ ...common, ticket, leader: { name, title: title[work.language.language] } })
  }
  return composeInformationNeeded({ ...common, ticket, questions: reply.questions.map(({ text }) => text) })
}

function commonOf(room: Ruled, { mailbox, letter, language }: Decided, echo: boolean) {
  return {
    letter,
    mailbox,
    organisation: room.config.organisation.name,
    language: language.language,
    echo,
    numberPrefix: room.config.numberPrefix,
    nonce: randomBytes(10),
    secret: room.secret,
    templates: room.templates,
  }
}

function acknowledged({ opened, treated, language }: Decided) {
  const tickets = opened.map(({ id, decision }) => ({ id, title: decision.issue.title, treatment: treated.opened.get(decision) }))
  return {
    tickets: tickets.map(({ id, title }) => ({ id, title })),
    questions: tickets.flatMap(({ id, treatment }) => (treatment?.questions ?? []).map(({ text }) => ({ ticketId: id, text }))),
    steps: tickets.flatMap(({ id, treatment }) => (treatment?.steps ?? []).map(text => ({ ticketId: id, text }))),
    leaders: tickets.flatMap(({ id, treatment }) =>
      treatment?.introduced
        ? [{ ticketId: id, name: treatment.introduced.name, title: treatment.introduced.title[language.language] }]
        : [],
    ),
  }
}
