import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from '../../src/cli.ts'
import { fakeIo } from './fake-io.ts'

const MAILS = join(import.meta.dirname, '..', 'mail')

async function read(args: readonly string[], stdin?: Buffer) {
  const fake = fakeIo({ cwd: MAILS, ...(stdin ? { stdin } : {}) })
  const code = await runCli(['read', ...args], fake.io)
  return { code, out: fake.out(), err: fake.err() }
}

describe('read --json', () => {
  it('prints one object a file with what was found, without a database or a configuration', async () => {
    const { code, out, err } = await read(['--json', 'en-plain.eml', 'dsn-postfix.eml'])
    expect([code, err]).toEqual([0, ''])
    const [person, bounce] = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(Object.keys(person)).toEqual([
      ...['file', 'kind', 'because', 'language', 'languageConfidence', 'text', 'spans', 'from', 'issues', 'proposedCuts', 'accounts'],
      ...[
        'licences',
        'orders',
        'locations',
        'phones',
        'names',
        'dates',
        'facts',
        'urgency',
        'priority',
        'asksForSupervisor',
        'praise',
        'angry',
      ],
      ...['deadline', 'signals'],
    ])
    expect(person).toMatchObject({ file: 'en-plain.eml', kind: 'person', language: 'en' })
    expect(person.issues.length).toBeGreaterThan(0)
    for (const issue of person.issues)
      expect(Object.keys(issue)).toEqual([
        ...['title', 'text', 'start', 'end', 'nature', 'category', 'equipment', 'models', 'serials', 'because', 'confidence'],
      ])
    expect(bounce).toMatchObject({ kind: 'bounce', issues: [], bounce: { recipients: [{ hard: true }] } })
  })

  it('reads standard input', async () => {
    const { code, out } = await read(['--json', '-'], readFileSync(join(MAILS, 'en-plain.eml')))
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ file: 'standard input', kind: 'person' })
  })
})

describe('read', () => {
  it('tells a person the kind, the issues with their reason, and the mail with its spans named', async () => {
    const { code, out } = await read(['reply-html-with-quote.eml'])
    expect(code).toBe(0)
    expect(out).toMatch(/kind +person/)
    expect(out).toMatch(/language +en/)
    expect(out).toMatch(/^ {2}new /m)
    expect(out).toMatch(/^ {2}quote .*<-/m)
  })

  it('tells the day of return that an absence note names, and its words', async () => {
    const { out } = await read(['exchange-automatic-reply-tr.eml'])
    expect(out).toContain('2025-11-12: names the day of return: "12 Kasım\'da dönüyorum"')
    const { out: json } = await read(['--json', 'exchange-automatic-reply-tr.eml', 'en-plain.eml'])
    const [note, person] = json
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(note.returnDate).toMatchObject({ day: '2025-11-12', words: "12 Kasım'da dönüyorum" })
    expect(person).not.toHaveProperty('returnDate')
  })

  it('says which file is not there, and reads the others', async () => {
    const { code, out, err } = await read(['--json', 'nobody.eml', 'en-plain.eml'])
    expect(code).toBe(66)
    expect(err).toContain('there is no file nobody.eml')
    expect(out.trim().split('\n')).toHaveLength(1)
  })
})
