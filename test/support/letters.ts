// A letter as understanding/ makes it, for tests of the rooms behind it: an ordinary first mail of a person, changed as the test needs.
import type { Letter } from '../../src/understanding/letter.ts'

export const aLetter = (change: Partial<Letter> = {}): Letter => ({
  messageId: 'first@example.com',
  inReplyTo: [],
  references: [],
  from: { address: 'amira@example.com', name: 'Amira' },
  replyTo: [],
  recipients: [{ address: 'support@desk.example', name: '' }],
  subject: 'The printer jams',
  sentAt: new Date('2026-11-22T10:00:00Z'),
  text: 'It jams on every page.',
  attachments: [],
  kind: { value: 'person', because: 'nothing speaks against it' },
  authenticity: { value: 'pass', because: 'dmarc=pass' },
  language: { value: 'en', because: 'its words' },
  issues: [{ title: 'The printer jams', text: 'It jams on every page.', start: 0, end: 22, because: 'the whole mail' }],
  notes: [],
  ...change,
})
