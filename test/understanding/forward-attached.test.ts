import { expect, test } from 'vitest'
import { readAttachedForward } from '../../src/understanding/forward-attached.ts'
import type { Attachment } from '../../src/understanding/letter.ts'
import { readLetter } from '../../src/understanding/parse.ts'
import { rawMail } from '../support/mail.ts'

const context = { ownAddresses: ['support@example.com'], authservIds: [] }
const attached = (mail: string | null, contentType = 'message/rfc822'): Attachment => ({
  filename: 'a.eml',
  contentType,
  sizeBytes: 1,
  content: mail === null ? null : Buffer.from(mail),
  inline: false,
})

function check(name: string, attachment: Attachment, from: string | null, subject: string | null, sentAt: string | null = null): void {
  test(name, () => {
    const found = readAttachedForward([attachment])
    expect([found?.from?.address ?? null, found?.subject ?? null, found?.sentAt ?? null]).toEqual([from, subject, sentAt])
  })
}

check(
  'its headers',
  attached('From: Jane <jane@example.org>\nSubject: =?utf-8?q?Yaz=C4=B1c=C4=B1?=\nDate: Mon, 15 Jan 2024 10:00:00 +0000\n\nhi'),
  'jane@example.org',
  'Yazıcı',
  'Mon, 15 Jan 2024 10:00:00 +0000',
)
check('a mail that was left on the server', attached(null), null, null)
check('another file', attached('From: jane@example.org\n\n', 'text/plain'), null, null)
check('no headers', attached('hi'), null, null)

test('in a letter', async () => {
  const letter = await readLetter(rawMail('inline-image-and-forwarded-mail.eml'), context)
  expect([letter.forwarded?.from?.address, letter.forwarded?.subject]).toEqual(['boss@example.org', 'the mail inside'])
  expect(letter.newText).toContain('Look at')
})

test('a bounce passes nothing on', async () => {
  expect((await readLetter(rawMail('dsn-postfix.eml'), context)).forwarded).toBeNull()
})
