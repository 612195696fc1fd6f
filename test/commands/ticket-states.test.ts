import { expect, it } from 'vitest'
import { commitLetter } from '../support/commit.ts'
import { openTicketDesk } from '../support/ticket-desk.ts'

const at = openTicketDesk()
const { desk, done, refused, last } = at

it('moves a ticket along, each time as an event with who and why', async () => {
  await done('hold', 'on hold: it waits for a third party', '--because', 'the supplier has it')
  expect(await last()).toMatchObject({
    kind: 'state.changed',
    actor: 'person:sam',
    because: 'the supplier has it',
    data: { from: 'new', to: 'on-hold' },
  })
  await done('wait', 'waits for the customer', '--as', 'ida@desk.example')
  expect(await last()).toMatchObject({ actor: 'person:ida@desk.example', because: 'a person waits for the customer' })
  await done('reopen', 'open')
  await done('spam', 'spam; "ticket reopen" takes it back')
  await done('reopen', 'open')
  expect((await at.ticket()).state).toBe('open')
})

it('waits until a day, which stands in the history', async () => {
  await done('wait', 'waits for the customer until 2026-12-24', '--until', '2026-12-24')
  expect(await last()).toMatchObject({ because: 'a person waits for the customer until 2026-12-24', data: { until: '2026-12-24' } })
})

it('refuses a date that is none, or gone', async () => {
  for (const date of ['tomorrow', '2026-02-31', '2027-02-31', '2026-11-21', '2026-11-22T08:00:00Z', '1', '2026-12-24Tx'])
    expect(await desk('ticket', 'wait', `${at.id}`, '--until', date)).toMatchObject({
      code: 64,
      err: expect.stringContaining('--until wants'),
    })
  await done('wait', 'waits for the customer until 2026-11-22T12:30:00+03:00', '--until', '2026-11-22T12:30:00+03:00')
})

it('refuses what the state table does not allow, in one line', async () => {
  await desk('ticket', 'hold', `${at.id}`)
  await refused('hold', 'it is on-hold already')
  await desk('ticket', 'resolve', `${at.id}`)
  await refused('wait', "a resolved ticket can't become waiting")
  await refused('spam', "a resolved ticket can't become spam")
  const { tickets } = await commitLetter(at.room, {})
  await desk('ticket', 'merge', `${at.id}`, `${tickets[0]}`)
  await refused('reopen', `it was merged into ${tickets[0]}`)
  await refused('take', `it was merged into ${tickets[0]}`, ['--as', 'sam@desk.test'])
  expect((await desk('ticket', 'hold', 'PD-99999')).err).toBe("postdesk: PD-99999 can't be changed: there is no ticket 99999\n")
  expect((await desk('ticket', 'hold', 'XY-1')).err).toBe('postdesk: there is no ticket XY-1\n')
})

it('is taken by a person of the policy, by hand', async () => {
  await done('take', 'taken by nour@desk.test; the policy leaves it so', '--as', 'Nour@desk.test')
  expect(await at.ticket()).toMatchObject({
    assignee: 'nour@desk.test',
    state: 'new',
    set_by: { assignee: 'person:nour@desk.test' },
  })
  expect(await desk('ticket', 'take', `${at.id}`)).toEqual({
    code: 64,
    out: '',
    err: 'postdesk: --as says who takes it: an address of the policy\n',
  })
  expect((await desk('ticket', 'take', `${at.id}`, '--as', 'nur@desk.test')).err).toBe(
    'postdesk: there is no person nur@desk.test; did you mean nour@desk.test?\n',
  )
})
