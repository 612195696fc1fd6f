// Crisp's two parsers beside ours, over our tables. They are no part of the product: both take time with the square of the input
// and know fewer languages. Where they find something, it must be what we find; how often they do is written in the room's README.
import EmailForwardParser from 'email-forward-parser'
import EmailReplyParser from 'email-reply-parser'
import { describe, expect, test } from 'vitest'
import { readReply } from '../../src/understanding/reply-text.ts'
import { FORWARDS } from './forward-cases.ts'
import { REPLIES } from './reply-cases.ts'

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('email-forward-parser', () => {
  const found = FORWARDS.map(({ name, head, subject = 'Fwd: Printer' }) => {
    const text = `Can you help?\n\n${head}\n\n${head.includes('\n> ') ? '> Old' : 'Old'}`
    const theirs = new EmailForwardParser().read(text, subject).email.from
    return { name, theirs, ours: readReply({ text, subject, answers: false }).forwarded }
  })

  for (const { name, theirs, ours } of found.filter(one => one.theirs.address))
    test(`${name}: the same sender`, () => {
      expect(ours?.from?.address).toBe(theirs.address)
      if (theirs.name) expect(ours?.from?.name).toBe(theirs.name)
    })

  test('finds a sender in most of them, and in none of ours that we miss', () => {
    expect(found.filter(one => one.theirs.address).length).toBeGreaterThan(FORWARDS.length * 0.75)
    expect(found.filter(one => one.theirs.address && !one.ours?.from)).toEqual([])
  })

  test('knows no Arabic, Bengali, Hebrew or Greek header', () => {
    const unknown = found.filter(({ name }) => /Gmail (?:ar|bn|he|el)$/.test(name))
    expect(unknown.map(one => one.theirs.address ?? null)).toEqual([null, null, null, null])
    expect(unknown.map(one => one.ours?.from?.address)).toEqual(Array(4).fill('jane@example.org'))
  })
})

describe('email-reply-parser', () => {
  const right = ({ text, own }: (typeof REPLIES)[number]) => words(new EmailReplyParser().read(text).getVisibleText()) === words(own)

  test('is right on Gmail, Outlook and Apple Mail in English, German and French', () => {
    const easy = REPLIES.filter(({ name }) => /^(?:(?:Gmail|Apple Mail) (?:en|de|fr)|Outlook|Outlook fr)$/.test(name))
    expect(easy.length).toBeGreaterThan(4)
    expect(easy.filter(one => !right(one)).map(({ name }) => name)).toEqual([])
  })

  test('takes a closing for a signature, and what it does not know for new text', () => {
    const visible = (text: string) => words(new EmailReplyParser().read(text).getVisibleText())
    expect(visible('It fails.\n\nKind regards,\nBob')).toBe('It fails.')
    expect(visible('Tamam.\n\nA <a@b.tr>, 1 Oca 2024 Pzt, 10:00 tarihinde şunu yazdı:\n\n> eski')).toContain('yazdı')
  })
})
