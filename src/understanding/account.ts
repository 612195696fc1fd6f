// A letter as the plain record that `postdesk read --json` prints and `npm run eval` judges: what was read out of a mail, nothing decided.
import type { Fact, FactType, Issue, Letter } from './letter.ts'

export interface IssueAccount {
  readonly title: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly nature: string
  readonly category: string
  readonly equipment: readonly string[]
  readonly models: readonly string[]
  readonly serials: readonly string[]
  readonly because: string
  readonly confidence: number
}

/** Everything but the file's name, in the order in which it is printed. */
export function accountOf(letter: Letter) {
  const whole = (type: FactType) => valuesOf(letter.facts.filter(fact => fact.type === type))
  return {
    kind: letter.kind.value,
    because: letter.kind.because,
    language: letter.writtenIn.value,
    languageConfidence: letter.writtenIn.confidence,
    text: letter.newText,
    spans: letter.spans,
    from: letter.from,
    issues: letter.issues.map(issue => accountOfIssue(issue, letter.facts)),
    proposedCuts: letter.proposedCuts,
    accounts: whole('account'),
    licences: whole('licence'),
    orders: whole('order'),
    locations: whole('location'),
    phones: whole('phone'),
    names: whole('person-name'),
    dates: whole('date'),
    urgency: letter.signals.urgency.value,
    priority: letter.signals.urgency.value,
    asksForSupervisor: letter.signals.asksForSupervisor.value,
    praise: letter.signals.praise.value,
    angry: letter.signals.angry.value,
    deadline: letter.signals.deadline.value,
    signals: letter.signals,
    ...(letter.bounce ? { bounce: letter.bounce } : {}),
    ...(letter.forwarded ? { forwarded: letter.forwarded } : {}),
  }
}

function accountOfIssue(issue: Issue, facts: readonly Fact[]): IssueAccount {
  const own = facts.filter(fact => issue.parts.some(({ start, end }) => fact.start >= start && fact.end <= end))
  const values = (type: FactType) => valuesOf(own.filter(fact => fact.type === type))
  const { title, text, start, end, nature, category, because, confidence } = issue
  const of = { equipment: values('equipment'), models: values('model'), serials: values('serial') }
  return { title, text, start, end, nature, category, ...of, because, confidence }
}

const valuesOf = (facts: readonly Fact[]): readonly string[] => [...new Set(facts.map(({ value }) => value))]
