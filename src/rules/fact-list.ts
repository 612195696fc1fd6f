// The facts that a policy's conditions may name, with type and meaning: `postdesk policy facts` prints this list.
// facts.ts fills them from a letter; a name that is not here is a fault of the policy file.

import { NATURES, URGENCIES } from '../understanding/letter.ts'
import { CATEGORIES, TOPICS } from '../understanding/lexicon/shape.ts'
import { WEEKDAYS } from './weekdays.ts'

/** `words`: a list of texts. `moment`: the time of the decision, to be compared with a calendar. */
export type FactKind = 'text' | 'words' | 'choice' | 'choices' | 'number' | 'yes-no' | 'moment'

export interface FactDefinition {
  readonly kind: FactKind
  readonly meaning: string
  /** Of `choice` and `choices`. */
  readonly values?: readonly string[]
}

const text = (meaning: string): FactDefinition => ({ kind: 'text', meaning })
const words = (meaning: string): FactDefinition => ({ kind: 'words', meaning })
const number = (meaning: string): FactDefinition => ({ kind: 'number', meaning })
const yesNo = (meaning: string): FactDefinition => ({ kind: 'yes-no', meaning })
const choice = (values: readonly string[], meaning: string): FactDefinition => ({ kind: 'choice', values, meaning })

const KINDS = ['person', 'auto-reply', 'out-of-office', 'bounce', 'complaint-report', 'read-receipt', 'list', 'notification', 'own']

export const FACT_LIST = {
  'mail.from': text("the sender's address, in small letters"),
  'mail.fromName': text("the sender's name as written; may be empty"),
  'mail.domain': text("the sender's domain"),
  'mail.to': words('every address the mail was sent to or came by'),
  'mail.mailbox': text('the name of the mailbox it came to'),
  'mail.subject': text('the subject'),
  'mail.text': text('what the sender newly wrote, without quotes and signature'),
  'mail.kind': choice(KINDS, 'what sort of sender wrote it'),
  'mail.authenticity': choice(['pass', 'fail', 'none', 'unknown'], "our mail server's verdict on the sender (RFC 8601)"),
  'mail.language': text('ISO 639-1 code of the language it is written in; missing where it is not known'),
  'mail.issues': number('how many distinct issues the mail holds'),
  'mail.attachments': number('how many files are attached, without pictures of the signature'),
  'mail.attachmentNames': words('the names of the attached files'),
  'issue.title': text("the issue's title, in the customer's words"),
  'issue.text': text("the issue's own words"),
  'issue.nature': choice(NATURES, 'incident, request, question or complaint; missing for praise alone'),
  'issue.category': choice(CATEGORIES, 'what the issue is about; missing for praise alone'),
  'issue.topics': { kind: 'choices', values: Object.keys(TOPICS), meaning: 'the things that the issue names, such as vpn or printer' },
  'issue.confidence': number('from 0 to 1: how sure it is that this is an issue of its own'),
  'issue.urgency': choice(URGENCIES, 'how urgent the issue is by its own words'),
  'issue.equipment': words('devices that are named'),
  'issue.models': words('model names and numbers'),
  'issue.serials': words('serial numbers'),
  'issue.licences': words('licence agreements'),
  'issue.accounts': words('account and customer numbers'),
  'issue.orders': words('order and invoice numbers'),
  'issue.locations': words('rooms, floors, buildings and towns'),
  'issue.phones': words('telephone numbers'),
  'issue.dates': words('dates that are named, as yyyy-mm-dd where they are unambiguous'),
  'mail.asksForSupervisor': yesNo('whether somebody above is asked for'),
  'mail.praise': yesNo('praise beyond courtesy'),
  'mail.angry': yesNo('whether the mail is angry'),
  'mail.deadline': text('a deadline as written, such as "by Thursday noon"'),
  'contact.known': yesNo('whether this address has written before'),
  'contact.tier': text('the tier that the policy gives this customer; missing where it gives none'),
  'contact.employee': yesNo("whether the sender's domain is one of the organisation's own"),
  'contact.recentTickets': number('tickets this customer opened in the 30 days before, counted up to 1,000'),
  'time.now': { kind: 'moment', meaning: 'when it is decided; compare with { within: CALENDAR } or { outside: CALENDAR }' },
  'time.weekday': choice(WEEKDAYS, "the day of the week in the organisation's calendar"),
} as const satisfies Readonly<Record<string, FactDefinition>>

export type FactName = keyof typeof FACT_LIST

/** Besides these: `mark.NAME`, set by an earlier rule. */
export const MARK_PREFIX = 'mark.'
