import { describe, expect, test } from 'vitest'
import { chooseLanguage, type LanguageFacts } from '../../src/outbox/choose-language.ts'

const nothing: LanguageFacts = {
  contact: null,
  thread: null,
  detected: { value: null, because: 'no language stood out' },
  writtenIn: { value: null, confidence: 0, because: 'no language stood out' },
  mailbox: undefined,
  house: 'en',
}
const detected = { value: 'bn', because: '40 letters of Bengali script' } as const
const german = { value: 'de', confidence: 0.9, because: 'its words' }

describe('the language of a mail to a customer', () => {
  function check(name: string, facts: Partial<LanguageFacts>, language: string, by: string, because: string) {
    test(name, () => expect(chooseLanguage({ ...nothing, ...facts })).toEqual({ language, by, because: expect.stringContaining(because) }))
  }
  check('their own setting before all', { contact: 'tr', thread: 'ar', detected, mailbox: 'ar' }, 'tr', 'contact', 'own setting')
  check('the thread before what was detected', { thread: 'ar', detected, mailbox: 'tr' }, 'ar', 'thread', 'thread')
  check('what was detected before the mailbox', { detected, mailbox: 'tr' }, 'bn', 'detected', '40 letters of Bengali script')
  check('the mailbox before the house', { mailbox: 'tr' }, 'tr', 'mailbox', 'not known (no language stood out)')
  check('the house at last', {}, 'en', 'house', "the house's default")
  check(
    'a setting that is no language of ours is passed over, and said',
    { contact: 'de', detected },
    'bn',
    'detected',
    'de, is no language',
  )
  check('so is a thread of another language', { thread: 'fr' }, 'en', 'house', "the house's default")
  check('a mail in another language is named', { writtenIn: german, mailbox: 'ar' }, 'ar', 'mailbox', 'the mail is in de')
})
