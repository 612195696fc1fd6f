import { describe, expect, it } from 'vitest'
import { buildReport, type Counted, type CountRow, type ReportOptions, type ReportRows, type TimesRow } from '../../src/rules/report.ts'
import { readPeriod } from '../../src/rules/report-period.ts'

const NOW = new Date('2026-11-27T09:00:00Z')

function periodOf(from: string, to: string) {
  const read = readPeriod({ from, to }, 'Europe/Istanbul', NOW)
  if (!read.ok) throw new Error(read.why)
  return read.period
}

const TWO_MONTHS = periodOf('2026-10-01', '2026-11-30')
const OPTIONS: ReportOptions = { period: TWO_MONTHS, priorities: ['high', 'normal'], teams: ['desk'], target: 98 }
const NOTHING: ReportRows = { counts: [], openNow: [], times: [], unhappy: [] }

const count = (figure: Counted, many: number, month = 0, priority: string | null = 'high', team: string | null = 'desk'): CountRow => ({
  month,
  priority,
  team,
  figure,
  count: many,
})
const reportOf = (rows: Partial<ReportRows>, options: Partial<ReportOptions> = {}) =>
  buildReport({ ...NOTHING, ...rows }, { ...OPTIONS, ...options })

describe('a report of nothing', () => {
  const report = reportOf({})

  it('is zeros, and null where there is no share of nothing', () => {
    expect(report.total).toEqual({
      volume: { opened: 0, settled: 0, reopened: 0, openAtEnd: 0 },
      firstResponse: { answered: 0, endedUnanswered: 0, medianMinutes: null, p90Minutes: null, withinTarget: 0, withinTargetPercent: null },
      resolution: { resolved: 0, medianMinutes: null, p90Minutes: null, withinTarget: 0, withinTargetPercent: null },
      breaches: { 'first-response': 0, update: 0, resolution: 0, tier: 0, idle: 0 },
      promises: { made: 0, kept: 0, broken: 0, open: 0, void: 0, keptPercent: null },
      satisfaction: { asked: 0, answered: 0, happy: 0, unhappy: 0, ratePercent: null, targetPercent: 98, met: null },
    })
    expect(JSON.stringify(report)).not.toMatch(/NaN|Infinity/)
  })

  it('still has each month, priority and team', () => {
    expect(report.months).toEqual([
      { month: '2026-10', ...report.total },
      { month: '2026-11', ...report.total },
    ])
    expect(report.priorities.map(({ priority }) => priority)).toEqual(['high', 'normal'])
    expect(report.teams.map(({ team }) => team)).toEqual(['desk'])
    expect(report.cells).toEqual([])
  })
})

describe('counts', () => {
  const report = reportOf({
    openNow: [
      { priority: 'high', team: 'desk', count: 100 },
      { priority: 'low', team: 'desk', count: 4 },
      { priority: null, team: 'old team', count: 5 },
    ],
    counts: [
      count('opened', 3),
      count('opened', 4, 1, 'low'),
      count('opened', 5, 1, null, 'old team'),
      count('opened', 100, 2),
      count('breach tier', 2, 1),
      count('balance', -3, 0),
      count('settled', 0, 0, 'normal'),
    ],
  })

  it('are summed over everything, and by month, priority and team', () => {
    expect(report.total.volume.opened).toBe(12)
    expect(report.total.breaches.tier).toBe(2)
    expect(report.months.map(({ volume }) => volume.opened)).toEqual([3, 9])
    expect(report.priorities.map(({ priority, volume }) => [priority, volume.opened])).toEqual([
      ['high', 3],
      ['normal', 0],
      ['low', 4],
      [null, 5],
    ])
    expect(report.teams.map(({ team, volume }) => [team, volume.opened])).toEqual([
      ['desk', 7],
      ['old team', 5],
    ])
  })

  it('are given for each month, priority and team in which there is anything', () => {
    expect(
      report.cells.map(({ month, priority, team, volume, breaches }) => [month, priority, team, volume.opened, breaches.tier]),
    ).toEqual([
      ['2026-10', 'high', 'desk', 3, 0],
      ['2026-11', 'low', 'desk', 4, 0],
      ['2026-11', null, 'old team', 5, 0],
      ['2026-11', 'high', 'desk', 0, 2],
    ])
  })
})

describe('what was open at the end', () => {
  it('is what is open now, less what has come since', () => {
    const report = reportOf({
      openNow: [{ priority: 'high', team: 'desk', count: 10 }],
      // November: 4 came, 3 went. Since: 5 came, 1 was opened again.
      counts: [count('opened', 2), count('opened', 4, 1), count('balance', -3, 1), count('opened', 5, 2), count('balance', 1, 2)],
    })
    expect(report.months.map(({ volume }) => volume.openAtEnd)).toEqual([3, 4])
    expect([report.total, report.priorities[0], report.teams[0]].map(one => one?.volume.openAtEnd)).toEqual([4, 4, 4])
    expect(report.cells.map(({ month, volume }) => [month, volume.openAtEnd])).toEqual([
      ['2026-10', 3],
      ['2026-11', 4],
    ])
  })

  it('is also known where nothing is open now', () => {
    const report = reportOf({ counts: [count('balance', -2, 2)] })
    expect(report.months.map(({ volume }) => volume.openAtEnd)).toEqual([2, 2])
  })
})

describe('times', () => {
  const row = (change: Partial<TimesRow>): TimesRow => ({
    kind: 'first-response',
    scope: {},
    ended: 3,
    endedUnanswered: 1,
    withinTarget: 2,
    medianMs: 5_430_000,
    p90Ms: 7_200_000,
    ...change,
  })
  const report = reportOf({
    times: [
      row({}),
      row({ scope: { month: 1 }, medianMs: 60_000 }),
      row({ scope: { team: null }, ended: 0, withinTarget: 0, medianMs: null, p90Ms: null }),
      row({ kind: 'resolution', scope: { month: 1, priority: 'high', team: 'desk' } }),
    ],
  })

  it('stand where they were counted, in minutes', () => {
    expect(report.total.firstResponse).toEqual({
      ...{ answered: 3, endedUnanswered: 1, medianMinutes: 90.5, p90Minutes: 120 },
      ...{ withinTarget: 2, withinTargetPercent: 66.6 },
    })
    expect(report.months.map(({ firstResponse }) => firstResponse.medianMinutes)).toEqual([null, 1])
    expect(report.cells).toMatchObject([{ month: '2026-11', priority: 'high', team: 'desk', resolution: { resolved: 3 } }])
  })

  it('are null where all ended without an answer', () => {
    expect(report.teams.find(({ team }) => team === null)?.firstResponse).toEqual({
      ...{ answered: 0, endedUnanswered: 1, medianMinutes: null, p90Minutes: null },
      ...{ withinTarget: 0, withinTargetPercent: null },
    })
  })
})

describe('promises', () => {
  it('are kept or broken; open and void ones are in no share', () => {
    const { promises } = reportOf({ counts: [count('kept', 2), count('broken', 1), count('open', 4), count('void', 5)] }).total
    expect(promises).toEqual({ made: 12, kept: 2, broken: 1, open: 4, void: 5, keptPercent: 66.6 })
    expect(reportOf({ counts: [count('open', 4)] }).total.promises.keptPercent).toBeNull()
  })
})

describe('satisfaction', () => {
  const check = (asked: number, happy: number, unhappy: number, target: number | null = 98) => {
    const { satisfaction } = reportOf(
      { counts: [count('asked', asked), count('happy', happy), count('unhappy', unhappy)] },
      { target },
    ).total
    return [satisfaction.answered, satisfaction.ratePercent, satisfaction.met]
  }
  it.each([
    ['exactly the target', [100, 49, 1], [50, 98, true]],
    ['all happy', [1, 1, 0], [1, 100, true]],
    ['a hair below is cut off, not rounded up', [100_000, 97_999, 2_001], [100_000, 97.9, false]],
    ['nobody answered', [7, 0, 0], [0, null, null]],
    ['no target', [7, 1, 0, null], [1, 100, null]],
  ] as const)('%s', (_, [asked, happy, unhappy, target], expected) => expect(check(asked, happy, unhappy, target)).toEqual(expected))
})

it('hands on what unhappy customers said', () => {
  const unhappy = [{ ticketId: 7, team: null, priority: 'high', answeredAt: NOW, comment: 'slow' }]
  expect(reportOf({ unhappy }).unhappy).toEqual(unhappy)
})
