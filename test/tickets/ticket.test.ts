import { expect, test } from 'vitest'
import { mayFollow, stateAfterReply, TICKET_STATES, ticketNumber } from '../../src/tickets/ticket.ts'

test('no state follows itself, nothing leaves merged, nothing becomes new', () => {
  for (const state of TICKET_STATES) {
    expect(mayFollow(state, state)).toBe(false)
    expect(mayFollow('merged', state)).toBe(false)
    expect(mayFollow(state, 'new')).toBe(false)
  }
})

test('a reply reopens what waits, is resolved or closed, and moves nothing else', () => {
  const moved = TICKET_STATES.filter(state => stateAfterReply(state) !== null)
  expect(moved).toEqual(['waiting', 'resolved', 'closed'])
  for (const state of moved) expect(mayFollow(state, stateAfterReply(state) ?? state)).toBe(true)
})

test('numbers are written with their prefix', () => expect(ticketNumber('PD', 1042)).toBe('PD-1042'))
