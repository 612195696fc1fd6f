import { describe, expect, it } from 'vitest'
import { duration, printable, printableLines, showListing, size } from '../../src/commands/show.ts'
import { nearest } from '../../src/nearest.ts'
import { fakeIo } from './fake-io.ts'

describe('a listing', () => {
  const listing = (terminal: boolean, rows: readonly string[], columns = 100) => {
    const fake = fakeIo({ terminal })
    Object.assign(fake.io.stdout, { columns })
    const call = { io: fake.io, args: [], options: {} }
    const wide = { head: 'WIDE', of: (row: string) => row, wide: true }
    showListing(call, { rows, columns: [{ head: 'N', of: () => '1' }, wide], empty: 'none', limit: 10 })
    return fake.out()
  }

  it('is plain where no terminal reads it', () => {
    expect(listing(false, ['one'])).toBe('N  WIDE\n1  one\n')
  })

  it('has a bold head on a terminal', () => {
    expect(listing(true, ['one'])).toBe('\u001b[1mN\u001b[22m  \u001b[1mWIDE\u001b[22m\n1  one\n')
  })

  it('cuts between letters as readers count them, never inside one', () => {
    const row = (text: string) => listing(false, [text], 30).split('\n')[1]?.slice(3)
    expect(row('x'.repeat(40))).toBe(`${'x'.repeat(26)}…`)
    expect(row('কি'.repeat(40))).toBe(`${'কি'.repeat(26)}…`)
    expect(row('مَ'.repeat(40))).toBe(`${'مَ'.repeat(26)}…`)
    expect(row('কি'.repeat(27))).toBe('কি'.repeat(27))
  })
})

describe('words for people', () => {
  it('lose what could move the cursor or turn the line', () => {
    expect(printable(' a\u001b[31mb\u0000\u202ec\r\nd\u2067 ')).toBe('a[31mbc  d')
    expect(printableLines('a\tb\r\n\u001b]0;x\u0007c  ')).toEqual(['a    b', ']0;xc'])
  })

  it('give spans and sizes in a unit that fits', () => {
    const spans = [-5, 40_000, 720_000, 3 * 3_600_000, 5 * 86_400_000].map(duration)
    expect(spans).toEqual(['0 s', '40 s', '12 min', '3 h', '5 days'])
    expect([999, 123_456, 1_234_567].map(size)).toEqual(['999 B', '123 kB', '1.2 MB'])
  })
})

describe('the nearest word', () => {
  const check = (word: string, near: string | undefined) => expect(nearest(word, ['folder', 'port', 'pollSeconds', 'tls'])).toBe(near)

  it('is a slip of the fingers away, whatever its case and dashes', () => {
    check('foldr', 'folder')
    check('fodler', 'folder')
    check('Folders', 'folder')
    check('prot', 'port')
    check('poll-seconds', 'pollSeconds')
    check('poll_secs', 'pollSeconds')
  })

  it('is none where all are far', () => {
    check('colour', undefined)
    check('x', undefined)
    check('', undefined)
  })
})
