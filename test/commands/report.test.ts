import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../../src/cli.ts'
import type { Db } from '../../src/db/connect.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { fakeIo, folderWithConfig, jsonLines, run } from './fake-io.ts'

/** Istanbul; priorities critical and normal; teams service-desk and network; 98 % happy answers wanted. */
const POLICY = JSON.stringify(fileURLToPath(new URL('../support/promise-policy', import.meta.url)))

let database: TestDatabase
let empty: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 2 })
  empty = await createTestDatabase({ poolSize: 2 })
  await fill(database.db)
})
afterAll(async () => {
  await database.close()
  await empty.close()
})

const desk = (...argv: string[]) => run(['report', ...argv], { cwd: folderWithConfig(database.url, { policy: POLICY }) })
const at = (text: string) => new Date(`2026-${text}Z`)

/** One ticket answered and solved in November, asked about and found bad; one of a team that there is no more, still open. */
async function fill(db: Db): Promise<void> {
  const contact = await db
    .insertInto('contacts')
    .values({ address: 'ayse@example.org', created_at: new Date(0) })
    .returning('id')
    .executeTakeFirstOrThrow()
  const common = { title: 't', contact_id: contact.id, language: 'tr', priority: 'normal', updated_at: at('11-05T08:00') }
  await db
    .insertInto('tickets')
    .values([
      { ...common, id: 1001, state: 'resolved', team: 'network', opened_at: at('11-02T08:00'), resolved_at: at('11-05T08:00') },
      { ...common, id: 1002, state: 'open', team: 'night watch', opened_at: at('10-31T21:00') },
      { ...common, id: 1003, state: 'open', team: 'network', opened_at: at('10-31T20:59') },
    ])
    .execute()
  const event = { ticket_id: 1001, actor: 'system', because: 'x' }
  await db
    .insertInto('events')
    .values([
      { ...event, at: at('11-02T09:35'), kind: 'replied' },
      { ...event, at: at('11-05T08:00'), kind: 'state.changed', data: JSON.stringify({ from: 'open', to: 'resolved' }) },
    ])
    .execute()
  const clock = { ticket_id: 1001, target: '4h', started_at: at('11-02T08:00') }
  await db
    .insertInto('clocks')
    .values([
      { ...clock, kind: 'first-response', used_ms: 95 * 60_000, ended_at: at('11-02T09:35') },
      { ...clock, kind: 'resolution', used_ms: 1_505 * 60_000, ended_at: at('11-05T08:00') },
    ])
    .execute()
  await db
    .insertInto('breaches')
    .values({ ticket_id: 1001, kind: 'resolution', at: at('11-04T08:00'), priority: 'critical', team: 'network', tier: 2 })
    .execute()
  const promise = { ticket_id: 1001, made_at: at('11-02T08:00'), because: 'x', priority: 'normal', team: 'network' }
  await db
    .insertInto('promises')
    .values({ ...promise, due_at: at('11-03T08:00'), state: 'kept', settled_at: at('11-03T07:00') })
    .execute()
  await db
    .insertInto('surveys')
    .values({
      ...{ ticket_id: 1001, contact_id: contact.id, team: 'network', asked_at: at('11-06T08:00'), via: 'reply' },
      ...{ answer: 'bad', answered_at: at('11-07T08:00'), comment: 'Çok geç\nkaldınız \u001b[2J\u202e' },
    })
    .execute()
}

describe('report', () => {
  it('tells this month in tables', async () => {
    const { code, out, err } = await desk()
    expect([code, err]).toEqual([0, ''])
    const told = out.split('\n').map(line => line.replaceAll(/ {2,}/g, ' | '))
    expect(told.slice(0, -3)).toEqual([
      'Report of 2026-11-01 to 2026-11-30 (Europe/Istanbul), so far',
      '',
      'TICKETS | OPENED | SOLVED | OPENED AGAIN | OPEN AT THE END',
      'all | 2 | 1 | 0 | 2',
      'priority normal | 2 | 1 | 0 | 2',
      'team network | 1 | 1 | 0 | 1',
      'team night watch | 1 | 0 | 0 | 1',
      '',
      'FIRST RESPONSE | ANSWERED | HALF WITHIN | 90 % WITHIN | IN TIME | ENDED UNANSWERED',
      'all | 1 | 95 min | 95 min | 100 % | 0',
      'priority normal | 1 | 95 min | 95 min | 100 % | 0',
      'team network | 1 | 95 min | 95 min | 100 % | 0',
      '',
      'RESOLUTION | RESOLVED | HALF WITHIN | 90 % WITHIN | IN TIME',
      'all | 1 | 25 h 05 min | 25 h 05 min | 0 %',
      'priority normal | 1 | 25 h 05 min | 25 h 05 min | 0 %',
      'team network | 1 | 25 h 05 min | 25 h 05 min | 0 %',
      '',
      'FELL DUE | FIRST RESPONSE | UPDATE | RESOLUTION | TIER | IDLE',
      'all | 0 | 0 | 1 | 0 | 0',
      'priority critical | 0 | 0 | 1 | 0 | 0',
      'team network | 0 | 0 | 1 | 0 | 0',
      '',
      'PROMISES | MADE | KEPT | BROKEN | STILL OPEN | VOID | KEPT SHARE',
      'all | 1 | 1 | 0 | 0 | 0 | 100 %',
      'priority normal | 1 | 1 | 0 | 0 | 0 | 100 %',
      'team network | 1 | 1 | 0 | 0 | 0 | 100 %',
      '',
      'SATISFACTION | ASKED | ANSWERED | HAPPY | UNHAPPY | RATE | TARGET | MET',
      'all | 1 | 1 | 0 | 1 | 0 % | 98 % | no',
      'priority normal | 1 | 1 | 0 | 1 | 0 % | 98 % | no',
      'team network | 1 | 1 | 0 | 1 | 0 % | 98 % | no',
      '',
    ])
    expect(told.at(-3)).toBe('UNHAPPY | ANSWERED | TEAM | WORDS')
    expect(told.at(-2)).toMatch(/^PD-1001 \| 2026-11-07 \d\d:00 \| network \| Çok geç kaldınız/)
  })

  it('has numbers on the right, and a line for each month of several', async () => {
    const { out } = await desk('--from', '2026-10-31', '--to', '2026-11-02')
    expect(out).toContain('Report of 2026-10-31 to 2026-11-02 (Europe/Istanbul)\n')
    expect(out.split('\n').slice(2, 6)).toEqual([
      'TICKETS           OPENED  SOLVED  OPENED AGAIN  OPEN AT THE END',
      'all                    3       0             0                3',
      '2026-10                1       0             0                1',
      '2026-11                2       0             0                3',
    ])
  })

  it('can be of one team and priority', async () => {
    const { out } = await desk('--team', 'network', '--priority', 'normal')
    expect(out).toContain('\nonly team network\nonly priority normal\n')
    expect(out).toMatch(/\nall +1 +1 +0 +1\npriority normal +1 .*\nteam network +1 .*\n\n/)
    expect(out).not.toContain('night watch')
    // It is no team of the policy, but tickets have it.
    expect((await desk('--team', 'night watch')).out).toMatch(/\nall +1 +0 +0 +1\n/)
  })

  it('is one JSON object with --json', async () => {
    const [report, ...more] = jsonLines((await desk('--month', '2026-11', '--json')).out)
    expect(more).toEqual([])
    expect(report).toMatchObject({
      team: null,
      priority: null,
      period: {
        from: '2026-11-01',
        to: '2026-11-30',
        timeZone: 'Europe/Istanbul',
        soFar: true,
        months: [{ from: '2026-10-31T21:00:00.000Z' }],
      },
      total: {
        volume: { opened: 2 },
        firstResponse: { medianMinutes: 95, withinTargetPercent: 100 },
        satisfaction: { ratePercent: 0, met: false },
      },
      months: [{ month: '2026-11', volume: { opened: 2 } }],
      priorities: [{ priority: 'critical', breaches: { resolution: 1 } }, { priority: 'normal' }],
      teams: [{ team: 'service-desk', volume: { opened: 0 } }, { team: 'network' }, { team: 'night watch' }],
      unhappy: [{ number: 'PD-1001', ticketId: 1001, answeredAt: '2026-11-07T08:00:00.000Z' }],
    })
    const places = ((report?.cells ?? []) as readonly Record<string, unknown>[]).map(({ month, priority, team }) =>
      [month, priority, team].join(' / '),
    )
    expect(places.sort()).toEqual(['2026-11 / critical / network', '2026-11 / normal / network', '2026-11 / normal / night watch'])
  })

  it('is zeros where nothing happened', async () => {
    const { code, out, err } = await run(['report', '--month', '2026-08'], { cwd: folderWithConfig(empty.url) })
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/\(UTC\)\n\nTICKETS .*\nall +0 +0 +0 +0\n\nFIRST RESPONSE .*\nall +0 +none +none +none +0\n/)
    // This policy asks nobody.
    expect(out).toMatch(/\nSATISFACTION .*\nall +0 +0 +0 +0 +none +none +none\n$/)
    expect(out).not.toContain('NaN')
  })

  it("never lets a customer's words reach the terminal raw", async () => {
    const { io, out } = fakeIo({ cwd: folderWithConfig(database.url, { policy: POLICY }), terminal: true })
    await runCli(['report'], io)
    expect(out()).not.toContain('\u001b[2J')
    const plain = stripVTControlCharacters(out())
    expect([...'\u001b\u202e'].filter(character => plain.includes(character))).toEqual([])
  })
})

describe('what is no report', () => {
  it.each([
    [['--month', '2026-13'], '--month wants a month such as 2026-11, not 2026-13'],
    [['--from', '2026-11-05', '--to', '2026-11-01'], 'the period would end (2026-11-01) before it begins (2026-11-05)'],
    [['--month', '2027-01'], '2027-01-01 has not begun yet; today is 2026-11-22'],
    [['--team', 'netwrk'], 'there is no team netwrk; did you mean network?'],
    [['--team', 'x'], 'there is no team x; there are service-desk, network'],
    [['--priority', 'Critical!'], 'there is no priority Critical!; did you mean critical?'],
  ])('%j', async (argv, why) => expect(await desk(...argv)).toEqual({ code: 64, out: '', err: `postdesk: ${why}\n` }))

  it('is told where the policy is broken', async () => {
    const ran = await run(['report'], { cwd: folderWithConfig(empty.url, { policy: '/nowhere' }) })
    expect([ran.code, ran.out]).toEqual([78, ''])
    expect(ran.err).toContain('/nowhere: there is no such folder')
  })
})
