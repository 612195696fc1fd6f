// The bench's arithmetic and its table.
import { expect, test } from 'vitest'
import { type Figures, formatTable, percentile, summarise } from '../../bench/report.ts'

const contest = { mailsPerSecond: 300, floor: [400, 600], peakRssMb: 199.6, doubles: 0, trickle: [30, 10, 20, 40] }
const figures: Figures = { mails: 2000, floor: [400, 600, 200], redis: contest }

test.each([
  [0.5, 20],
  [0.95, 40],
  [0.25, 10],
  [1, 40],
])('the share %f of 10, 20, 30, 40 does not exceed %i', (share, expected) => {
  expect(percentile([40, 10, 30, 20], share)).toBe(expected)
})

test('of nothing there is no percentile', () => {
  expect(percentile([], 0.5)).toBeNaN()
})

test('a contestant is compared with the floor before and after it, not with all of them', () => {
  expect(summarise(figures)).toMatchObject({ floor: { mailsPerSecond: 400 }, redis: { ratioToFloor: 0.6, p50Ms: 20, peakRssMb: 200 } })
})

test('a full database is compared by the time that the same mails took', () => {
  const full = { tickets: 200_000, seconds: [2, 2], emptySeconds: [1, 2] }
  expect(summarise({ ...figures, fullDatabase: full })).toMatchObject({ fullDatabase: { ratioToEmpty: 0.75, turns: [0.5, 1] } })
})

test('the table has a row for each contestant, and dashes for what was not measured', () => {
  const table = formatTable(summarise({ ...figures, postgres: { ...contest, trickle: [], floor: [] } }))
  expect(table.split('\n').map(line => line.split(/ {2,}/))).toEqual([
    ['', 'mails/s', 'of the floor', 'p50 ms', 'p95 ms', 'max ms', 'peak RSS MB'],
    ['floor', '400', '1', '-', '-', '-', '-'],
    ['Postdesk, Redis', '300', '0.6', '20', '40', '40', '200'],
    ['Postdesk, PostgreSQL queue', '300', '-', '-', '-', '-', '200'],
    ["the floor's runs, mails/s: 400, 600, 200"],
  ])
})

test('an acknowledgement that went out twice is called a fault', () => {
  expect(formatTable(summarise({ ...figures, redis: { ...contest, doubles: 1 } }))).toContain('FAULT: 1 acknowledgement')
})
