// Letters to tickets in one transaction: lock, match, decide, and write all that follows. Whatever kills us, either all of it stands or
// none. Letters that come together share the transaction: its cost is its round trips, and those do not grow with the letters.
import { createHash } from 'node:crypto'
import { answerNotices } from '../db/answered-notices.ts'
import { type Change, StateMoved, writeChanges } from '../db/change.ts'
import type { Trx } from '../db/connect.ts'
import { mergeWithin } from '../db/merge.ts'
import { lockMessages } from '../db/messages.ts'
import { findSiblings, type LivingSibling } from '../db/siblings.ts'
import { findCandidates, type Known, storeBlobs, takeNumbers } from '../db/tickets.ts'
import { chooseLanguage } from '../outbox/choose-language.ts'
import { admit, isAnswerOfMachine } from '../rules/admit.ts'
import { RECENT_DAYS, type Sender } from '../rules/facts.ts'
import type { Person } from '../rules/policy.ts'
import type { Load } from '../rules/presence.ts'
import { findEvidence, isClosedForGood, matchTicket } from '../tickets/match.ts'
import { type Routing, routeReply } from '../tickets/route.ts'
import type { Letter } from '../understanding/letter.ts'
import { answerLetters } from './answers.ts'
import { draftChange } from './draft.ts'
import { addNotices } from './notices.ts'
import { treatWorks } from './treat-works.ts'
import type { Decided, MessageRoom, Prepared, Ruled, Work } from './work.ts'

export interface Committed {
  readonly messageId: number
  readonly state: Change['message']['state']
  readonly tickets: readonly number[]
  readonly outbox: readonly number[]
}

/** Two looks at a moving ticket are enough in practice; a third failure goes the way of any other trouble. */
const TRIES = 3

/** What came of one letter of a batch; null where its message was no longer waiting. */
export type Result = { readonly ok: true; readonly committed: Committed | null } | { readonly ok: false; readonly error: unknown }

/**
 * Commits letters that came together in as few transactions as their threads allow; where a transaction fails, each of its letters gets
 * one of its own, so that a bad mail takes no other with it. Never throws; results in the order of `works`.
 */
export async function commitLetters(room: MessageRoom, works: readonly Work[]): Promise<readonly Result[]> {
  const prepared = works.map(work => ({ ...work, evidence: findEvidence(work.letter, room.config.numberPrefix, room.secret) }))
  const results = new Map<Prepared, Result>()
  for (const round of roundsOf(prepared)) for (const [work, result] of await commitRound(room, round)) results.set(work, result)
  return prepared.map(work => results.get(work) ?? { ok: false, error: new Error('it was in no round') })
}

/** Letters that may concern the same ticket go one after the other, so that the later one sees what the earlier one did. */
function roundsOf(works: readonly Prepared[]): readonly (readonly Prepared[])[] {
  const rounds: { works: Prepared[]; names: Set<string> }[] = []
  for (const work of works) {
    const names = [...work.evidence.refs, ...work.evidence.pointers.map(({ ticketId }) => `ticket ${ticketId}`)]
    const last = rounds.findLastIndex(round => names.some(name => round.names.has(name)))
    const round = rounds[last + 1] ?? { works: [], names: new Set() }
    if (!rounds.includes(round)) rounds.push(round)
    round.works.push(work)
    for (const name of names) round.names.add(name)
  }
  return rounds.map(round => round.works)
}

async function commitRound(room: MessageRoom, works: readonly Prepared[]): Promise<ReadonlyMap<Prepared, Result>> {
  try {
    const committed = await transact(room, works)
    return new Map(works.map(work => [work, { ok: true, committed: committed.get(work.stored.id) ?? null }]))
  } catch (error) {
    const [only, another] = works
    if (only && !another) return new Map([[only, { ok: false, error }]])
    room.log.debug('message.batch-divided', { count: works.length, why: String(error) })
    const results = new Map<Prepared, Result>()
    for (const work of works) for (const [one, result] of await commitRound(room, [work])) results.set(one, result)
    return results
  }
}

async function transact(room: MessageRoom, works: readonly Prepared[]): Promise<ReadonlyMap<number, Committed>> {
  for (let tries = 1; ; tries++) {
    const ruled = { ...room, ...room.rulebook() }
    const load = await room.load.read()
    try {
      return await room.db.transaction().execute(trx => commit(trx, ruled, works, load))
    } catch (error) {
      if (!(error instanceof StateMoved) || tries >= TRIES) throw error
    }
  }
}

async function commit(trx: Trx, room: Ruled, works: readonly Prepared[], load: Load): Promise<ReadonlyMap<number, Committed>> {
  const ids = works.map(({ stored }) => stored.id)
  const refs = works.flatMap(({ evidence }) => evidence.refs)
  const ours = await lockMessages(trx, ids, refs)
  const locked = works.filter(({ stored }) => ours.has(stored.id))
  if (locked.length === 0) return new Map()
  const now = room.clock.now()
  const decided = await numberTickets(trx, await decideAll(trx, room, locked, load, now))
  const files = await storeFiles(trx, locked)
  // Last before the write: reserving locks the senders' domains until the transaction ends.
  const answers = await answerLetters(trx, room, decided, now)
  const drafts = decided.map(work =>
    draftChange({
      ...work,
      policy: room.policy,
      config: room.config,
      answer: answers.get(work) ?? null,
      files: files.get(work.letter) ?? [],
    }),
  )
  const changes = await addNotices(trx, room, decided, drafts, now)
  for (const work of decided) await mergeAnswered(trx, work, now)
  const outbox = await writeChanges(trx, now, changes)
  room.load.note(decided.at(-1)?.treated.load ?? load)
  return new Map(decided.map((work, index) => [work.stored.id, summarise(work, changes[index], outbox)]))
}

function summarise(
  { stored, opened, match }: Decided,
  change: Change | undefined,
  outbox: ReadonlyMap<number, readonly number[]>,
): Committed {
  const tickets = match.kind === 'append' ? (change?.appended ?? []).map(({ ticketId }) => ticketId) : opened.map(({ id }) => id)
  return { messageId: stored.id, state: change?.message.state ?? 'ticketed', tickets, outbox: outbox.get(stored.id) ?? [] }
}

async function decideAll(
  trx: Trx,
  room: Ruled,
  works: readonly Prepared[],
  load: Load,
  now: Date,
): Promise<readonly Omit<Decided, 'opened'>[]> {
  const questions = works.map(({ stored, evidence, letter }) => ({ messageId: stored.id, evidence, sender: letter.from?.address ?? null }))
  const known = await findCandidates(trx, questions, new Date(now.getTime() - RECENT_DAYS * DAY_MS))
  const matched = works.map(work => matchWork(room, work, known.get(work.stored.id), now))
  const siblings = await findSiblings(trx, matched.flatMap(askForSiblings))
  const colleagues = await findColleagues(trx, room, matched)
  const admitted = matched.map(work => {
    const { letter, match, stored } = work
    const routing = routeWork(room, work, siblings.get(stored.id) ?? [], now)
    return {
      ...work,
      admissions: admit({ letter, match, routing, released: stored.released, colleague: colleagues.get(stored.id) ?? null }),
    }
  })
  return treatWorks(trx, room, admitted, load, now)
}

/** Employees who answer a mail that was for them. */
async function findColleagues(trx: Trx, { policy }: Ruled, works: readonly Matched[]): Promise<ReadonlyMap<number, Person>> {
  const candidates = works.flatMap(({ stored, letter, match }) => {
    const person = policy.people.find(({ address }) => address === letter.from?.address)
    const parents = [...letter.inReplyTo, ...letter.references]
    if (!person || match.kind !== 'append') return []
    return [{ person, answering: { messageId: stored.id, ticketId: match.ticketId, sender: person.address, parents } }]
  })
  const answered = await answerNotices(
    trx,
    candidates.map(({ answering }) => answering),
  )
  return new Map(
    candidates.flatMap(({ person, answering: { messageId } }) => (answered.has(messageId) ? [[messageId, person] as const] : [])),
  )
}

const DAY_MS = 86_400_000

type Matched = Prepared & Pick<Decided, 'match' | 'language'> & { readonly sender: Sender }

function matchWork({ config }: MessageRoom, work: Prepared, known: Known | undefined, now: Date): Matched {
  const { letter, mailbox } = work
  const match = matchTicket(known?.candidates ?? [], isAuthentic(letter), config.reopenDays, now)
  const language = chooseLanguage({
    contact: known?.contactLanguage ?? null,
    thread: match.kind === 'open' && match.link?.kind === 'continues' ? match.link.language : null,
    detected: letter.language,
    writtenIn: letter.writtenIn,
    mailbox: mailbox.language,
    house: config.defaultLanguage,
  })
  return { ...work, match, language, sender: known?.sender ?? { known: false, recentTickets: 0 } }
}

const isAuthentic = ({ authenticity }: Letter) => authenticity.value !== 'fail'

/** Only a person's reply is read for the tickets it is about. */
function askForSiblings({ stored, letter, match, evidence }: Matched) {
  if (match.kind !== 'append' || isAnswerOfMachine(letter.kind.value)) return []
  const { ticketId, right } = match
  const sender = letter.from?.address ?? null
  return [{ messageId: stored.id, ticketId, sender, authentic: isAuthentic(letter), token: right === 'token', refs: evidence.refs }]
}

function routeWork({ config }: MessageRoom, { letter, match }: Matched, siblings: readonly LivingSibling[], now: Date): Routing | null {
  if (match.kind !== 'append' || siblings.length === 0) return null
  const alive = siblings.filter(sibling => sibling.ticketId === match.ticketId || !isClosedForGood(sibling, config.reopenDays, now))
  return routeReply(letter, match, alive, config.numberPrefix)
}

/** The customer's "one problem", carried out. What no longer fits is looked at anew. */
async function mergeAnswered(trx: Trx, { treated, letter, stored }: Decided, now: Date): Promise<void> {
  for (const decision of treated.admissions) {
    if (decision.kind !== 'merge') continue
    const by = { actor: `customer:${letter.from?.address}`, because: decision.because, now, messageId: stored.id }
    const merged = await mergeWithin(trx, decision.tickets, decision.into, by)
    if (!merged.ok) throw new StateMoved(merged.why)
  }
}

async function numberTickets(trx: Trx, works: readonly Omit<Decided, 'opened'>[]): Promise<readonly Decided[]> {
  const toOpen = works.map(({ treated }) => treated.admissions.filter(admission => admission.kind === 'open-ticket'))
  const numbers = [...(await takeNumbers(trx, toOpen.flat().length))]
  return works.map((work, index) => ({ ...work, opened: (toOpen[index] ?? []).map(decision => ({ id: numbers.shift() ?? 0, decision })) }))
}

/** Stores the attachments' contents, each once however often it came, and gives their hashes in order. */
async function storeFiles(trx: Trx, works: readonly Work[]): Promise<ReadonlyMap<Letter, readonly (string | null)[]>> {
  const blobs = new Map<string, { sha256: string; data: Uint8Array }>()
  const hashes = works.map(({ letter }) => {
    const ofLetter = letter.attachments.map(({ content: data }) => {
      if (!data) return null
      const sha256 = createHash('sha256').update(data).digest('hex')
      blobs.set(sha256, { sha256, data })
      return sha256
    })
    return [letter, ofLetter] as const
  })
  // In order, so that two transactions with the same files wait for each other instead of locking each other out.
  await storeBlobs(
    trx,
    [...blobs.values()].sort((one, other) => one.sha256.localeCompare(other.sha256)),
  )
  return new Map(hashes)
}
