// What every letter on a ticket is written with, whoever writes it: from which of our mailboxes, in which language, under whose name.
import { randomBytes } from 'node:crypto'
import type { Config, MailboxConfig } from '../config.ts'
import { chooseLanguage } from '../outbox/choose-language.ts'
import type { Desk } from '../outbox/envelope.ts'
import type { Templates } from '../outbox/render.ts'
import type { Localised, Person } from '../rules/policy.ts'
import { LANGUAGES, type Language } from '../understanding/letter.ts'

export interface DeskRoom {
  readonly config: Config
  readonly secret: Buffer
  readonly templates: Templates
}

/** With a nonce of its own: one for each letter. */
export const deskOf = ({ config, secret, templates }: DeskRoom, mailbox: MailboxConfig, language: Language): Desk => ({
  mailbox,
  organisation: config.organisation.name,
  language,
  numberPrefix: config.numberPrefix,
  nonce: randomBytes(10),
  secret,
  templates,
})

/** The one that the customer wrote to; where it is not configured any more, the first. */
export function mailboxNamed({ mailboxes }: Config, mailbox: string | null): MailboxConfig {
  const found = mailboxes.find(({ name }) => name === mailbox) ?? mailboxes[0]
  if (!found) throw new Error('no mailbox is configured')
  return found
}

const UNREAD = { value: null, because: 'the ticket has its language' }

/** The customer's own setting before the ticket's language. */
export function customerLanguage({ defaultLanguage }: Config, mailbox: MailboxConfig, own: string | null, ofTicket: string): Language {
  const facts = { contact: own, thread: ofTicket, detected: UNREAD, writtenIn: { ...UNREAD, confidence: 0 } }
  return chooseLanguage({ ...facts, mailbox: mailbox.language, house: defaultLanguage }).language
}

/** The first of an employee's languages that is one of ours, else the house's. */
export const employeeLanguage = ({ languages }: Person, { defaultLanguage }: Config): Language =>
  languages.flatMap(code => LANGUAGES.filter(one => one === code))[0] ?? defaultLanguage

/** How people call a priority or a team; its name where the policy knows it no more. */
export const titleIn = (
  list: readonly { readonly name: string; readonly title: Localised }[],
  name: string | null,
  language: Language,
): string => list.find(one => one.name === name)?.title[language] ?? name ?? ''
