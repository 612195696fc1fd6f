import { expect, test } from 'vitest'
import { AFTER_ANSWER, mayFollow, stateAfterReply, TICKET_STATES, ticketNumber, wayAfterAnswer } from '../../src/tickets/ticket.ts'

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

test('an answer leads where it is meant to, by steps that the table allows', () => {
  for (const from of TICKET_STATES)
    for (const to of AFTER_ANSWER) {
      const way = wayAfterAnswer(from, to)
      expect(way === null).toBe(from === 'merged' || from === 'spam')
      const states = [from, ...(way ?? [])]
      for (const [at, state] of states.entries()) if (at > 0) expect(mayFollow(states[at - 1] ?? from, state)).toBe(true)
      if (way) expect(states.at(-1)).toBe(to)
    }
  expect(wayAfterAnswer('new', 'resolved')).toEqual(['resolved'])
  expect(wayAfterAnswer('closed', 'waiting')).toEqual(['open', 'waiting'])
  expect(wayAfterAnswer('open', 'open')).toEqual([])
})

test('numbers are written with their prefix', () => expect(ticketNumber('PD', 1042)).toBe('PD-1042'))
