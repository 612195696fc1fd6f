// The frame around the story: the first lines, the sum, and what the reader can do next. Pure.
import { join } from 'node:path'
import type { Paint } from './narrate.ts'
import { VERDICT_HEADER } from './receive.ts'
import { SUPPORT } from './samples.ts'

export const tellTitle = (paint: Paint): readonly string[] => [
  '',
  `${paint('bold', 'Postdesk demo')}: eight customers write to ${SUPPORT}`,
  '',
  paint('dim', '  starting PostgreSQL, a practice mail server and Postdesk, all in this one process ...'),
]

export interface Ready {
  readonly directory: string
  readonly imapPort: number
  readonly smtpPort: number
  readonly tookMs: number
}

export function tellReady(paint: Paint, ready: Ready): readonly string[] {
  const line = (name: string, text: string) => `  ${paint('dim', name.padEnd(13))} ${text}`
  return [
    line('mail server', `IMAP 127.0.0.1:${ready.imapPort}, SMTP 127.0.0.1:${ready.smtpPort} (this machine only; no mail leaves it)`),
    line('database', `PostgreSQL in ${ready.directory}, emptied at each start of the demo`),
    line('Postdesk', `watches the mailbox; ready after ${seconds(ready.tookMs)}`),
  ]
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

export interface Sum {
  readonly mails: number
  readonly tickets: number
  readonly replies: number
  readonly keptOut: number
  /** From the delivery of each mail to its acknowledgement in the customer's inbox. */
  readonly answersMs: readonly number[]
  readonly tookMs: number
}

export function tellSum(paint: Paint, sum: Sum): readonly string[] {
  const sorted = sum.answersMs.toSorted((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  const parts = [
    `${sum.mails} mails`,
    `${sum.tickets} tickets`,
    `${sorted.length} acknowledgements`,
    `${sum.replies} reply added to its ticket`,
    `${sum.keptOut} kept out, not acknowledged`,
  ]
  return [
    '',
    `${paint('bold', parts.join(' · '))}`,
    `from delivery to the acknowledgement in the customer's inbox: ${median} ms in the middle, ${sorted.at(-1) ?? 0} ms at most; all in all ${seconds(sum.tookMs)}`,
  ]
}

export interface Next {
  readonly directory: string
  readonly smtpPort: number
  /** How the command line is called here: from a checkout or installed. */
  readonly command: string
  readonly typing: boolean
}

export function tellNext(paint: Paint, next: Next): readonly string[] {
  const code = (text: string) => `      ${paint('cyan', text)}`
  const config = join(next.directory, 'postdesk.yaml')
  const mail = `printf 'From: You <you@example.org>\\nTo: ${SUPPORT}\\nSubject: The printer is on fire\\n\\nPlease hurry.\\n'`
  const curl = `curl -sS --crlf --url smtp://127.0.0.1:${next.smtpPort} --mail-from you@example.org --mail-rcpt ${SUPPORT} --upload-file -`
  return [
    '',
    paint('bold', 'Now you. The demo stays up until Ctrl-C and tells every further mail.'),
    ...(next.typing ? ["  Type a sentence here and press Enter: it is sent as a customer's mail. Any language."] : []),
    `  Or send with any mail program by SMTP to 127.0.0.1 port ${next.smtpPort}, such as, in another terminal:`,
    code(`${mail} | \\`),
    code(`  ${curl}`),
    `  (a line "${VERDICT_HEADER}: none" or "fail" in it plays a sender who is not proved)`,
    '  Look at what is there, in another terminal:',
    code(`${next.command} tickets --config ${config}`),
    code(`${next.command} ticket 1001 --config ${config}`),
    '',
  ]
}
