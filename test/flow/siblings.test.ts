// One mail with three issues from end to end: three tickets, one acknowledgement, and every way of answering it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { undoLast } from '../../src/db/undo.ts'
import type { Letter } from '../../src/understanding/letter.ts'
import { acknowledgementOf, commitLetter, eventsOf, sharesOf, ticketRow } from '../support/commit.ts'
import { anIssue } from '../support/letters.ts'
import { openMessageRoom, type TestRoom } from '../support/message-room.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

const NOW = new Date('2026-11-22T10:00:00Z')
let database: TestDatabase
let room: TestRoom

beforeAll(async () => {
  database = await createTestDatabase()
  room = await openMessageRoom(database, { now: () => NOW })
})
afterAll(() => database.close())

const LANGUAGES = {
  en: {
    matters: ['The printer on the second floor jams.', 'My VPN drops every hour.', 'Invoice 4711 was charged twice.'],
    second: 'The VPN dropped again this morning.',
    names: (number: string) => `Ticket ${number} is solved, thank you.`,
    one: "Hello, it's all one problem. Ada",
  },
  tr: {
    matters: [
      'İkinci kattaki yazıcı kağıt sıkıştırıyor.',
      'VPN bağlantım her saat kopuyor.',
      '4711 numaralı fatura iki kez tahsil edildi.',
    ],
    second: 'VPN bu sabah yine koptu.',
    names: (number: string) => `${number} numaralı kayıt çözüldü, teşekkürler.`,
    one: 'Merhaba, bunların hepsi aynı sorun.',
  },
  bn: {
    matters: ['দোতলার প্রিন্টারে কাগজ আটকে যাচ্ছে।', 'প্রতি ঘণ্টায় ভিপিএন বিচ্ছিন্ন হচ্ছে।', 'চালান ৪৭১১ দুইবার কাটা হয়েছে।'],
    second: 'ভিপিএন আজ সকালেও বিচ্ছিন্ন হয়েছে।',
    names: (number: string) => `${number} নম্বর টিকিট মিটে গেছে, ধন্যবাদ।`,
    one: 'সব একই সমস্যা',
  },
  ar: {
    matters: ['الطابعة في الطابق الثاني تعلق الورق.', 'اتصال VPN ينقطع كل ساعة.', 'تم خصم الفاتورة 4711 مرتين.'],
    second: 'انقطع VPN مرة أخرى هذا الصباح.',
    names: (number: string) => `التذكرة رقم ${number} انحلت، شكرا.`,
    one: 'كلها مشكلة واحدة',
  },
} as const

const DIGITS = { en: '0123456789', tr: '0123456789', bn: '০১২৩৪৫৬৭৮৯', ar: '٠١٢٣٤٥٦٧٨٩' } as const

test.each(['en', 'tr', 'bn', 'ar'] as const)('three issues in one mail, in %s', async language => {
  const { matters, second, names, one } = LANGUAGES[language]
  const text = matters.join('\n\n')
  const from = { address: `ada@${language}.customer.example`, name: 'Ada' }
  const spoken = { language: { value: language, because: 'its letters' } } as const

  // Three tickets, one acknowledgement that names all three.
  const first = await commitLetter(room, { ...spoken, from, text, issues: matters.map(words => anIssue(words, text)) })
  expect(first.tickets.length).toBe(3)
  const [printer = 0, vpn = 0, invoice = 0] = first.tickets
  const mail = await acknowledgementOf(room, first.messageId)
  expect(mail.language).toBe(language)
  for (const [index, id] of first.tickets.entries()) {
    expect(mail.text).toContain(`PD-${id}  ${matters[index]}`)
    expect(mail.html).toContain(`PD-${id}`)
  }
  const count = await room.db.selectFrom('outbox').select('id').where('cause_message_id', '=', first.messageId).execute()
  expect(count.length).toBe(1)

  const reply = (words: string, change: Partial<Letter> = {}) =>
    commitLetter(room, {
      ...spoken,
      from,
      inReplyTo: [mail.message_id],
      subject: `Re: ${mail.subject}`,
      text: words,
      issues: [anIssue(words)],
      ...change,
    })

  // Naming one, in the digits of the language; naming none; naming nothing that any is about.
  const native = String(invoice).replace(/\d/g, digit => DIGITS[language][Number(digit)] ?? digit)
  expect((await reply(names(native))).tickets).toEqual([invoice])
  expect((await reply(second)).tickets).toEqual([vpn])
  expect((await reply('👍')).tickets).toEqual([printer])

  // "One problem" merges; a later answer by number lands on the first; undoing gives all back, with that answer.
  expect((await reply(one)).tickets).toEqual([printer])
  expect(await ticketRow(room, vpn)).toMatchObject({ state: 'merged', merged_into: printer })
  const since = await reply('👍', { inReplyTo: [mail.message_id], subject: `PD-${vpn}` })
  expect(since.tickets).toEqual([printer])
  const by = { actor: 'person:sam@desk.example', because: 'they are three after all', now: NOW }
  expect(await undoLast(room.db, printer, by)).toEqual({ ok: true, what: 'merge', of: printer, tickets: [vpn, invoice] })
  for (const id of first.tickets) expect((await ticketRow(room, id)).state).toBe('new')
  expect((await sharesOf(room, vpn)).map(row => row.message_id)).toContain(since.messageId)
  expect((await reply(second)).tickets).toEqual([vpn])

  // Nothing of it is lost from the history.
  expect((await eventsOf(room, printer)).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['ticket.opened', 'message.appended', 'ticket.absorbed', 'ticket.gave-back']),
  )
  expect((await sharesOf(room, printer)).length).toBeGreaterThanOrEqual(3)
})
