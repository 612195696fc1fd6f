// The mail that a person writes on a ticket. No automaton's: it carries none of an automaton's headers, and the customer's subject comes back
// whoever they are, because a person has read it and decided to answer. Pure, like compose.ts.

import { cleanLine, cleanText } from '../understanding/clean.ts'
import { letterOf, numberOf } from './compose.ts'
import { type Desk, NAME_LIMIT, type NewestLetter, type OutboxLetter, personHeaders, recipient, subjectFor, threadOf } from './envelope.ts'

/** A text beyond this is a file for an attachment, or a mistake. */
const WORDS_LIMIT_BYTES = 100_000

export type Words = { readonly ok: true; readonly words: string } | { readonly ok: false; readonly why: string }

/** A person's text as it may be sent or kept: whole, or refused with the reason. */
export function readWords(text: string): Words {
  const lines = cleanText(text)
    .split('\n')
    .map(line => line.trimEnd())
  const filled = (line: string) => line !== ''
  const words = lines.slice(Math.max(0, lines.findIndex(filled)), lines.findLastIndex(filled) + 1).join('\n')
  if (words === '') return { ok: false, why: 'there are no words' }
  const bytes = Buffer.byteLength(words)
  const why = `the text has ${bytes} bytes, and ${WORDS_LIMIT_BYTES} are the most`
  return bytes > WORDS_LIMIT_BYTES ? { ok: false, why } : { ok: true, words }
}

const FIRST_WORDS = 120

/** For a line of history. */
export function firstWords(words: string): string {
  const line = cleanLine(words.slice(0, FIRST_WORDS * 4), FIRST_WORDS + 1)
  return line.length > FIRST_WORDS ? `${cleanLine(line, FIRST_WORDS)}…` : line
}

export interface PersonsReply extends Desk {
  readonly ticketId: number
  readonly to: { readonly address: string; readonly name: string }
  /** The customer's newest mail; null where the ticket has none that can be answered. */
  readonly letter: NewestLetter | null
  /** The Message-IDs of our earlier mails in this conversation, oldest first. */
  readonly ours: readonly string[]
  readonly words: string
  /** Who signs, as customers may read it; null: the organisation alone. */
  readonly person: { readonly name: string; readonly title: string } | null
}

export function composeReply(input: PersonsReply): OutboxLetter {
  const { ticketId, letter, words, person, organisation, to } = input
  return {
    ...recipient(to, true),
    ...threadOf(letter, input.ours),
    headers: personHeaders(input),
    ...letterOf('reply', input, ticketId, {
      organisation,
      number: numberOf(input, ticketId),
      words,
      person_name: cleanLine(person?.name ?? '', NAME_LIMIT),
      person_title: person?.title ?? '',
      subject: subjectFor(letter?.subject ?? '', true, input.numberPrefix),
    }),
  }
}
