// The report as tables for people: one for each kind of figure, with a line for all, each month, priority and team. A priority or team of which a table
// has nothing to say is left out of it; all and months never are.
import type { Figures, Report, Times, Unhappy } from '../rules/report.ts'
import type { Io } from './io.ts'
import { type Column, drawTable, paint, printable, when } from './show.ts'

type Numbered = Omit<Report, 'unhappy'> & { readonly unhappy: readonly (Unhappy & { readonly number: string })[] }
type Line = Figures & { readonly of: string; readonly always: boolean }

interface Section {
  readonly title: string
  readonly columns: readonly Column<Line>[]
  readonly something: (figures: Figures) => boolean
}

export function tellReport(
  io: Io,
  report: Numbered,
  filter: { readonly team: string | undefined; readonly priority: string | undefined },
): readonly string[] {
  const lines = linesOf(report)
  return [
    paint(io, 'bold', headline(report.period)),
    ...Object.entries(filter).flatMap(([what, name]) => (name === undefined ? [] : [`only ${what} ${printable(name)}`])),
    ...SECTIONS.flatMap(section => tellSection(io, section, lines)),
    ...tellUnhappy(io, report.unhappy),
  ]
}

const headline = ({ from, to, timeZone, soFar }: Report['period']) => `Report of ${from} to ${to} (${timeZone})${soFar ? ', so far' : ''}`

/** One month alone would only say what stands in the first line. */
function linesOf({ total, months, priorities, teams }: Numbered): readonly Line[] {
  return [
    { of: 'all', always: true, ...total },
    ...(months.length > 1 ? months.map(({ month, ...figures }) => ({ of: month, always: true, ...figures })) : []),
    ...priorities.map(({ priority, ...figures }) => ({ of: `priority ${priority ?? 'none'}`, always: false, ...figures })),
    ...teams.map(({ team, ...figures }) => ({ of: `team ${team ?? 'none'}`, always: false, ...figures })),
  ]
}

function tellSection(io: Io, { title, columns, something }: Section, lines: readonly Line[]): readonly string[] {
  const told = lines.filter(line => line.always || something(line))
  return ['', ...drawTable(io, told, [{ head: title.toUpperCase(), of: line => line.of }, ...columns])]
}

const number = (head: string, of: (line: Line) => number): Column<Line> => ({ head, of: line => String(of(line)), right: true })
const share = (head: string, of: (line: Line) => number | null): Column<Line> => ({ head, of: line => percent(of(line)), right: true })
const percent = (value: number | null) => (value === null ? 'none' : `${value} %`)

/** Working time: never days, whose length depends on the calendar. */
function span(minutes: number | null): string {
  if (minutes === null) return 'none'
  if (minutes < 120) return `${minutes} min`
  const whole = Math.round(minutes)
  return `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, '0')} min`
}

const times = (of: (line: Line) => Times): readonly Column<Line>[] => [
  { head: 'HALF WITHIN', of: line => span(of(line).medianMinutes), right: true },
  { head: '90 % WITHIN', of: line => span(of(line).p90Minutes), right: true },
  share('IN TIME', line => of(line).withinTargetPercent),
]

const sum = (figures: Readonly<Record<string, number>>) => Object.values(figures).reduce((total, count) => total + count, 0)

const SECTIONS: readonly Section[] = [
  {
    title: 'Tickets',
    columns: [
      number('OPENED', ({ volume }) => volume.opened),
      number('SOLVED', ({ volume }) => volume.settled),
      number('OPENED AGAIN', ({ volume }) => volume.reopened),
      number('OPEN AT THE END', ({ volume }) => volume.openAtEnd),
    ],
    something: ({ volume }) => sum({ ...volume }) > 0,
  },
  {
    title: 'First response',
    columns: [
      number('ANSWERED', ({ firstResponse }) => firstResponse.answered),
      ...times(({ firstResponse }) => firstResponse),
      number('ENDED UNANSWERED', ({ firstResponse }) => firstResponse.endedUnanswered),
    ],
    something: ({ firstResponse: { answered, endedUnanswered } }) => answered + endedUnanswered > 0,
  },
  {
    title: 'Resolution',
    columns: [number('RESOLVED', ({ resolution }) => resolution.resolved), ...times(({ resolution }) => resolution)],
    something: ({ resolution }) => resolution.resolved > 0,
  },
  {
    title: 'Fell due',
    columns: [
      number('FIRST RESPONSE', ({ breaches }) => breaches['first-response']),
      number('UPDATE', ({ breaches }) => breaches.update),
      number('RESOLUTION', ({ breaches }) => breaches.resolution),
      number('TIER', ({ breaches }) => breaches.tier),
      number('IDLE', ({ breaches }) => breaches.idle),
    ],
    something: ({ breaches }) => sum(breaches) > 0,
  },
  {
    title: 'Promises',
    columns: [
      number('MADE', ({ promises }) => promises.made),
      number('KEPT', ({ promises }) => promises.kept),
      number('BROKEN', ({ promises }) => promises.broken),
      number('STILL OPEN', ({ promises }) => promises.open),
      number('VOID', ({ promises }) => promises.void),
      share('KEPT SHARE', ({ promises }) => promises.keptPercent),
    ],
    something: ({ promises }) => promises.made > 0,
  },
  {
    title: 'Satisfaction',
    columns: [
      number('ASKED', ({ satisfaction }) => satisfaction.asked),
      number('ANSWERED', ({ satisfaction }) => satisfaction.answered),
      number('HAPPY', ({ satisfaction }) => satisfaction.happy),
      number('UNHAPPY', ({ satisfaction }) => satisfaction.unhappy),
      share('RATE', ({ satisfaction }) => satisfaction.ratePercent),
      share('TARGET', ({ satisfaction }) => satisfaction.targetPercent),
      { head: 'MET', of: ({ satisfaction: { met } }) => (met === null ? 'none' : met ? 'yes' : 'no') },
    ],
    something: ({ satisfaction }) => satisfaction.asked > 0,
  },
]

function tellUnhappy(io: Io, unhappy: Numbered['unhappy']): readonly string[] {
  if (unhappy.length === 0) return []
  const columns: readonly Column<Numbered['unhappy'][number]>[] = [
    { head: 'UNHAPPY', of: ({ number }) => number },
    { head: 'ANSWERED', of: ({ answeredAt }) => when(answeredAt) },
    { head: 'TEAM', of: ({ team }) => team ?? 'none' },
    { head: 'WORDS', of: ({ comment }) => comment, wide: true },
  ]
  return ['', ...drawTable(io, unhappy, columns)]
}
