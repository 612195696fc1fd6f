import { describe, expect, test } from 'vitest'
import type { Letter } from '../../src/understanding/letter.ts'
import { readLetter } from '../../src/understanding/parse.ts'
import { mailOf, rawMail } from '../support/mail.ts'

const context = { ownAddresses: ['Support@example.com'], authservIds: ['mx.example.com'] }
const token = 'pd.1042.abcdefghijklmnop.qrstuvwxyz234567@example.com'

/** What a test needs to see of a Letter, in one flat record. */
function seen(letter: Letter) {
  const { kind, authenticity, language, issues, attachments, ...rest } = letter
  const files = attachments.map(file => file.filename)
  return { ...rest, kind: kind.value, authenticity: authenticity.value, language: language.value, title: issues[0]?.title, files }
}

const fixtures: Readonly<Record<string, Partial<ReturnType<typeof seen>>>> = {
  'en-plain': {
    from: { address: 'dana.miller@example.org', name: 'Dana Miller' },
    authenticity: 'pass',
    kind: 'person',
    language: 'en',
    title: 'VPN drops every ten minutes',
    notes: [],
  },
  'tr-html-only-iso-8859-9': {
    from: { address: 'ayse.yilmaz@ornek.com.tr', name: 'Ayşe Yılmaz' },
    subject: 'Yazıcı kağıt sıkıştırıyor',
    language: 'tr',
    text: 'Sayın yetkili,\n\nGeçen hafta aldığım yazıcı kağıt sıkıştırıyor ve ışığı yanıp sönüyor. Fatura numaram 2025-4471. Lütfen yardım eder misiniz?\n\nTeşekkürler,\nAyşe Yılmaz',
    notes: [],
  },
  'bn-multipart-base64': {
    from: { address: 'rahim@example.com.bd', name: 'রহিম উদ্দিন' },
    subject: 'অর্ডার ৪৫১২ এখনও পাইনি',
    language: 'bn',
    title: 'অর্ডার ৪৫১২ এখনও পাইনি',
    files: [],
  },
  'ar-raw-utf8-headers': {
    from: { address: 'fatima@example.sa', name: 'فاطمة الزهراء' },
    subject: 'رد: [PD-١٠٤٢] الجهاز لا يعمل',
    language: 'ar',
    title: 'الجهاز لا يعمل',
  },
  'gb2312-label-utf8-bytes': {
    subject: '发票问题',
    text: '您好，发票没有收到，请帮忙。',
    language: null,
    notes: ['text was not valid gb2312, read as UTF-8'],
  },
  'gb2312-label-gbk-bytes': { text: '朱镕基，您好。発票沒有收到。', notes: [] },
  'ks-c-5601-label': { text: '안녕하세요. 프린터가 똠방각하 인쇄하지 않습니다.', notes: [] },
  'windows-1254-labelled-iso-8859-1': {
    subject: 'Sipariş gelmedi, şifre yanlış',
    text: 'İyi günler, siparişim hâlâ gelmedi. Şifrem de çalışmıyor, yardımcı olur musunuz?',
    language: 'tr',
    notes: ['text was not valid iso-8859-1, read as windows-1254'],
  },
  'x-unknown-charset': {
    text: 'Ağ bağlantısı yok, lütfen yardım edin.',
    language: 'tr',
    notes: ['text had no known charset, read as windows-1254'],
  },
  'arabic-windows-1256-unlabelled': { text: 'مرحبا، الطابعة لا تعمل منذ أمس وأحتاج إلى المساعدة.', language: 'ar' },
  'iso-2022-jp-without-charset': { subject: 'プリンタの件', text: 'プリンタが動きません。よろしくお願いします。', notes: [] },
  'us-ascii-label-8bit-bytes': {
    from: { address: 'juergen@example.de', name: 'Jürgen' },
    subject: 'Größe',
    text: 'Die Größe stimmt nicht – bitte prüfen.',
  },
  'utf-8-label-one-bad-byte': {
    text: 'Çok teşekkürler, şimdi çalışıyor. \ufffdGüzel gün.',
    notes: ['1 character of the text could not be read as UTF-8'],
  },
  'truncated-mime': { text: 'Here is the screenshot that you asked for.', files: ['screen.png'] },
  'multipart-without-boundary': {
    text: '--abc\nContent-Type: text/plain\n\nThe gateway has eaten my boundary.\n--abc--',
    notes: ['no part of the mail could be told apart, all of it was read as text'],
  },
  'outlook-truncated-references': {
    inReplyTo: [token],
    references: ['one@example.org', 'two@example.org', 'three@exam'],
    // It says that it works again: that is no matter.
    title: undefined,
  },
  'reply-to-acknowledgement': {
    inReplyTo: [token],
    references: ['CAF-11@mail.example.org', token],
    kind: 'person',
    recipients: [{ address: 'support+pd1042-abcdefghijklmnop@example.com', name: 'Support' }],
  },
  'header-injection-in-name': {
    from: { address: 'eve@example.net', name: 'Eve Bcc: victim@example.net' },
    replyTo: [{ address: 'eve@example.net', name: 'Eve' }],
    subject: 'Hello X-Evil: yestxt.exe',
  },
  'from-missing': { from: { address: 'fax@example.org', name: 'Fax' }, notes: ['From has no address, Sender was taken'] },
  'from-group-syntax': { from: { address: 'lee@example.org', name: 'Lee' }, recipients: [], notes: ['From names 2 addresses'] },
  'from-in-encoded-word': {
    from: { address: 'ayse@ornek.com.tr', name: 'Ayşe' },
    authenticity: 'none',
    notes: ['the address of From was hidden in an encoded word'],
  },
  'gmail-out-of-office-de': { kind: 'out-of-office', language: null },
  'exchange-automatic-reply-tr': { kind: 'out-of-office', language: 'tr' },
  'dsn-postfix': {
    kind: 'bounce',
    from: { address: 'mailer-daemon@mx.example.net', name: 'Mail Delivery System' },
    files: ['attachment-1.txt', 'attachment-2.eml'],
  },
  'mdn-read-receipt': { kind: 'read-receipt' },
  'arf-complaint': { kind: 'complaint-report' },
  'group-of-ours': { kind: 'person' },
  'mailing-list': { kind: 'list' },
  'newsletter-noreply': { kind: 'notification' },
  'auto-submitted-no': { kind: 'person' },
  'forged-authentication-results': { authenticity: 'unknown' },
  'attachment-evil-names': { files: ['passwd', '_CON.txt', 'raporfdp.exe', 'تقرير.pdf', 'htaccess', 'attachment-6.pdf'] },
  'inline-image-and-forwarded-mail': {
    text: 'Look at this photo <https://example.org/photo>:\n\nDana',
    files: ['attachment-1.png', 'attachment-2.eml', 'log.txt'],
  },
  'encoded-words-cut-inside-characters': { subject: 'Ürün iadesi 🙂 şikâyet' },
  'nul-bytes': { from: { address: 'dana@example.org', name: 'Da na' }, subject: 'a b', text: 'onetwothree' },
  'lone-cr-and-junk-lines': { messageId: 'mbx-1@example.org', from: { address: 'dana@example.org', name: 'Dana' }, text: 'one\ntwo' },
  'reply-html-with-quote': { text: 'It still fails & beeps: 3 < 5\n\n> Did you\n> restart it?\n\n- one\n- two' },
}

describe('the mails of test/mail', () => {
  for (const [name, expected] of Object.entries(fixtures)) {
    test(name, async () => expect(seen(await readLetter(rawMail(`${name}.eml`), context))).toMatchObject(expected))
  }
})

test('pictures that the HTML shows are inline, and files keep their bytes', async () => {
  const { attachments } = await readLetter(rawMail('inline-image-and-forwarded-mail.eml'), context)
  expect(attachments.map(file => [file.inline, file.contentType])).toEqual([
    [true, 'image/png'],
    [false, 'message/rfc822'],
    [false, 'text/plain'],
  ])
  expect(attachments.map(file => file.sizeBytes)).toEqual(attachments.map(file => file.content?.length))
  expect(Buffer.from(attachments[0]?.content ?? []).toString('hex')).toBe('89504e470d0a1a0a')
  expect(Buffer.from(attachments[1]?.content ?? []).toString()).toContain('Subject: the mail inside')
})

test('the date is read, and nonsense is no date', async () => {
  const dateOf = async (date: string) => (await readLetter(mailOf([`Date: ${date}`]), context)).sentAt?.toISOString() ?? null
  expect(await dateOf('Mon, 3 Nov 2025 10:15:00 +0300 (TRT)')).toBe('2025-11-03T07:15:00.000Z')
  expect(await dateOf('3 Nov 25 10:15 GMT')).toBe('2025-11-03T10:15:00.000Z')
  expect([
    await dateOf('yesterday'),
    await dateOf(''),
    await dateOf('Mon, 3 Nov 1066 10:15:00 +0000'),
    await dateOf('1 Jan 99999'),
  ]).toEqual([null, null, null, null])
})

test('every address it may have come by is a recipient, once', async () => {
  const headers = [
    'To: A <a@example.com>, b@example.com',
    'Cc: c@example.com',
    'Delivered-To: support@example.com',
    'X-Original-To: A@example.com',
    'Envelope-To: d@example.com',
  ]
  const { recipients } = await readLetter(mailOf(headers), context)
  expect(recipients.map(one => one.address)).toEqual([
    'a@example.com',
    'b@example.com',
    'c@example.com',
    'support@example.com',
    'd@example.com',
  ])
  expect(recipients[0]?.name).toBe('A')
})

test('two From headers prove nothing', async () => {
  const results = 'Authentication-Results: mx.example.com; dmarc=pass header.from=example.org'
  const { from, authenticity } = await readLetter(mailOf([results, 'From: a@example.org', 'From: b@evil.example']), context)
  expect([from?.address, authenticity.value]).toEqual(['a@example.org', 'none'])
  const repeated = await readLetter(mailOf([results, 'From: a@example.org', 'From: nobody']), context)
  expect([repeated.authenticity.value, repeated.notes]).toEqual(['none', ['several From headers']])
})

test('the number prefix and our domains come from the context', async () => {
  const raw = mailOf(['From: dana@example.org', 'Subject: [HD-7] printer', 'List-Id: <desk.lists.example.com>'])
  const { kind, issues } = await readLetter(raw, { ...context, numberPrefix: 'HD', ownDomains: ['example.com'] })
  expect([kind.value, issues[0]?.title]).toEqual(['person', 'printer'])
})

test('a part whose Content-Type is missing or nonsense is still read', async () => {
  const typed = async (type: string) => (await readLetter(mailOf(['From: a@example.org', type], 'hello'), context)).text
  expect([
    await typed('X: y'),
    await typed('Content-Type: text'),
    await typed('Content-Type: ;;;'),
    await typed('Content-Type: text/plain; charset'),
  ]).toEqual(['hello', 'hello', 'hello', 'hello'])
})

test('a bare text reads the same as one that the MIME parser took apart', async () => {
  const body = 'Çok teşekkürler, \r\nşimdi çalışıyor.\r\n\r\n-- \r\nAyşe\r\n'
  for (const type of [
    'text/plain; charset=utf-8',
    'TEXT/PLAIN; charset="UTF-8"; format=flowed',
    'text/plain; format=flowed; delsp=yes',
    'text/plain',
  ]) {
    const bare = await readLetter(mailOf(['From: a@example.org', `Content-Type: ${type}`], body), context)
    const parsed = await readLetter(mailOf(['From: a@example.org', `Content-Type: ${type}`, 'Content-Disposition: inline'], body), context)
    expect(bare).toEqual(parsed)
  }
})

describe('a mail from our own address', () => {
  const own = { ownAddresses: ['support@desk.example'], authservIds: ['mx.desk.example'] }
  const read = (fields: readonly string[]) =>
    readLetter(Buffer.from(['From: Web form <support@desk.example>', 'To: support@desk.example', ...fields, '', 'Hello'].join('\r\n')), own)

  test('is the customer’s of Reply-To, who proves nothing by it', async () => {
    const pass = 'Authentication-Results: mx.desk.example; dmarc=pass header.from=desk.example'
    const letter = await read([pass, 'Reply-To: Ada <ada@customer.example>'])
    expect(letter.from).toEqual({ address: 'ada@customer.example', name: 'Ada' })
    expect(letter.kind.value).toBe('person')
    expect(letter.authenticity.value).not.toBe('pass')
    expect(letter.notes.join()).toContain('written by support@desk.example')
  })

  test('stays its own where Reply-To is missing, ours, or names several', async () => {
    for (const replyTo of [[], ['Reply-To: support@desk.example'], ['Reply-To: a@x.example, b@y.example']])
      expect((await read(replyTo)).from?.address).toBe('support@desk.example')
  })
})

describe('the day of return', () => {
  const note = (lines: readonly string[], text: string) =>
    readLetter(
      mailOf(['From: Ada <ada@example.org>', 'Subject: Re: [PD-7] Printer', 'Content-Type: text/plain; charset=utf-8', ...lines], text),
      context,
    )
  const DATED = 'Date: Mon, 30 Nov 2026 09:00:00 +0000'
  const AWAY = 'Auto-Submitted: auto-replied (vacation)'
  const dayOf = async (lines: readonly string[], text: string) => (await note(lines, text)).returnDate?.day ?? null

  test('is read out of an absence note', async () => {
    expect((await note([DATED, AWAY], 'I am away until 10 December.')).returnDate).toEqual({
      day: '2026-12-11',
      words: 'until 10 December',
      because: 'names the last day away, and the day after is the first one back: "until 10 December"',
    })
  })
  test('is no business of a person’s mail', async () => expect(await dayOf([DATED], 'I will be back on 10 December.')).toBeNull())
  test('needs the day of the mail', async () => expect(await dayOf([AWAY], 'I am away until 10 December.')).toBeNull())
  test('is not what the mail it answers says', async () =>
    expect(await dayOf([DATED, AWAY], 'I am out of the office.\n\nOn 29 Nov 2026, Help wrote:\n> I am away until 10 December.')).toBeNull())
  test('has its month first where an American mail program and English words say so', async () => {
    const american = ['Content-Language: en-US', 'Accept-Language: x y; q=1, en-US']
    expect(await dayOf([DATED, AWAY, ...american], 'I am out of the office and will be back on 5/6/2027.')).toBe('2027-05-06')
    expect(await dayOf([DATED, AWAY], 'I am out of the office and will be back on 5/6/2027.')).toBe('2027-06-05')
    expect(await dayOf([DATED, AWAY, ...american], 'Ofis dışındayım, 5/6/2027 tarihinde ofise döneceğim.')).toBe('2027-06-05')
  })
})
