import { describe, expect, it } from 'vitest'
import { changeState } from '../../src/db/tickets.ts'
import type { Letter } from '../../src/understanding/letter.ts'
import { commitLetter } from '../support/commit.ts'
import { PROMISE_POLICY } from '../support/keep-room.ts'
import { anIssue } from '../support/letters.ts'
import { openTicketDesk } from '../support/ticket-desk.ts'
import { NOW } from './fake-io.ts'

const text = 'The VPN drops every hour.'
let count = 0
/** A customer of its own each time: one who writes too often gets no mails of a machine. */
const letter = (): Partial<Letter> => ({
  text,
  newText: text,
  from: { address: `c${++count}@customer.example`, name: 'Ada' },
  issues: [anIssue(text, text, { title: 'The VPN drops', category: 'network' })],
})
const at = openTicketDesk({ policy: PROMISE_POLICY, letter })

const BECAUSE = ['--because', 'the whole floor waits'] as const
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const escalate = (now: Date = NOW, id = at.id) => at.deskWith({ now }, 'ticket', 'escalate', `${id}`, ...BECAUSE)
const by = { actor: 'person:sam', because: 'so it stands', now: NOW }

describe('ticket escalate', () => {
  it('asks why', async () => {
    const why = 'postdesk: --because says why: whoever gets the ticket reads it first\n'
    for (const options of [[], ['--because', '  ']])
      expect(await at.desk('ticket', 'escalate', `${at.id}`, ...options)).toEqual({ code: 64, out: '', err: why })
    expect(await at.ticket()).toMatchObject({ team: 'service-desk', tier: 1 })
    expect((await at.last())?.kind).not.toBe('escalation.asked')
  })

  it('moves it one tier up, to the team of its area, and names who has it and who is told', async () => {
    expect(await escalate()).toEqual({
      code: 0,
      err: '',
      out: [
        `PD-${at.id}: escalated`,
        '  moved to network, tier 2 (the whole floor waits)',
        '  given to omar@desk.test (Omar Aziz of 1: nobody of them is at work now, speaks en, 0 open tickets)',
        '  mail handed-over to the customer',
        '  mail escalation to omar@desk.test',
        '  mail escalation to nila@desk.test\n',
      ].join('\n'),
    })
    expect(await at.ticket()).toMatchObject({ team: 'network', tier: 2, assignee: 'omar@desk.test', state: 'new' })
    expect(await at.mails('handed-over')).toMatchObject([{ to_address: `c${count}@customer.example`, state: 'queued' }])
    const told = await at.mails('escalation')
    expect(told.map(({ to_address }) => to_address)).toEqual(['omar@desk.test', 'nila@desk.test'])
    // Whoever gets it reads why, and the customer’s own words.
    for (const { text } of told) expect(text).toContain('the whole floor waits')
    expect((await at.history()).find(({ kind }) => kind === 'escalation.asked')).toMatchObject({
      actor: 'person:sam',
      because: 'the whole floor waits',
    })
  })

  it('names whoever takes over to the customer, and promises the next word in the ledger', async () => {
    await escalate()
    const [mail] = await at.mails('handed-over')
    expect(mail?.text).toContain('Omar Aziz')
    expect(mail?.text).not.toContain('omar@desk.test')
    const ledger = await at.room.db.selectFrom('promises').selectAll().where('ticket_id', '=', at.id).execute()
    expect(ledger).toMatchObject([{ state: 'open', outbox_id: mail?.id, team: 'network', due_at: new Date('2026-11-24T06:00:00Z') }])
  })

  it('goes on up, and where nobody is above it tells the lead and the leadership', async () => {
    await escalate()
    expect((await escalate(later(1))).out).toContain('  moved to network, tier 3 (the whole floor waits)\n  given to nila@desk.test')
    expect((await escalate(later(2))).out.split('\n').slice(1)).toEqual([
      '  not moved (no team has people above tier 3 for it)',
      '  mail escalated to the customer',
      '  mail escalation to nila@desk.test',
      '  mail escalation to grace@desk.test',
      '',
    ])
    expect(await at.ticket()).toMatchObject({ team: 'network', tier: 3, assignee: 'nila@desk.test' })
  })

  it('is refused where nothing is left to escalate, with the reason', async () => {
    for (const state of ['resolved', 'closed', 'spam'] as const) {
      const [id = 0] = (await commitLetter(at.room, letter())).tickets
      expect(await changeState(at.room.db, id, state, by)).toEqual({ ok: true })
      const why = `postdesk: PD-${id} can't be escalated: it is ${state}: "ticket reopen" comes first\n`
      expect(await escalate(NOW, id)).toEqual({ code: 1, out: '', err: why })
    }
    const [into = 0] = (await commitLetter(at.room, letter())).tickets
    await at.desk('ticket', 'merge', `${at.id}`, `${into}`)
    await at.refused('escalate', `it was merged into ${into}`, BECAUSE, 'escalated')
    expect(await escalate(NOW, 99_999)).toMatchObject({ code: 1, err: "postdesk: PD-99999 can't be escalated: there is no ticket 99999\n" })
    expect((await at.history()).map(({ kind }) => kind)).not.toContain('escalation.asked')
  })

  it('writes no mail to a customer whose acknowledgement was withheld, and says so', async () => {
    const from = { address: 'noreply@customer.example', name: '' }
    const [id = 0] = (await commitLetter(at.room, { ...letter(), from })).tickets
    const { out } = await escalate(NOW, id)
    expect(out).toMatch(/^ {2}no mail handed-over: the customer got no acknowledgement: nobody reads .+$/m)
    expect(out).not.toContain('to the customer')
  })

  it('says so where the desk was quicker', async () => {
    await escalate()
    // The same line, which has been carried out already.
    expect((await escalate()).out).toContain('  the desk was quicker and has carried it out')
    expect(await at.mails('escalation')).toHaveLength(2)
  })

  it('is explained by --help', async () => {
    const { code, out } = await at.desk('ticket', 'escalate', '--help')
    expect(code).toBe(0)
    expect(out).toContain('Usage: postdesk ticket escalate [options] <number>')
    expect(out.replace(/\s+/g, ' ')).toContain(
      'hand it to the next tier, with your reason; whoever gets it, the lead and the customer are told'.replace(/^h/, 'H'),
    )
    for (const option of ['--because <text>', '--as <address>']) expect(out).toContain(option)
  })
})
