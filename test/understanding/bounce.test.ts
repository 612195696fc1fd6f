import { describe, expect, test } from 'vitest'
import { readLetter } from '../../src/understanding/parse.ts'
import { mailOf } from '../support/mail.ts'
import { SAMPLES } from './bounce-samples.ts'

const context = { ownAddresses: ['support@example.com'], authservIds: [] }

describe('bounces', () => {
  test.each(SAMPLES.map(sample => [sample.name, sample] as const))(
    '%s',
    async (_, { head, body, expect: [address, status, life, cause, id] }) => {
      const { kind, bounce } = await readLetter(mailOf(head, body), context)
      expect(kind.value, kind.because).toBe('bounce')
      const [one, ...others] = bounce?.recipients ?? []
      expect(
        [one?.address, one?.status, one?.hard ? 'hard' : 'soft', one?.cause, bounce?.originalMessageId],
        one?.diagnostic ?? '',
      ).toEqual([address, status, life, cause, id])
      expect(others).toEqual([])
    },
  )
})

const WITHOUT_REPORT = SAMPLES.filter(({ head }) => !head.some(line => line.startsWith('Content-Type: multipart')))

/** What a relay leaves of it that sends it on under its own address. */
const relayed = (head: readonly string[]) =>
  head
    .filter(line => !/^(?:X-Failed-Recipients|Return-Path):/.test(line))
    .map(line => (line.startsWith('From:') ? 'From: relay@hub.example.org' : line))

describe('bounces that a relay sent on under its own address', () => {
  test.each(WITHOUT_REPORT.map(one => [one.name, one] as const))('%s, with an empty return path', async (_, { head, body }) => {
    const letter = await readLetter(mailOf([...relayed(head), 'Return-Path: <>'], body), context)
    expect(letter.kind.value, letter.kind.because).toBe('bounce')
  })

  test('with nothing but subject and text, those whose words no person writes', async () => {
    const letters = await Promise.all(WITHOUT_REPORT.map(({ head, body }) => readLetter(mailOf(relayed(head), body), context)))
    const missed = WITHOUT_REPORT.filter((_, index) => letters[index]?.kind.value !== 'bounce').map(one => one.name)
    expect(missed).toEqual(['Chinese, full', 'Korean', 'a null sender and a code', 'nobody is named', 'the returned mail names him'])
  })
})

test('a notice inside a notice of the queue', async () => {
  const notice = {
    notificationType: 'Bounce',
    bounce: { bounceType: 'Transient', bouncedRecipients: [{ emailAddress: 'kim@example.net', diagnosticCode: 'smtp; mailbox full' }] },
    mail: { commonHeaders: { messageId: '<orig@example.com>' } },
  }
  const body = JSON.stringify({ Type: 'Notification', Message: JSON.stringify(notice) })
  const { bounce } = await readLetter(mailOf(['From: no-reply@sns.example', 'Subject: AWS Notification Message'], body), context)
  expect(bounce?.recipients.map(one => [one.address, one.status, one.cause])).toEqual([['kim@example.net', '4.0.0', 'mailbox-full']])
  expect(bounce?.originalMessageId).toBe('orig@example.com')
})

test('a notice that is no JSON is a bounce that names nobody', async () => {
  const { bounce } = await readLetter(
    mailOf(['From: MAILER-DAEMON@mx.example.net'], '{"notificationType":"Bounce","bouncedRecipients":[}'),
    context,
  )
  expect(bounce?.recipients[0]?.address).toBeNull()
})
