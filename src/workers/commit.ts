// Letters to tickets in one transaction: lock, match, decide, and write all that follows. Whatever kills us, either all of it stands or
// none. Letters that come together share the transaction: its cost is its round trips, and those do not grow with the letters.
import { createHash, randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Config, MailboxConfig } from '../config.ts'
import { type Change, StateMoved, writeChanges } from '../db/change.ts'
import type { Db, Trx } from '../db/connect.ts'
import { mergeWithin } from '../db/merge.ts'
import { lockMessages, type StoredMessage } from '../db/messages.ts'
import { type Budget, reserveBudgets } from '../db/outbox.ts'
import { findSiblings, type LivingSibling } from '../db/siblings.ts'
import { findCandidates, type Known, storeBlobs, takeNumbers } from '../db/tickets.ts'
import type { Log } from '../log.ts'
import { chooseLanguage, type LanguageChoice } from '../outbox/choose-language.ts'
import { composeAcknowledgement, type OutboxLetter } from '../outbox/compose.ts'
import { mayAcknowledge, type Verdict } from '../outbox/loop-guard.ts'
import type { Templates } from '../outbox/render.ts'
import { type Decision, decide, isAnswerOfMachine } from '../rules/decide.ts'
import { type Evidence, findEvidence, isClosedForGood, type Match, matchTicket } from '../tickets/match.ts'
import { type Routing, routeReply } from '../tickets/route.ts'
import type { Letter } from '../understanding/letter.ts'
import { type Answer, draftChange, type Opened } from './draft.ts'
import type { Bells } from './queue.ts'

/** What the message worker needs of the house. */
export interface MessageRoom {
  readonly db: Db
  readonly clock: Clock
  readonly log: Log
  readonly config: Config
  readonly templates: Templates
  readonly secret: Buffer
  readonly bells: Pick<Bells, 'ring'>
}

export interface Committed {
  readonly messageId: number
  readonly state: Change['message']['state']
  readonly tickets: readonly number[]
  readonly outbox: readonly number[]
}

/** Two looks at a moving ticket are enough in practice; a third failure goes the way of any other trouble. */
const TRIES = 3

export interface Work {
  readonly stored: StoredMessage
  readonly mailbox: MailboxConfig
  readonly letter: Letter
}

interface Prepared extends Work {
  readonly evidence: Evidence
}

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
    try {
      return await room.db.transaction().execute(trx => commit(trx, room, works))
    } catch (error) {
      if (!(error instanceof StateMoved) || tries >= TRIES) throw error
    }
  }
}

interface Decided extends Prepared {
  readonly match: Match
  readonly decisions: readonly Decision[]
  readonly language: LanguageChoice
  readonly opened: readonly Opened[]
}

async function commit(trx: Trx, room: MessageRoom, works: readonly Prepared[]): Promise<ReadonlyMap<number, Committed>> {
  const ids = works.map(({ stored }) => stored.id)
  const refs = works.flatMap(({ evidence }) => evidence.refs)
  const ours = await lockMessages(trx, ids, refs)
  const locked = works.filter(({ stored }) => ours.has(stored.id))
  if (locked.length === 0) return new Map()
  const now = room.clock.now()
  const decided = await numberTickets(trx, await decideAll(trx, room, locked, now))
  const files = await storeFiles(trx, locked)
  // Last before the write: reserving locks the senders' domains until the transaction ends.
  const answers = await answerLetters(trx, room, decided, now)
  const changes = decided.map(work =>
    draftChange({ ...work, config: room.config, answer: answers.get(work) ?? null, files: files.get(work.letter) ?? [] }),
  )
  for (const work of decided) await mergeAnswered(trx, work, now)
  const outbox = await writeChanges(trx, now, changes)
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

async function decideAll(trx: Trx, room: MessageRoom, works: readonly Prepared[], now: Date): Promise<readonly Omit<Decided, 'opened'>[]> {
  const questions = works.map(({ stored, evidence, letter }) => ({ messageId: stored.id, evidence, sender: letter.from?.address ?? null }))
  const known = await findCandidates(trx, questions)
  const matched = works.map(work => matchWork(room, work, known.get(work.stored.id), now))
  const siblings = await findSiblings(trx, matched.flatMap(askForSiblings))
  return matched.map(work => {
    const { letter, match, stored } = work
    const routing = routeWork(room, work, siblings.get(stored.id) ?? [], now)
    return { ...work, decisions: decide({ letter, match, routing, released: stored.released }) }
  })
}

type Matched = Prepared & Pick<Decided, 'match' | 'language'>

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
  return { ...work, match, language }
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
async function mergeAnswered(trx: Trx, { decisions, letter, stored }: Decided, now: Date): Promise<void> {
  for (const decision of decisions) {
    if (decision.kind !== 'merge') continue
    const by = { actor: `customer:${letter.from?.address}`, because: decision.because, now, messageId: stored.id }
    const merged = await mergeWithin(trx, decision.tickets, decision.into, by)
    if (!merged.ok) throw new StateMoved(merged.why)
  }
}

async function numberTickets(trx: Trx, works: readonly Omit<Decided, 'opened'>[]): Promise<readonly Decided[]> {
  const toOpen = works.map(({ decisions }) => decisions.filter(decision => decision.kind === 'open-ticket'))
  const numbers = [...(await takeNumbers(trx, toOpen.flat().length))]
  return works.map((work, index) => ({ ...work, opened: (toOpen[index] ?? []).map(decision => ({ id: numbers.shift() ?? 0, decision })) }))
}

/** The acknowledgements, or the reasons why there are none; nothing for letters that are due none. */
async function answerLetters(trx: Trx, room: MessageRoom, works: readonly Decided[], now: Date): Promise<ReadonlyMap<Decided, Answer>> {
  const due = works.filter(({ decisions }) => decisions.some(({ kind }) => kind === 'acknowledge'))
  const verdicts = new Map(due.map(work => [work, judge(room, work)]))
  const budgets = [...verdicts.values()].flatMap(verdict => (verdict.send ? [verdict.reserve] : []))
  const together = await reserveBudgets(trx, sumOf(budgets), now)
  const answers = new Map<Decided, Answer>()
  for (const [work, verdict] of verdicts) {
    // Not all fit into the hour: each asks for itself, in order.
    const reserved = !verdict.send || together.ok ? together : await reserveBudgets(trx, verdict.reserve, now)
    answers.set(work, answer(room, work, verdict, reserved))
  }
  return answers
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

function answer(room: MessageRoom, work: Decided, verdict: Verdict, reserved: Awaited<ReturnType<typeof reserveBudgets>>): Answer {
  if (!verdict.send) return { kind: 'withheld', because: verdict.because }
  if (!reserved.ok) return { kind: 'withheld', because: `the hour's limit for ${reserved.key} is reached` }
  return { kind: 'mail', letter: acknowledge(room, work, verdict.echo) }
}

function acknowledge(room: MessageRoom, { opened, mailbox, letter, language }: Decided, echo: boolean): OutboxLetter {
  return composeAcknowledgement({
    tickets: opened.map(({ id, decision }) => ({ id, title: decision.issue.title })),
    letter,
    mailbox,
    organisation: room.config.organisation.name,
    language: language.language,
    echo,
    numberPrefix: room.config.numberPrefix,
    nonce: randomBytes(10),
    secret: room.secret,
    templates: room.templates,
  })
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
