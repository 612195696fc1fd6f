// The policy in the message worker, on a real database: what it sets, asks, answers, keeps out, and never undoes.
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDecisions } from '../../src/db/decisions.ts'
import { setField } from '../../src/db/placement.ts'
import type { Letter } from '../../src/understanding/letter.ts'
import { correctCategory } from '../../src/workers/correct.ts'
import { acknowledgementOf, type CommittedLetter, commitLetter, eventsOf, ticketRow } from '../support/commit.ts'
import { anIssue } from '../support/letters.ts'
import { openMessageRoom, type TestRoom } from '../support/message-room.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { aRulebook } from '../support/rulebook.ts'

let database: TestDatabase
let room: TestRoom
let now = new Date('2026-11-23T10:00:00Z')
let count = 0

beforeAll(async () => {
  database = await createTestDatabase()
  room = await openMessageRoom(database, { now: () => now }, aRulebook(fileURLToPath(new URL('../support/small-policy', import.meta.url))))
})
afterAll(() => database.close())

const customer = () => ({ address: `c${++count}@customer.example`, name: 'Ada' })
const yes = (because: string) => ({ value: true, because })

/** A printer's mail, of a customer of its own. */
function printerMail(change: Partial<Letter> = {}, text = 'The printer on floor 2 jams on every page.') {
  const issue = anIssue(text, text, { title: 'The printer jams', category: 'hardware', topics: ['printer'] })
  return commitLetter(room, { text, newText: text, from: customer(), issues: [issue], ...change })
}

async function reply(first: CommittedLetter, text: string, change: Partial<Letter> = {}) {
  const [mail] = await mailsOf(first.messageId)
  return commitLetter(room, {
    text,
    newText: text,
    subject: `Re: ${mail?.subject}`,
    inReplyTo: [mail?.message_id ?? ''],
    references: [mail?.message_id ?? ''],
    from: { address: mail?.to_address ?? '', name: 'Ada' },
    issues: [],
    ...change,
  })
}

const mailsOf = (messageId: number) =>
  room.db.selectFrom('outbox').selectAll().where('cause_message_id', '=', messageId).orderBy('id').execute()
const needsOf = (ticketId: number) =>
  room.db.selectFrom('needs').select(['need', 'asked', 'number', 'words']).where('ticket_id', '=', ticketId).orderBy('position').execute()
const kindsOf = async (ticketId: number) => (await eventsOf(room, ticketId)).map(({ kind }) => kind)
const idOf = ({ tickets: [id] }: CommittedLetter) => id ?? 0
const by = (because: string) => ({ actor: 'person:sam@desk.test', because, now })

describe('a ticket that is opened', () => {
  test('gets priority, team, procedure, questions and steps, and waits with that reason', async () => {
    const first = await printerMail()
    expect(await ticketRow(room, idOf(first))).toMatchObject({
      state: 'waiting',
      priority: 'normal',
      team: 'service-desk',
      tier: 1,
      sop: 'printer',
      assignee: null,
    })
    const mail = await acknowledgementOf(room, first.messageId)
    expect(mail.text).toMatch(/Which model is the printer\?[\s\S]*Since when does it happen\?[\s\S]*What does the display say\?/)
    expect(mail.text).toContain('Turn it off and on again.')
    expect(await needsOf(idOf(first))).toMatchObject([
      { need: 'model', asked: 1, number: 1, words: null },
      { need: 'since', asked: 1, number: 2, words: null },
      { need: 'message', asked: 1, number: 3, words: null },
    ])
    const events = await eventsOf(room, idOf(first))
    expect(events.find(({ kind }) => kind === 'state.changed')).toMatchObject({
      because: 'the customer was asked for: model, since, message',
    })
    expect(events.find(({ kind }) => kind === 'policy.decided')?.because).toContain('procedure printer (printers')
  })

  test('is asked only what its mail does not say', async () => {
    const text = 'The printer jams on every page since Monday. It is a LaserJet 400.'
    const at = text.indexOf('LaserJet 400')
    const model = { type: 'model', words: 'LaserJet 400', value: 'LaserJet 400', because: 'a name', start: at, end: at + 12 } as const
    const first = await printerMail({ facts: [model] }, text)
    expect((await needsOf(idOf(first))).map(({ need, words }) => [need, words])).toEqual([
      ['model', 'LaserJet 400'],
      ['since', expect.stringContaining('since Monday')],
      ['message', null],
    ])
    expect((await acknowledgementOf(room, first.messageId)).text).not.toContain('Which model')
  })

  test('of more than usual priority does not wait, and the lead is told', async () => {
    const text = 'The network is down and we cannot work.'
    const urgency = { value: 'critical', because: 'much is at stake: "cannot work"' } as const
    const issue = anIssue(text, text, { category: 'network', urgency })
    const first = await commitLetter(room, { text, newText: text, from: customer(), issues: [issue] })
    expect(await ticketRow(room, idOf(first))).toMatchObject({ state: 'new', priority: 'critical', team: 'network' })
    const notice = (await mailsOf(first.messageId)).find(({ kind }) => kind === 'notice')
    expect(notice).toMatchObject({ to_address: 'nour@desk.test', language: 'ar' })
    expect(await kindsOf(idOf(first))).toContain('notice.queued')
  })

  test('stores the decision with every rule, matched or not, and the words', async () => {
    const first = await printerMail()
    const [decision] = await readDecisions(room.db, idOf(first))
    expect(decision).toMatchObject({ trigger: 'opened', policyHash: room.rulebook().policy.hash, kept: [] })
    const account = Object.fromEntries((decision?.account ?? []).map(one => [one.rule, one]))
    expect(Object.keys(account)).toHaveLength(room.rulebook().policy.rules.length)
    expect(account.printers).toMatchObject({ outcome: 'matched' })
    expect(account.quiet).toMatchObject({ outcome: 'failed', findings: [{ fact: 'contact.tier', expected: 'vip', actual: null }] })
  })

  test('whose customer asks for a supervisor goes to a named leader, and the mail names name and title', async () => {
    const signals = { ...(await quietSignals()), asksForSupervisor: yes('asks for somebody above: "your manager"') }
    const first = await printerMail({
      signals,
      language: { value: 'tr', because: 'its words' },
      writtenIn: { value: 'tr', confidence: 1, because: '' },
    })
    expect(await ticketRow(room, idOf(first))).toMatchObject({ assignee: 'grace@desk.test' })
    const mail = await acknowledgementOf(room, first.messageId)
    expect(mail.text).toContain('Grace Obi')
    expect(mail.text).toContain('Müşteri Hizmetleri Müdürü')
  })

  test('whose acknowledgement a rule holds was asked nothing, and says why', async () => {
    const first = await printerMail({ from: { address: 'boss@vip.example', name: 'Boss' } })
    expect(await ticketRow(room, idOf(first))).toMatchObject({ state: 'new', tags: ['vip'] })
    expect((await mailsOf(first.messageId)).map(({ kind }) => kind)).toEqual(['notice'])
    expect(await needsOf(idOf(first))).toMatchObject([{ asked: 0 }, { asked: 0 }, { asked: 0 }])
    const withheld = (await eventsOf(room, idOf(first))).find(({ kind }) => kind === 'acknowledgement.withheld')
    expect(withheld?.because).toContain('held by the rule quiet')
    expect(await room.db.selectFrom('budgets').select('key').where('key', 'like', '%boss@vip.example%').execute()).toEqual([])
  })
})

async function quietSignals(): Promise<Letter['signals']> {
  const no = { value: false, because: 'nothing says so' }
  return { urgency: { value: 'normal', because: '' }, asksForSupervisor: no, praise: no, angry: no, deadline: { value: null, because: '' } }
}

describe('a mail that the policy does not let in', () => {
  const messageRow = (id: number) => room.db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

  test('is kept in quarantine with the reason and what was learned from the match', async () => {
    const kept = await printerMail({ subject: 'Wire transfer 5000 today' })
    expect(kept.tickets).toEqual([])
    expect(await messageRow(kept.messageId)).toMatchObject({ state: 'quarantined', reason: 'asks for a transfer of 5000' })
    const row = await room.db.selectFrom('decisions').selectAll().where('message_id', '=', kept.messageId).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ trigger: 'not-let-in', ticket_id: null })
  })

  test('is passed by', async () => {
    const ignored = await printerMail({ subject: 'Our Newsletter' })
    expect(await messageRow(ignored.messageId)).toMatchObject({ state: 'ignored', reason: 'a newsletter' })
    expect(await mailsOf(ignored.messageId)).toEqual([])
  })
})

describe('a reply', () => {
  test('that answers everything is read into the facts, and the ticket is open', async () => {
    const first = await printerMail()
    await reply(first, '1. LaserJet 400\n2. since last week\n3. It says paper jam')
    expect(await ticketRow(room, idOf(first))).toMatchObject({ state: 'open' })
    expect((await needsOf(idOf(first))).map(({ words }) => words)).toEqual([
      'LaserJet 400',
      expect.stringContaining('since last week'),
      'It says paper jam',
    ])
    expect((await kindsOf(idOf(first))).filter(kind => kind === 'need.answered')).toHaveLength(3)
  })

  test('that answers the questions of two tickets by their numbers goes to both', async () => {
    const text = 'The printer on floor 2 jams.\n\nThe copier in the hall is dark.'
    const [printer = '', copier = ''] = text.split('\n\n')
    const about = { category: 'hardware', topics: ['printer'] } as const
    const issues = [anIssue(printer, text, { ...about, title: printer }), anIssue(copier, text, { ...about, title: copier })]
    const first = await commitLetter(room, { text, newText: text, from: customer(), issues })
    await reply(first, '1. LaserJet 400\n2. since Monday\n3. E4\n4. MX 900\n5. since May\n6. nothing at all')
    const words = await Promise.all(first.tickets.map(async id => (await needsOf(id)).map(one => one.words)))
    expect(words).toEqual([
      ['LaserJet 400', expect.stringContaining('since Monday'), 'E4'],
      ['MX 900', 'since May', 'nothing at all'],
    ])
    expect(await Promise.all(first.tickets.map(async id => (await ticketRow(room, id)).state))).toEqual(['open', 'open'])
  })

  test('that leaves some open is asked for them once more, and no third time', async () => {
    const first = await printerMail()
    const second = await reply(first, '2. since last week')
    expect(await ticketRow(room, idOf(first))).toMatchObject({ state: 'waiting' })
    const [asking] = await mailsOf(second.messageId)
    expect(asking).toMatchObject({ kind: 'information-needed' })
    expect(asking?.text).toContain('Which model is the printer?')
    expect(asking?.text).not.toContain('Since when')
    const third = await reply(second, 'ok thanks')
    expect(await mailsOf(third.messageId)).toEqual([])
    expect(await ticketRow(room, idOf(first))).toMatchObject({ state: 'open' })
    expect((await needsOf(idOf(first))).map(({ asked, words }) => [asked, words !== null])).toEqual([
      [2, false],
      [1, true],
      [2, false],
    ])
  })

  test('that asks for a supervisor brings a leader, named in a mail of its own', async () => {
    const first = await printerMail()
    const signals = { ...(await quietSignals()), asksForSupervisor: yes('asks for somebody above: "a manager"') }
    const second = await reply(first, 'I want to speak to a manager.', { signals })
    expect(await ticketRow(room, idOf(first))).toMatchObject({ assignee: 'grace@desk.test' })
    const mails = await mailsOf(second.messageId)
    expect(mails.map(({ kind, to_address }) => [kind, kind === 'notice' ? to_address : ''])).toEqual(
      expect.arrayContaining([
        ['leader-named', ''],
        ['notice', 'grace@desk.test'],
      ]),
    )
    expect(mails.find(({ kind }) => kind === 'leader-named')?.text).toContain('Head of Customer Service')
  })

  test('that is more urgent raises the priority, and what a person set stays', async () => {
    const [first, other] = [await printerMail(), await printerMail()]
    await setField(room.db, idOf(other), { field: 'priority', value: 'normal' }, by('agreed by telephone'))
    for (const one of [first, other]) await reply(one, 'Now the whole plant stands still!')
    expect((await ticketRow(room, idOf(first))).priority).toBe('critical')
    expect(await ticketRow(room, idOf(other))).toMatchObject({ priority: 'normal', set_by: { priority: 'person:sam@desk.test' } })
    const kept = (await eventsOf(room, idOf(other))).find(({ kind }) => kind === 'policy.kept')
    expect(kept?.because).toBe('priority stays normal: sam@desk.test set it; the policy would say critical')
  })

  test('that comes while a person sets something waits for it, and leaves it', async () => {
    const first = await printerMail()
    const id = idOf(first)
    const written = await room.db.transaction().execute(async trx => {
      const set_by = JSON.stringify({ priority: 'person:sam@desk.test' })
      await trx.updateTable('tickets').set({ priority: 'normal', set_by }).where('id', '=', id).execute()
      const replied = reply(first, 'Now the whole plant stands still!')
      await pause(300)
      return { replied }
    })
    await written.replied
    expect(await ticketRow(room, id)).toMatchObject({ priority: 'normal', set_by: { priority: 'person:sam@desk.test' } })
    expect(await kindsOf(id)).toContain('policy.kept')
  })

  test('to a ticket whose answers a rule holds is asked nothing, and says why', async () => {
    const from = { address: 'boss@vip.example', name: 'Boss' }
    const first = await printerMail({ from })
    const second = await commitLetter(room, { text: 'Well?', newText: 'Well?', from, issues: [], inReplyTo: [first.mailId] })
    expect((await mailsOf(second.messageId)).map(({ kind }) => kind)).not.toContain('information-needed')
    const withheld = (await eventsOf(room, idOf(first))).find(({ kind }) => kind === 'information-needed.withheld')
    expect(withheld?.because).toContain('held by the rule quiet')
  })

  test('whose answer the hour’s limit withholds leaves the questions as they were numbered', async () => {
    const from = customer()
    const unproved = { from, authenticity: { value: 'none', because: 'no verdict' } } as const
    const [first] = [await printerMail(unproved), await printerMail(unproved), await printerMail(unproved)]
    const second = await reply(first, '2. since last week', unproved)
    expect(await mailsOf(second.messageId)).toEqual([])
    expect(await needsOf(idOf(first))).toMatchObject([
      { asked: 1, number: 1 },
      { words: expect.stringContaining('since last week') },
      { asked: 1, number: 3 },
    ])
    await reply(first, '3. It says paper jam', unproved)
    expect((await needsOf(idOf(first)))[2]).toMatchObject({ words: 'It says paper jam' })
  })

  test('that is the first to be asked makes the ticket wait, and the history says so', async () => {
    const from = customer()
    const unproved = { from, authenticity: { value: 'none', because: 'no verdict' } } as const
    for (let mails = 0; mails < 3; mails++) await printerMail(unproved)
    const fourth = await printerMail(unproved)
    expect(await ticketRow(room, idOf(fourth))).toMatchObject({ state: 'new' })
    now = new Date(now.getTime() + 3_600_000)
    await commitLetter(room, { text: 'Hello?', newText: 'Hello?', issues: [], inReplyTo: [fourth.mailId], ...unproved })
    expect(await ticketRow(room, idOf(fourth))).toMatchObject({ state: 'waiting' })
    expect((await eventsOf(room, idOf(fourth))).find(({ kind }) => kind === 'state.changed')).toMatchObject({
      because: 'the customer was asked for: model, since, message',
      data: { from: 'new', to: 'waiting' },
    })
  })

  test('of a machine changes and asks nothing', async () => {
    const first = await printerMail()
    const before = (await readDecisions(room.db, idOf(first))).length
    await reply(first, 'I am away since Monday.', { kind: { value: 'out-of-office', because: 'a header' } })
    expect(await ticketRow(room, idOf(first))).toMatchObject({ state: 'waiting' })
    expect(await readDecisions(room.db, idOf(first))).toHaveLength(before)
  })
})

test('a ticket that is moved by hand leaves the person whom the policy chose, and takes along whom a person chose', async () => {
  const signals = { ...(await quietSignals()), asksForSupervisor: yes('asks for somebody above') }
  const [chosen, kept] = [await printerMail({ signals }), await printerMail({ signals })]
  await setField(room.db, idOf(kept), { field: 'assignee', value: 'sam@desk.test' }, by('he knows it'))
  for (const one of [chosen, kept]) await setField(room.db, idOf(one), { field: 'team', value: 'network', tier: 1 }, by('it is the cable'))
  expect(await ticketRow(room, idOf(chosen))).toMatchObject({ team: 'network', assignee: null })
  expect((await eventsOf(room, idOf(chosen))).at(-1)).toMatchObject({ kind: 'team.set', data: { noLongerAssigned: 'grace@desk.test' } })
  expect(await ticketRow(room, idOf(kept))).toMatchObject({ team: 'network', assignee: 'sam@desk.test' })
})

describe('a corrected category', () => {
  test('is a new decision: team and procedure follow, what a person set stays', async () => {
    const first = await printerMail()
    await setField(room.db, idOf(first), { field: 'priority', value: 'critical' }, by('the director waits'))
    now = new Date('2026-11-23T10:05:00Z')
    const done = await correctCategory(room.db, room.rulebook(), idOf(first), 'network', by('it is the cable'))
    expect(done).toMatchObject({ ok: true, changed: ['team', 'sop'], kept: [] })
    expect(await ticketRow(room, idOf(first))).toMatchObject({ category: 'network', team: 'network', priority: 'critical', sop: null })
    const decisions = await readDecisions(room.db, idOf(first))
    expect(decisions.map(({ trigger }) => trigger)).toEqual(['opened', 'correction'])
  })
  test('is decided by files that no desk has read yet, and they are kept', async () => {
    const first = await printerMail()
    const { policy, files } = room.rulebook()
    const newer = { policy: { ...policy, hash: 'a'.repeat(64) }, files }
    expect(await correctCategory(room.db, newer, idOf(first), 'network', by('it is the cable'))).toMatchObject({ ok: true })
    expect((await readDecisions(room.db, idOf(first))).at(-1)).toMatchObject({ policyHash: newer.policy.hash })
  })
  test('is refused for spam', async () => {
    const first = await printerMail()
    await room.db.updateTable('tickets').set({ state: 'spam' }).where('id', '=', idOf(first)).execute()
    expect(await correctCategory(room.db, room.rulebook(), idOf(first), 'network', by('?'))).toEqual({ ok: false, why: 'it is spam' })
  })
  test('is refused where there is no such ticket', async () =>
    expect(await correctCategory(room.db, room.rulebook(), 999_999, 'network', by('?'))).toMatchObject({ ok: false }))
})

test('a mail of very many issues sends a dozen notices, and says of the rest that they are withheld', async () => {
  const text = 'All is down.'
  const urgency = { value: 'critical', because: 'much is at stake' } as const
  const issues = Array.from({ length: 14 }, () => anIssue(text, text, { category: 'network', urgency }))
  const done = await commitLetter(room, { text, newText: text, from: customer(), issues })
  expect((await mailsOf(done.messageId)).filter(({ kind }) => kind === 'notice')).toHaveLength(12)
  const withheld = (await eventsOf(room, done.tickets[13] ?? 0)).find(({ kind }) => kind === 'notice.withheld')
  expect(withheld?.because).toBe('one mail sends 12 notices at most')
})

test('a storm sends an employee so many notices an hour, and says of every other that it was withheld', async () => {
  const storm = Array.from({ length: 62 }, () => printerMail({ from: { address: 'boss@vip.example', name: '' } }))
  const tickets = (await Promise.all(storm)).map(idOf)
  const notices = await room.db.selectFrom('outbox').select('id').where('kind', '=', 'notice').where('ticket_id', 'in', tickets).execute()
  const withheld = await room.db
    .selectFrom('events')
    .select('id')
    .where('kind', '=', 'notice.withheld')
    .where('ticket_id', 'in', tickets)
    .execute()
  expect(notices.length).toBeLessThanOrEqual(60)
  expect(notices.length + withheld.length).toBe(62)
})
