import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/outbox/template-kinds.ts'
import { PLAIN_POLICY } from '../support/config.ts'
import { folderWithConfig, run, temporaryFolder } from './fake-io.ts'

const preview = (words: readonly string[], cwd = temporaryFolder()) => run(['template', 'preview', ...words], { cwd })

/** A configured desk whose policy has a text of its own. */
function deskWithText(path: string, text: string): string {
  const folder = folderWithConfig('postgres://127.0.0.1:1/none', { policy: './policy' })
  cpSync(PLAIN_POLICY, join(folder, 'policy'), { recursive: true })
  mkdirSync(join(folder, 'policy', 'templates', path, '..'), { recursive: true })
  writeFileSync(join(folder, 'policy', 'templates', path), text)
  return folder
}

describe('template preview', () => {
  it('shows subject and text, in English unless told otherwise', async () => {
    const { code, out, err } = await preview(['handed-over'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^\[PD-1042\] Re: VPN drops every few minutes\n\nHello,\n\n.*\nExample Ltd\n\n[^\n]*no person wrote it[^\n]*\n$/s)
    expect(out).toContain('with Sam Okoro (Network Engineer) of the Network Team, who looks after VPN and Wi-Fi.')
  })

  it.each([
    ['tr', 'Merhaba,'],
    ['bn', 'শুভেচ্ছা নেবেন।'],
    ['ar', 'تحية طيبة،'],
  ])('shows every kind in %s', async (language, greeting) => {
    for (const kind of Object.keys(KINDS)) {
      const { code, out } = await preview([kind, '--language', language])
      expect(code).toBe(0)
      if (kind !== 'reply') expect(out).toContain(greeting)
    }
  })

  it('writes the HTML too, over what was there', async () => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'mail.html'), 'old')
    expect((await preview(['update', '--language', 'ar', '--html', 'mail.html'], cwd)).code).toBe(0)
    expect(readFileSync(join(cwd, 'mail.html'), 'utf8')).toMatch(/^<!DOCTYPE html>\n<html lang="ar" dir="rtl">.*<\/html>\n$/s)
  })

  it('says that it can’t write the HTML, after it showed the text', async () => {
    const { code, out, err } = await preview(['update', '--html', 'no/such/mail.html'])
    expect([code, out !== '']).toEqual([1, true])
    expect(err).toMatch(/^postdesk: can't write no\/such\/mail\.html: .*ENOENT/)
  })

  it('names the nearest kind or language, and writes nothing', async () => {
    const cwd = temporaryFolder()
    const check = async (words: readonly string[], complaint: string) =>
      expect(await preview([...words, '--html', 'x.html'], cwd)).toEqual({ code: 64, out: '', err: `postdesk: ${complaint}\n` })
    await check(['remindr'], 'there is no mail remindr; did you mean reminder?')
    await check(['update', '--language', 'tur'], 'there is no language tur; did you mean tr?')
    await check(['update', '--language', 'german'], 'there is no language german; known: en, tr, bn, ar')
    expect(existsSync(join(cwd, 'x.html'))).toBe(false)
  })

  it('uses the texts, name and numbers of the configured desk', async () => {
    const cwd = deskWithText('closed/en/subject.liquid', '[{{ number }}] We closed this {{ subject }}\n')
    const { code, out } = await preview(['closed'], cwd)
    expect(code).toBe(0)
    expect(out).toMatch(/^\[PD-1042\] We closed this VPN drops every few minutes\n/)
    expect(out).toContain('\nExample Ltd\n')
  })

  it('tells what is wrong with the texts, or with the configuration', async () => {
    const wrong = await preview(['closed'], deskWithText('closed/en/subject.liquid', 'Hello\n'))
    expect([wrong.code, wrong.out]).toEqual([78, ''])
    expect(wrong.err).toContain('closed/en/subject.liquid does not show number')
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'postdesk.yaml'), 'organisation: 3\n')
    expect((await preview(['closed'], cwd)).code).toBe(78)
  })

  it('without a kind lists them, a line each', async () => {
    for (const argv of [['template'], ['template', 'preview']]) {
      const { code, out } = await run(argv)
      expect(code).toBe(0)
      const names = out.trimEnd().split('\n')
      expect(names.map(line => line.split(' ')[0])).toEqual(Object.keys(KINDS))
      for (const line of names) expect(line).toMatch(/^\S+ +to (?:the customer|an employee): \S/)
    }
  })
})
