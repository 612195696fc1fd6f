// The eight customers of the demo: their mails lie in demo/*.eml, and here stands what must come of each.
// Pure but for readSamples. The last one is a real reply: it is made from the acknowledgement that reached its writer.
import { readFile } from 'node:fs/promises'
import type { Language } from '../understanding/letter.ts'
import type { ReadableMail } from './read-mail.ts'
import { mailDate } from './receive.ts'

export const SUPPORT = 'support@demo.example'

export interface Sample {
  readonly file: string
  readonly from: string
  readonly expect: Expectation
}

export type Expectation =
  | {
      readonly kind: 'acknowledged'
      readonly language: Language
      /** Words of the mail: the acknowledgement repeats them to a sender who proved himself, and to nobody else. */
      readonly words: string
      readonly proved: boolean
      readonly attachment?: string
    }
  | { readonly kind: 'withheld' }
  /** A reply to the acknowledgement of the sample with this number, from 1. */
  | { readonly kind: 'reply'; readonly to: number }

const asked = (language: Language, words: string, more: { proved?: boolean; attachment?: string } = {}): Expectation => ({
  kind: 'acknowledged',
  language,
  words,
  proved: true,
  ...more,
})

export const SAMPLES: readonly Sample[] = [
  {
    file: '1-english-plain.eml',
    from: 'dana.whitfield@northgate.example',
    expect: asked('en', 'VPN drops every few minutes'),
  },
  {
    file: '2-english-outlook.eml',
    from: 'marcus.bell@harborline.example',
    expect: asked('en', '20418', { proved: false }),
  },
  {
    file: '3-turkish-plain.eml',
    from: 'ayse.yilmaz@marmara-lojistik.example',
    expect: asked('tr', 'Kasım faturamı indiremiyorum'),
  },
  {
    file: '4-turkish-attachment.eml',
    from: 'mehmet.demir@anadolu-yapi.example',
    expect: asked('tr', 'Stok programı açılmıyor', { attachment: 'ekran görüntüsü.png' }),
  },
  {
    file: '5-bengali-plain.eml',
    from: 'rahima.khatun@padma-textile.example',
    expect: asked('bn', 'ইমেইলে লগইন করতে পারছি না'),
  },
  {
    file: '6-arabic-html.eml',
    from: 'layla.haddad@nour-trading.example',
    expect: asked('ar', 'الطلب رقم 7731'),
  },
  {
    file: '7-out-of-office.eml',
    from: 'jonas.keller@alpenwerk.example',
    expect: { kind: 'withheld' },
  },
  {
    file: '8-english-reply.eml',
    from: 'dana.whitfield@northgate.example',
    expect: { kind: 'reply', to: 1 },
  },
]

/** A mail ready to be submitted. */
export interface OutgoingSample {
  readonly from: string
  readonly to: string
  readonly raw: Buffer
}

/** The folder lies beside src in a checkout and beside dist in the package. */
const FOLDER = new URL('../../demo/', import.meta.url)

export const readSample = (sample: Sample): Promise<string> => readFile(new URL(sample.file, FOLDER), 'utf8')

/** The mail as if written now: a Date of last year would be true of the file, not of the moment. */
export function dateNow(text: string, now: Date): string {
  return text.replace(/^Date: .*$/m, `Date: ${mailDate(now)}`)
}

/** What Reply does in a mail program (RFC 5322 3.6.4): to the Reply-To, in the thread, with the text quoted. */
export function fillReply(text: string, parent: ReadableMail): { readonly to: string; readonly text: string } {
  const id = parent.header('message-id')
  const replyTo = parent.header('reply-to') || parent.header('from')
  const subject = parent.header('subject')
  const values: Readonly<Record<string, string>> = {
    'reply-to': replyTo,
    subject: encodeWord(/^re:/i.test(subject) ? subject : `Re: ${subject}`),
    'in-reply-to': id,
    references: [parent.header('references'), id].filter(Boolean).join(' '),
    quoted: quote(parent),
  }
  return { to: addressIn(replyTo), text: text.replace(/\{\{([a-z-]+)\}\}/g, (_, name: string) => values[name] ?? '') }
}

function quote(parent: ReadableMail): string {
  const lines = parent.text.trimEnd().split('\n')
  return [`On ${parent.header('date')}, ${parent.header('from')} wrote:`, '', ...lines.map(line => `> ${line}`)].join('\n')
}

const addressIn = (header: string): string => /<([^<>]+)>/.exec(header)?.[1] ?? header.trim()

/** RFC 2047 where it is needed: 45 bytes a word, cut between characters, as a line may not be longer than 78. */
function encodeWord(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const words: string[] = ['']
  for (const character of text) {
    const last = words.length - 1
    if (Buffer.byteLength(`${words[last]}${character}`) > 45) words.push(character)
    else words[last] += character
  }
  return words.map(word => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ')
}

const VISITOR = 'you@customer.example'

/** What the reader types in the terminal, as a mail. `id` makes each one its own. */
export function composeVisitorMail(line: string, now: Date, id: string): OutgoingSample {
  const headers = [
    `Date: ${mailDate(now)}`,
    `From: You <${VISITOR}>`,
    `To: ${SUPPORT}`,
    `Subject: ${encodeWord(line)}`,
    `Message-ID: <${id}@customer.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
  ]
  return { from: VISITOR, to: SUPPORT, raw: Buffer.from([...headers, '', line, ''].join('\r\n')) }
}
