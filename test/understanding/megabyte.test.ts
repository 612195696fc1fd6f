import { Buffer } from 'node:buffer'
import { performance } from 'node:perf_hooks'
import { beforeAll, expect, test } from 'vitest'
import { readLetter } from '../../src/understanding/parse.ts'

// A megabyte of what a linear reader must not trip over. The aim is 200 ms on a quiet machine; the bound leaves room for a busy one,
// and none for anything quadratic, which would take minutes.
const context = { ownAddresses: ['support@desk.example'], authservIds: [] }
const BYTES = 1_000_000
const BOUND_MS = 2_000

const shapes: Readonly<Record<string, string>> = {
  'numbered items': '1. x\n',
  bullets: '- the printer jams\n',
  'emoji items': '📦 x\n',
  clauses: 'a; ',
  quotes: '> > > text\n',
  'header blocks': 'From: a\nSent: b\nTo: c\nSubject: d\n',
  attributions: 'On Mon, 1 Jan 2024 at 10:00, X <a@b.c> wrote:\n',
  sentences: 'The printer does not work and please send a mouse, also the VPN is down. ',
  'half phrases': 'can not can ',
  'Arabic particles': 'وبالطابعة ',
  'Arabic negations': 'لا ',
  Bengali: 'প্রিন্টার ',
  'no spaces': 'x',
  'empty lines': '\n',
  'signature marks': '-- \n',
  phones: '+90 532 555 55 55 ',
  serials: 'serial no: AB12-CD34 ',
  places: 'floor 2, room 3, ',
  brackets: '((((',
  addresses: 'a@b.example ',
  joiners: '\u200d',
}

const mailOf = (text: string) =>
  Buffer.from(`From: a@b.example\nTo: support@desk.example\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n${text}`)

/** Lexicons and models are loaded by the first mail of a language. */
beforeAll(async () => {
  for (const text of ['The printer jams', 'Yazıcı çalışmıyor lütfen bakın', 'প্রিন্টার কাজ করছে না', 'الطابعة لا تعمل اليوم'])
    await readLetter(mailOf(text), context)
})

for (const [name, shape] of Object.entries(shapes))
  test(name, async () => {
    const raw = mailOf(shape.repeat(Math.ceil(BYTES / Buffer.byteLength(shape))))
    const started = performance.now()
    const letter = await readLetter(raw, context)
    expect(performance.now() - started).toBeLessThan(BOUND_MS)
    expect(letter.issues.length).toBeLessThanOrEqual(12)
  })
