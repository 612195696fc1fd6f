import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMail } from '../../src/demo/read-mail.ts'
import { composeVisitorMail, dateNow, fillReply, readSample, SAMPLES } from '../../src/demo/samples.ts'

const now = new Date('2027-01-02T03:04:05Z')

it('are all the files of demo/, eight of them', () => {
  const files = readdirSync(new URL('../../demo/', import.meta.url)).filter(name => name.endsWith('.eml'))
  expect(files.toSorted()).toEqual(SAMPLES.map(({ file }) => file))
  expect(files).toHaveLength(8)
})

describe.each(SAMPLES)('$file', sample => {
  it('comes from the address it is sent as, of an example domain, with short plain lines', async () => {
    const text = await readSample(sample)
    expect(readMail(Buffer.from(text)).header('from')).toContain(`<${sample.from}>`)
    for (const address of text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []) expect(address).toMatch(/\.example$/)
    expect(text).toMatch(/^[\t\n\x20-\x7e]*$/)
    expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThan(998)
  })

  it('holds the words that are looked for in its acknowledgement', async () => {
    const mail = readMail(Buffer.from(await readSample(sample)))
    if (sample.expect.kind === 'acknowledged') expect(mail.header('subject')).toContain(sample.expect.words)
  })

  it('is dated at the moment it is sent', async () => {
    expect(readMail(Buffer.from(dateNow(await readSample(sample), now))).header('date')).toBe('Sat, 02 Jan 2027 03:04:05 +0000')
  })
})

describe('the reply', () => {
  const reply = async (headers: readonly string[]) => {
    const sample = SAMPLES.find(({ expect: { kind } }) => kind === 'reply')
    if (!sample) throw new Error('no sample is a reply')
    const parent = readMail(Buffer.from([...headers, '', 'Hello,', '> deep', ''].join('\r\n')))
    const filled = fillReply(await readSample(sample), parent)
    return { to: filled.to, mail: readMail(Buffer.from(filled.text)), text: filled.text }
  }

  it('goes to the Reply-To, in the thread, with the text quoted', async () => {
    const { to, mail, text } = await reply([
      'From: Demo <support@demo.example>',
      'Reply-To: Demo <support+pd1001-x@demo.example>',
      'Subject: [PD-1001] Re: VPN',
      'Message-ID: <ours@demo.example>',
      'References: <theirs@north.example>',
      'Date: Sat, 02 Jan 2027 03:04:05 +0000',
    ])
    expect(to).toBe('support+pd1001-x@demo.example')
    expect(['to', 'subject', 'in-reply-to', 'references'].map(mail.header)).toEqual([
      'Demo <support+pd1001-x@demo.example>',
      'Re: [PD-1001] Re: VPN',
      '<ours@demo.example>',
      '<theirs@north.example> <ours@demo.example>',
    ])
    expect(mail.text).toContain('\n\nOn Sat, 02 Jan 2027 03:04:05 +0000, Demo <support@demo.example> wrote:\n\n> Hello,\n> > deep\n')
    expect(text).not.toContain('{{')
  })

  it('goes to the sender where there is no Reply-To, and encodes a subject that needs it', async () => {
    const subject = 'Re: [PD-1001] আপনার বার্তা আমরা পেয়েছি, ধন্যবাদ, খুব শীঘ্রই উত্তর দেব'
    const { to, mail, text } = await reply(['From: support@demo.example', `Subject: ${subject}`, 'Message-ID: <ours@demo.example>'])
    expect([to, mail.header('subject'), mail.header('references')]).toEqual(['support@demo.example', subject, '<ours@demo.example>'])
    expect(text).toMatch(/^Subject: (=\?UTF-8\?B\?[\w+/=]{1,60}\?=\r\n )+=\?UTF-8\?B\?[\w+/=]+\?=$/m)
  })
})

it('what the reader types becomes a mail, in any language', () => {
  for (const line of ['The printer is on fire', 'Yazıcı çalışmıyor', 'طابعتي لا تعمل', 'প্রিন্টার কাজ করছে না']) {
    const { raw, to, from } = composeVisitorMail(line, now, 'id-1')
    const mail = readMail(raw)
    expect([to, from, mail.header('subject'), mail.text, mail.header('message-id')]).toEqual([
      'support@demo.example',
      'you@customer.example',
      line,
      `${line}\n`,
      '<id-1@customer.example>',
    ])
  }
})
