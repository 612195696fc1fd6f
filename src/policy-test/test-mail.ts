// A test's mail as raw bytes, as our own mail server would hand it over: UTF-8 throughout (RFC 6532), files as parts, and the server's verdict
// on the sender on top (Authentication-Results, RFC 8601).
import type { TestShape } from './shape.ts'

/** The server whose verdict is believed in tests. */
export const TEST_AUTHSERV = 'policy-test.example'

const VERDICTS: Readonly<Record<TestShape['authenticity'], string | null>> = {
  pass: 'dmarc=pass',
  fail: 'dmarc=fail',
  none: 'none',
  unknown: null,
}

/** `to`: where the test does not say. */
export function composeTestMail(test: TestShape, to: string, at: Date): Buffer {
  const verdict = VERDICTS[test.authenticity]
  const head = verdict === null ? [] : [`Authentication-Results: ${TEST_AUTHSERV}; ${verdict}`]
  const mail = test.mail === undefined ? composed(test, to, at) : test.mail.replace(/^\s+/, '')
  return Buffer.from([...head, mail].join('\n').replaceAll(/\r?\n/g, '\r\n'))
}

const oneLine = (text: string) => text.replaceAll(/[\r\n]+/g, ' ').trim()

function composed({ from = '', to, subject = '', text = '', attachments = [] }: TestShape, usualTo: string, at: Date): string {
  const head = [
    `From: ${oneLine(from)}`,
    `To: ${oneLine(to ?? usualTo)}`,
    `Subject: ${oneLine(subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    'Message-ID: <mail@policy-test.example>',
    'MIME-Version: 1.0',
  ]
  const body = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', text]
  return [...head, ...(attachments.length === 0 ? body : withFiles(body, attachments))].join('\n')
}

const BOUNDARY = 'policy-test-part'

function withFiles(body: readonly string[], names: readonly string[]): readonly string[] {
  const files = names.flatMap(name => [
    `--${BOUNDARY}`,
    'Content-Type: application/octet-stream',
    // RFC 2231 4
    `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(oneLine(name)).replaceAll(/['()*]/g, '_')}`,
    '',
    'x',
  ])
  return [`Content-Type: multipart/mixed; boundary=${BOUNDARY}`, '', `--${BOUNDARY}`, ...body, ...files, `--${BOUNDARY}--`, '']
}
