// Reads the annotated mails of test/mail/annotated: bodies with marks around the words of each issue. `{2!|...}` states issue 2,
// `{2|...}` supports it. Throws with the file and the mail's name on marks that do not close.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface AnnotatedMail {
  readonly id: string
  readonly language: string
  readonly subject: string
  readonly text: string
  readonly fields: Readonly<Record<string, string>>
  /** Issue of each UTF-16 unit of the text; 0 for none. */
  readonly issueAt: Uint8Array
  /** 1 where the text states the issue. */
  readonly statedAt: Uint8Array
  readonly issues: number
  /** Only some words of each statement are marked, and not all of it. */
  readonly barelyStated?: boolean
}

export function readAnnotated(folder: string): readonly AnnotatedMail[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.txt'))
    .sort()
    .flatMap(name => readBatch(readFileSync(join(folder, name), 'utf8'), name))
}

function readBatch(batch: string, file: string): readonly AnnotatedMail[] {
  return batch
    .split(/^=== /m)
    .slice(1)
    .map(mail => readMail(mail, file))
}

function readMail(source: string, file: string): AnnotatedMail {
  const [header = '', ...rest] = source.split('\n')
  const [id = '', , ...pairs] = header.split('|').map(part => part.trim())
  const subject = /^Subject: ?(.*)$/.exec(rest[0] ?? '')?.[1] ?? ''
  const body = rest.slice(1).join('\n').trim()
  const fields = Object.fromEntries(pairs.map(pair => pair.split('=').map(part => part.trim())))
  return { id, language: /^[a-z]+/.exec(id)?.[0] ?? '', subject, fields, ...readMarks(body, `${file}: ${id}`) }
}

const OPEN = /\{(\d+)(!?)\|/y

function readMarks(body: string, where: string): Pick<AnnotatedMail, 'text' | 'issueAt' | 'statedAt' | 'issues'> {
  let text = ''
  const issueAt: number[] = []
  const statedAt: number[] = []
  let mark: { issue: number; stated: number; depth: number } | null = null
  let issues = 0
  for (let at = 0; at < body.length; ) {
    OPEN.lastIndex = at
    const open = OPEN.exec(body)
    if (open) {
      if (mark) throw new Error(`${where}: a mark inside a mark, near "${body.slice(at, at + 40)}"`)
      mark = { issue: Number(open[1]), stated: open[2] ? 1 : 0, depth: 0 }
      issues = Math.max(issues, mark.issue)
      at += open[0].length
      continue
    }
    const character = body[at] ?? ''
    at++
    if (mark && character === '{') mark.depth++
    if (mark && character === '}' && mark.depth-- === 0) {
      mark = null
      continue
    }
    text += character
    issueAt.push(mark?.issue ?? 0)
    statedAt.push(mark?.stated ?? 0)
  }
  if (mark) throw new Error(`${where}: a mark that never closes`)
  return { text, issueAt: Uint8Array.from(issueAt), statedAt: Uint8Array.from(statedAt), issues }
}
