// The demo's words: from what was seen to lines for a person. Pure. Right-to-left text is printed as it came, nothing is reordered,
// cut or put behind it on its line; a terminal that knows the direction shows it right. Control characters of mails are taken out.
import { styleText } from 'node:util'
import type { Journey } from '../db/journey.ts'
import type { PracticeMail } from './inbox.ts'
import { readMail } from './read-mail.ts'

type Style = Parameters<typeof styleText>[0]
export type Paint = (style: Style, text: string) => string

export const painter = (colour: boolean): Paint =>
  colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text

/** C0 and C1 controls could steer the reader's terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be taken out
export const clean = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: 'English', tr: 'Turkish', bn: 'Bengali', ar: 'Arabic' }
export const languageName = (code: string | null): string => (code === null ? 'no language found' : (LANGUAGE_NAMES[code] ?? code))

const PROOF: Readonly<Record<string, string>> = {
  pass: 'sender proved',
  fail: 'sender forged',
  none: 'sender not proved',
  unknown: 'sender not checked',
}

export const number = (id: number) => `PD-${id}`

export function tellArrival(paint: Paint, index: number, mail: PracticeMail): readonly string[] {
  const readable = readMail(mail.raw)
  return [
    '',
    `${paint('dim', String(index).padStart(2))} ${paint(['bold', 'blue'], '✉')} ${paint('bold', clean(readable.header('from')))}`,
    `     ${clean(readable.header('subject')) || paint('dim', '(no subject)')}`,
  ]
}

export function tellJourney(paint: Paint, journey: Journey): readonly string[] {
  const lines = [
    ...tellFiles(paint, journey),
    ...tellRepeat(paint, journey),
    ...journey.tickets.flatMap(ticket => tellTicket(paint, journey, ticket)),
  ]
  if (journey.reason !== null) lines.push(`   ${paint('yellow', `✋ ${journey.state}, not acknowledged`)}`, because(paint, journey.reason))
  if (journey.withheld !== null) lines.push(`   ${paint('yellow', '✋ acknowledgement withheld')}`, because(paint, journey.withheld))
  if (journey.tickets.some(({ role }) => role === 'reply') && journey.answers.length === 0)
    lines.push(`     ${paint('dim', 'a reply is not acknowledged again')}`)
  return lines
}

const because = (paint: Paint, text: string) => `     ${paint('dim', `because ${clean(text)}`)}`

const tellFiles = (paint: Paint, { attachments }: Journey) =>
  attachments.map(
    ({ filename, contentType, sizeBytes }) =>
      `     ${paint('dim', `with a file (${contentType}, ${sizeBytes} bytes):`)} ${clean(filename)}`,
  )

const tellRepeat = (paint: Paint, { sightings }: Journey) =>
  sightings > 1 ? [`     ${paint('dim', `delivered ${sightings} times, the same mail each time: it is one message`)}`] : []

function tellTicket(paint: Paint, journey: Journey, ticket: Journey['tickets'][number]): readonly string[] {
  const what = ticket.role === 'opened' ? 'ticket opened:' : 'added to its ticket'
  const title = ticket.role === 'opened' ? `  ${clean(ticket.title)}` : ''
  const facts = [ticket.state, languageName(ticket.language), PROOF[journey.authenticity ?? ''] ?? 'sender not checked']
  return [
    `   ${paint('green', '➜')} ${what} ${paint(['bold', 'green'], number(ticket.id))}${title}`,
    `     ${paint('dim', facts.join(', '))}`,
    because(paint, ticket.because),
    ...tellPolicy(paint, ticket),
  ]
}

function tellPolicy(paint: Paint, { priority, team, sop, policy }: Journey['tickets'][number]): readonly string[] {
  if (policy === null) return []
  const placed = [`priority ${priority}`, `team ${team}`, ...(sop === null ? [] : [`procedure ${sop}`])].join(', ')
  return [`   ${paint('magenta', '⚖')} ${placed}`, because(paint, policy)]
}

const SHOWN_LINES = 12

/** An acknowledgement as its reader finds it: the delivered bytes are read, not our rows. */
export function tellAnswer(paint: Paint, answer: PracticeMail, language: string, tookMs: number): readonly string[] {
  const readable = readMail(answer.raw)
  const text = readable.text.split('\n').map(clean).filter(Boolean)
  return [
    `   ${paint('cyan', '✔')} acknowledged in ${paint('bold', languageName(language))} ${paint('dim', `after ${tookMs} ms, in the customer's inbox:`)}`,
    ...[readable.header('subject'), ...text.slice(0, SHOWN_LINES)].map(
      (line, index) => paint('cyan', `     │ `) + (index ? line : paint('bold', clean(line))),
    ),
    ...(text.length > SHOWN_LINES ? [paint('cyan', '     │ ') + paint('dim', `… ${text.length - SHOWN_LINES} more lines`)] : []),
  ]
}

export const tellTrouble = (paint: Paint, why: string): readonly string[] => [`   ${paint(['bold', 'red'], '✘')} ${paint('red', why)}`]
