// The keeper of promises on a test database and a stepped clock: time goes from one due moment to the next, as the sweep would let it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { adoptPolicy } from '../../src/db/policies.ts'
import type { Rulebook } from '../../src/policy-book.ts'
import { type KeepRoom, keepTickets } from '../../src/workers/keep.ts'
import { openPolicyVersions } from '../../src/workers/policy-versions.ts'
import { openMessageRoom, type TestRoom } from './message-room.ts'
import type { TestDatabase } from './postgres.ts'
import { aRulebook } from './rulebook.ts'

export const PROMISE_POLICY = fileURLToPath(new URL('./promise-policy', import.meta.url))

export interface SteppedClock {
  now(): Date
  set(at: Date): void
}

export function steppedClock(start: Date): SteppedClock {
  let now = start
  const set = (at: Date) => {
    now = at
  }
  return { now: () => now, set }
}

export interface KeepTestRoom extends TestRoom, Omit<KeepRoom, 'bells'> {
  readonly clock: SteppedClock
}

let promises: Rulebook | undefined

export async function openKeepRoom(database: TestDatabase, start: Date, rulebook = promiseRulebook()): Promise<KeepTestRoom> {
  const clock = steppedClock(start)
  const room = await openMessageRoom(database, clock, rulebook)
  return { ...room, clock, versions: openPolicyVersions(database.db), processId: null }
}

/** Reading it and all our texts takes longer than most tests. */
export function promiseRulebook(): Rulebook {
  promises ??= aRulebook(PROMISE_POLICY)
  return promises
}

/** The same company, with its policy's text changed. */
export function changedRulebook(...changes: readonly (readonly [part: string, by: string])[]): Rulebook {
  const folder = mkdtempSync(join(tmpdir(), 'postdesk-policy-'))
  const before = readFileSync(join(PROMISE_POLICY, 'policy.yaml'), 'utf8')
  const after = changes.reduce((text, [part, by]) => {
    if (!text.includes(part)) throw new Error(`no such part: ${part}`)
    return text.replaceAll(part, by)
  }, before)
  writeFileSync(join(folder, 'policy.yaml'), after)
  try {
    return aRulebook(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The room with another policy in force from now on. */
export async function adopt(room: KeepTestRoom, rulebook: Rulebook): Promise<KeepTestRoom> {
  await adoptPolicy(room.db, rulebook.policy.hash, rulebook.files, room.clock.now(), 'for a test')
  return { ...room, rulebook: () => rulebook }
}

/** Looks at every ticket that has something due now, until nothing is. */
export async function keepDue(room: KeepTestRoom): Promise<void> {
  for (;;) {
    const due = await room.db
      .selectFrom('timers')
      .select('ticket_id')
      .distinct()
      .where('ended_at', 'is', null)
      .where('due_at', '<=', room.clock.now())
      .orderBy('ticket_id')
      .limit(64)
      .execute()
    if (due.length === 0) return
    await keepTickets(
      room,
      due.map(row => row.ticket_id),
    )
  }
}

/** Lets time pass, and everything happen at its moment. */
export async function passTime(room: KeepTestRoom, to: Date): Promise<void> {
  for (;;) {
    await keepDue(room)
    const next = await room.db
      .selectFrom('timers')
      .select(({ fn }) => fn.min('due_at').as('at'))
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (!next?.at || next.at > to) break
    room.clock.set(next.at)
  }
  room.clock.set(to)
}
