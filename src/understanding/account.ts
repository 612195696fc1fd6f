// A letter as the plain record that `postdesk read --json` prints and `npm run eval` judges: what was read out of a mail, nothing decided.
import { nativeDigitsToAscii } from './digits.ts'
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
  const facts = letter.facts.map(fact => ({ ...fact, issue: issueOf(fact, letter.issues) }))
  const whole = (type: FactType) => valuesOf(letter.facts.filter(fact => fact.type === type))
  return {
    kind: letter.kind.value,
    because: letter.kind.because,
    language: letter.writtenIn.value,
    languageConfidence: letter.writtenIn.confidence,
    text: letter.newText,
    spans: letter.spans,
    from: letter.from,
    issues: letter.issues.map((issue, index) =>
      accountOfIssue(
        issue,
        facts.filter(fact => fact.issue === index + 1),
      ),
    ),
    proposedCuts: letter.proposedCuts,
    accounts: whole('account'),
    licences: whole('licence'),
    orders: whole('order'),
    locations: whole('location'),
    phones: whole('phone'),
    names: whole('person-name'),
    dates: whole('date'),
    facts,
    urgency: letter.signals.urgency.value,
    priority: letter.signals.urgency.value,
    asksForSupervisor: letter.signals.asksForSupervisor.value,
    praise: letter.signals.praise.value,
    angry: letter.signals.angry.value,
    deadline: letter.signals.deadline.value,
    signals: letter.signals,
    ...(letter.bounce ? { bounce: letter.bounce } : {}),
    ...(letter.returnDate ? { returnDate: letter.returnDate } : {}),
    ...(letter.forwarded ? { forwarded: letter.forwarded } : {}),
  }
}

const OF_THINGS: readonly FactType[] = ['equipment', 'model', 'serial']

/**
 * The number of the issue that a fact belongs to, from 1; null for what belongs to the whole mail. A thing named outside of every issue
 * ("Model: ..." below the closing) belongs to the issue before it.
 */
function issueOf({ start, end, type }: Fact, issues: readonly Issue[]): number | null {
  const within = issues.findIndex(({ parts }) => end > 0 && parts.some(part => start >= part.start && end <= part.end))
  if (within >= 0) return within + 1
  if (end === 0 || issues.length === 0 || !OF_THINGS.includes(type)) return null
  return (
    Math.max(
      0,
      issues.findLastIndex(issue => issue.start <= start),
    ) + 1
  )
}

function accountOfIssue(issue: Issue, own: readonly Fact[]): IssueAccount {
  const values = (type: FactType) => valuesOf(own.filter(fact => fact.type === type))
  const { title, text, start, end, nature, category, because, confidence } = issue
  const of = { equipment: values('equipment'), models: values('model'), serials: values('serial') }
  return { title, text, start, end, nature, category, ...of, because, confidence }
}

/**
 * Numbers with ASCII digits, things as nouns; places as they were written, and phones too but for the digits: the number as it is dialled
 * from everywhere (E.164) stands among `facts`.
 */
const valuesOf = (facts: readonly Fact[]): readonly string[] => [...new Set(facts.map(written))]

function written({ type, words, value }: Fact): string {
  if (type === 'location') return words.replace(/\s+/g, ' ')
  return type === 'phone' ? nativeDigitsToAscii(words).replace(/\s+/g, ' ') : value
}
