// In which language we write to a customer, and why: the customer's own setting, else the thread's, else what the mail was written in,
// else the mailbox's default, else the house's. Promises one of our languages whatever the facts hold; what was passed over is said.
import { type Because, LANGUAGES, type Language, type WrittenIn } from '../understanding/letter.ts'

export interface LanguageFacts {
  /** What the contact's own record says, if it says anything: set by a person, never detected. */
  readonly contact: string | null
  /** The language of the ticket that this mail carries on. */
  readonly thread: string | null
  readonly detected: Because<Language | null>
  readonly writtenIn: WrittenIn
  readonly mailbox: Language | undefined
  readonly house: Language
}

export interface LanguageChoice {
  readonly language: Language
  readonly by: 'contact' | 'thread' | 'detected' | 'mailbox' | 'house'
  readonly because: string
}

export function chooseLanguage(facts: LanguageFacts): LanguageChoice {
  const { contact, thread, detected, mailbox, house } = facts
  if (isOurs(contact)) return { language: contact, by: 'contact', because: "the customer's own setting" }
  const foreign = contact === null ? '' : `the customer's setting, ${contact}, is no language of ours; `
  if (isOurs(thread)) return { language: thread, by: 'thread', because: `${foreign}the language of the thread` }
  if (detected.value)
    return { language: detected.value, by: 'detected', because: `${foreign}the mail is written in it: ${detected.because}` }
  const unread = foreign + whyNotDetected(facts)
  if (mailbox) return { language: mailbox, by: 'mailbox', because: `${unread}the mailbox's default` }
  return { language: house, by: 'house', because: `${unread}the house's default` }
}

const isOurs = (language: string | null): language is Language => LANGUAGES.some(known => known === language)

const whyNotDetected = ({ detected, writtenIn }: LanguageFacts) =>
  writtenIn.value === null
    ? `the mail's own language is not known (${detected.because}); `
    : `the mail is in ${writtenIn.value}, which we have no texts in; `
