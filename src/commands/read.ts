// `read FILE...`: what Postdesk reads out of a mail: kind, language, spans, facts, issues and why. Needs no database and no configuration;
// where there is one, its own addresses and trusted servers are used.
import { accountOf } from '../understanding/account.ts'
import type { Issue, Letter, Span } from '../understanding/letter.ts'
import { findSources } from './ingest-sources.ts'
import { type Call, complain, EXIT, type Io, say } from './io.ts'
import { configHere, contextOf, letterOf } from './read-source.ts'
import { paint, printable, printableLines } from './show.ts'

export async function read(call: Call): Promise<number> {
  const { io, args, options } = call
  const config = configHere(call)
  if (config === undefined) return EXIT.config
  const context = contextOf(config)
  const { found, missing } = findSources(io, args)
  for (const name of missing) complain(io, `postdesk: there is no file ${name}`)
  let code: number = missing.length > 0 ? EXIT.noInput : EXIT.ok
  for (const source of found) {
    const letter = await letterOf(io, source, context)
    if (!letter) code = EXIT.noInput
    else if (options.json) say(io, JSON.stringify({ file: source.name, ...accountOf(letter) }))
    else for (const line of tellLetter(io, source.name, letter)) say(io, line)
  }
  return code
}

/** For a person: what was found, then the mail itself with its spans named. */
function tellLetter(io: Io, name: string, letter: Letter): readonly string[] {
  const { kind, writtenIn, from, subject, signals } = letter
  const row = (label: string, value: string) => `  ${label.padEnd(11)} ${printable(value)}`
  const { urgency, asksForSupervisor, praise, angry, deadline } = signals
  return [
    paint(io, 'bold', printable(name)),
    row('from', from ? `${from.name} <${from.address}>`.trim() : 'nobody'),
    row('subject', subject),
    row('kind', `${kind.value}: ${kind.because}`),
    row('language', `${writtenIn.value ?? 'unknown'} (${writtenIn.confidence}): ${writtenIn.because}`),
    row('urgency', `${urgency.value}: ${urgency.because}`),
    ...(asksForSupervisor.value ? [row('supervisor', asksForSupervisor.because)] : []),
    ...(praise.value ? [row('praise', praise.because)] : []),
    ...(angry.value ? [row('angry', angry.because)] : []),
    ...(deadline.value ? [row('deadline', deadline.value)] : []),
    ...(letter.returnDate ? [row('back on', `${letter.returnDate.day}: ${letter.returnDate.because}`)] : []),
    ...(letter.bounce
      ? letter.bounce.recipients.map(one =>
          row('bounced', `${one.address ?? '?'} ${one.status ?? ''} ${one.hard ? 'hard' : 'soft'}: ${one.cause}`),
        )
      : []),
    ...(letter.forwarded
      ? [
          row(
            'forwarded',
            `from ${letter.forwarded.from?.address ?? '?'}, ${letter.forwarded.sentAt ?? 'no date'}: ${letter.forwarded.subject ?? ''}`,
          ),
        ]
      : []),
    ...letter.facts.map(fact => row(fact.type, `${fact.words}${fact.value === fact.words ? '' : ` = ${fact.value}`}   (${fact.because})`)),
    ...letter.issues.flatMap((issue, index) => tellIssue(io, issue, index + 1)),
    ...letter.proposedCuts.map(cut => row('or a cut at', `"${cut.title}" (${cut.confidence})`)),
    '',
    ...letter.spans.flatMap(span => tellSpan(io, letter, span)),
    '',
  ]
}

function tellIssue(io: Io, { title, nature, category, because, confidence }: Issue, number: number): readonly string[] {
  const head = `  ${paint(io, 'bold', `${number}. ${printable(title)}`)}  ${nature}, ${category}, ${confidence}`
  return [head, `     ${printable(because)}`]
}

const COLOURS: Readonly<Partial<Record<Span['role'], 'dim' | 'yellow'>>> = { signature: 'yellow', forwarded: 'yellow' }

function tellSpan(io: Io, letter: Letter, { start, end, role, because }: Span): readonly string[] {
  const lines = printableLines(letter.text.slice(start, end).replace(/\n+$/, ''))
  const colour = role === 'new' ? 'green' : (COLOURS[role] ?? 'dim')
  return lines.map(
    (line, index) =>
      `  ${paint(io, colour, (index === 0 ? role : '').padEnd(14))} ${line}${index === 0 && role !== 'new' ? paint(io, 'dim', `   <- ${printable(because)}`) : ''}`,
  )
}
