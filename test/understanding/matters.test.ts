import { describe, expect, test } from 'vitest'
import type { MailKind } from '../../src/understanding/letter.ts'
import { readMatters } from '../../src/understanding/matters.ts'

const matters = (text: string, kind: MailKind = 'person', subject = '') =>
  readMatters({
    text,
    subject,
    reply: { spans: [{ start: 0, end: text.length, role: 'new', because: '' }], newText: text, forwarded: null },
    kind,
    numberPrefix: 'PD',
  })

describe('what a machine wrote', () => {
  const away = 'I am out of the office. Please ask my colleague by Friday, the printer does not work.'
  test('holds no issue and sets no deadline', () => {
    const { issues, proposedCuts, signals } = matters(away, 'out-of-office')
    expect([issues, proposedCuts, signals.deadline.value]).toEqual([[], [], null])
    expect(signals.deadline.because).toBe('no person wrote this mail')
  })
  for (const kind of ['person', 'list'] as const)
    test(`the same by a ${kind} does`, () => {
      const { issues, signals } = matters(away, kind)
      expect(issues).not.toEqual([])
      expect(signals.deadline.value).toBe('by Friday')
    })
})

describe('the language', () => {
  test('of a text without letters is the subject’s', () => expect(matters('1234', 'person', 'প্রিন্টার কাজ করছে না').language.value).toBe('bn'))
  test('that is none of ours is named, not taken', () => {
    const { writtenIn, language } = matters('Der Drucker im zweiten Stock druckt seit gestern nicht mehr, bitte helfen Sie uns.')
    expect([writtenIn.value, language.value]).toEqual(['de', null])
    expect(language.because).toMatch(/^de is none of our languages/)
  })
})
