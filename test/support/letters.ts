// Letters as understanding/ makes them, for tests of the rooms behind it: an ordinary first mail of a person, changed as the test needs.
import type { Issue, Letter, Signals } from '../../src/understanding/letter.ts'

const NOTHING = 'nothing says so'

/** An issue whose words are `text`, found at its place in `whole`. */
export function anIssue(text: string, whole = text, change: Partial<Issue> = {}): Issue {
  const start = whole.indexOf(text)
  if (start < 0) throw new Error(`"${text}" is no part of the letter`)
  const region = { start, end: start + text.length }
  const urgency = { value: 'normal', because: NOTHING } as const
  const judged = { nature: 'incident', category: 'other', topics: [], urgency, because: 'a matter of its own', confidence: 0.9 } as const
  return { title: text, text, ...region, parts: [region], ...judged, ...change }
}

const NO_SIGNALS: Signals = {
  urgency: { value: 'normal', because: NOTHING },
  asksForSupervisor: { value: false, because: NOTHING },
  praise: { value: false, because: NOTHING },
  angry: { value: false, because: NOTHING },
  deadline: { value: null, because: NOTHING },
}

/** Text, spans and issues follow from one another where the test gives only some of them. */
export function aLetter(change: Partial<Letter> = {}): Letter {
  const text = change.text ?? 'It jams on every page.'
  const language = change.language ?? { value: 'en', because: 'its words' }
  return {
    messageId: 'first@example.com',
    inReplyTo: [],
    references: [],
    from: { address: 'amira@example.com', name: 'Amira' },
    replyTo: [],
    recipients: [{ address: 'support@desk.example', name: '' }],
    subject: 'The printer jams',
    sentAt: new Date('2026-11-22T10:00:00Z'),
    text,
    spans: text === '' ? [] : [{ start: 0, end: text.length, role: 'new', because: 'the whole mail' }],
    newText: text,
    attachments: [],
    kind: { value: 'person', because: 'nothing speaks against it' },
    authenticity: { value: 'pass', because: 'dmarc=pass' },
    language,
    writtenIn: { ...language, confidence: language.value === null ? 0 : 1 },
    issues: [anIssue(text, text, { title: 'The printer jams' })],
    proposedCuts: [],
    forwarded: null,
    bounce: null,
    returnDate: null,
    signals: NO_SIGNALS,
    facts: [],
    notes: [],
    ...change,
  }
}
