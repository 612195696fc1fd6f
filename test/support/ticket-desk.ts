// A ticket on a real database and the command line before it, for tests of the verbs on one ticket: a fresh ticket for each test, typed at by sam.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { Letter } from '../../src/understanding/letter.ts'
import { keepTickets } from '../../src/workers/keep.ts'
import { openPolicyVersions } from '../../src/workers/policy-versions.ts'
import { type FakeOptions, folderWithConfig, type Ran, run } from '../commands/fake-io.ts'
import { commitLetter, eventsOf, ticketRow } from './commit.ts'
import { openMessageRoom, type TestRoom } from './message-room.ts'
import { createTestDatabase, type TestDatabase } from './postgres.ts'
import { aRulebook } from './rulebook.ts'

export const SMALL_POLICY = fileURLToPath(new URL('./small-policy', import.meta.url))

export interface TicketDeskOptions {
  readonly policy?: string
  /** More lines of the configuration. */
  readonly config?: Readonly<Record<string, string>>
  /** The mail that opens the ticket. */
  readonly letter?: () => Partial<Letter>
}

/** To be called where a test file or a `describe` begins. The tickets come half an hour before the commands (`NOW` of fake-io). */
export function openTicketDesk({ policy = SMALL_POLICY, config = {}, letter = () => ({}) }: TicketDeskOptions = {}) {
  let database: TestDatabase
  let room: TestRoom
  let id = 0
  beforeAll(async () => {
    database = await createTestDatabase()
    room = await openMessageRoom(database, { now: () => new Date('2026-11-22T08:30:00Z') }, aRulebook(policy))
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    ;[id = 0] = (await commitLetter(room, letter())).tickets
  })

  const folder = (more: Readonly<Record<string, string>> = {}) =>
    folderWithConfig(database.url, { policy: JSON.stringify(policy), ...config, ...more })
  const deskWith = (more: FakeOptions, ...argv: string[]): Promise<Ran> => run(argv, { cwd: folder(), env: { USER: 'sam' }, ...more })
  const desk = (...argv: string[]) => deskWith({}, ...argv)
  /** A verb on the ticket that must say `told` and nothing else. */
  const done = async (verb: string, told: string, ...options: string[]) =>
    expect(await desk('ticket', verb, `${id}`, ...options)).toEqual({ code: 0, out: `PD-${id}: ${told}\n`, err: '' })
  /** One that must be refused with this reason. */
  const refused = async (verb: string, why: string, options: readonly string[] = [], what = 'changed') =>
    expect(await desk('ticket', verb, `${id}`, ...options)).toEqual({
      code: 1,
      out: '',
      err: `postdesk: PD-${id} can't be ${what}: ${why}\n`,
    })
  return {
    get room() {
      return room
    },
    get id() {
      return id
    },
    folder,
    desk,
    deskWith,
    done,
    refused,
    ticket: () => ticketRow(room, id),
    history: () => eventsOf(room, id),
    last: async () => (await eventsOf(room, id)).at(-1),
    /** As the desk would: whatever is due of the ticket at that moment is done. */
    look: (now: Date) => keepTickets({ ...room, clock: { now: () => now }, versions: openPolicyVersions(room.db), processId: null }, [id]),
    mails: (kind: 'reply' | 'handed-over' | 'escalated' | 'escalation') =>
      room.db.selectFrom('outbox').selectAll().where('ticket_id', '=', id).where('kind', '=', kind).orderBy('id').execute(),
  }
}
