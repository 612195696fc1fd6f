import { describe, expect, test } from 'vitest'
import { type Evidence, evidenceOf } from '../../src/understanding/evidence.ts'
import type { Books } from '../../src/understanding/lexicon/books.ts'
import { viewMail } from '../../src/understanding/mail-view.ts'
import { compilePhrases } from '../../src/understanding/phrases.ts'
import { splitMatters } from '../../src/understanding/split.ts'
import { readUnits } from '../../src/understanding/units.ts'

const books: Books = {
  acts: [
    compilePhrases([
      ['failure', 'jams | does not work | is broken'],
      ['request', 'please'],
      ['addition', 'also'],
      ['thanks', 'thank you'],
      ['announces-issues', 'two things'],
    ]),
  ],
  topics: [
    compilePhrases([
      ['printer', 'printer* | copier*'],
      ['vpn', 'vpn'],
      ['mouse', 'mouse'],
    ]),
  ],
  signals: [],
}

const view = (text: string, subject = '') =>
  viewMail(readUnits(text, [{ start: 0, end: text.length }], books), readUnits(subject, [{ start: 0, end: subject.length }], books), [])

/** A stand-in for the learned forest: a unit opens a matter where it fails or asks for something and all its topics are new. */
const weigh = (evidence: Evidence): number => {
  if (!evidence.failure && !evidence.request) return 0
  if (evidence.first) return 0.9
  return evidence['all topics fresh'] ? 0.8 : 0.3
}
const gates = { first: 0.25, further: 0.5, propose: 0.2 }

describe('a mail is cut where another matter opens', () => {
  const table: readonly (readonly [text: string, matters: readonly number[], proposed: number])[] = [
    ['The printer jams. The VPN is broken.', [1, 2], 0],
    ['The printer jams. It also does not work.', [1, 1], 1],
    ['Hello. The printer jams. Thank you.', [0, 1, 0], 0],
    ['The printer jams. The VPN is broken. The copier is grey.', [1, 2, 1], 0],
    ['Hello.', [0], 0],
    ['', [], 0],
  ]
  for (const [text, matters, proposed] of table)
    test(text || 'nothing', () => {
      const split = splitMatters(view(text), weigh, gates)
      expect(split.matterOf).toEqual(matters)
      expect(split.proposals).toHaveLength(proposed)
    })
})

test('two acts on two things in one sentence are two clauses', () => {
  const units = view('The printer jams and please send a mouse to Ali').units
  expect(units.map(({ clause, topics }) => [clause, topics.map(({ label }) => label)])).toEqual([
    [0, ['printer']],
    [1, ['mouse']],
  ])
})

test('one act on two things is one clause', () => {
  expect(view('Please send a printer, a mouse or a vpn to us').units).toHaveLength(1)
})

test('the evidence names what it saw', () => {
  const mail = view('Two things:\n1. The printer jams.\n2. Also the VPN is broken.', 'Printer')
  const first = { units: [1], topics: new Set(['printer'] as const), stems: new Set<string>(), statement: 1 }
  expect(evidenceOf(mail, 2, [first])).toMatchObject({
    failure: 1,
    addition: 1,
    'leads with addition': 1,
    'item head': 1,
    numbered: 1,
    item: 2,
    items: 2,
    'list after announces-issues': 1,
    'issues announced': 1,
    'all topics fresh': 1,
    'fresh category': 1,
    'same list': 1,
    'topics of subject': 0,
    matters: 1,
  })
})
