// The facts that a policy is asked about, from a letter and what the desk knows of its sender: one record for each issue.
// Every fact carries the words of the mail that are its evidence, where there are any. A fact that is not known is left out.

import { ownFacts } from '../tickets/own-facts.ts'
import type { Because, FactType, Letter, Region, Urgency } from '../understanding/letter.ts'
import type { Topic } from '../understanding/lexicon/shape.ts'
import type { Matter } from './admit.ts'
import type { Fact, Facts, FactValue } from './condition.ts'
import { foldCase, TEXT_MAX } from './conditions.ts'
import { knownContact } from './contact-tier.ts'
import type { FactName } from './fact-list.ts'
import type { Policy } from './policy.ts'

/** What the desk knew of the sender when the mail was decided on. */
export interface Sender {
  readonly known: boolean
  /** Tickets opened in the RECENT_DAYS before. */
  readonly recentTickets: number
}
export const RECENT_DAYS = 30

export interface FactSource {
  readonly letter: Letter
  readonly mailbox: string
  readonly sender: Sender
}

/** Of an issue, what a policy may ask. */
export type Asked = Pick<Matter, 'title' | 'parts' | 'nature' | 'category' | 'confidence'> & {
  readonly topics: readonly Topic[]
  readonly urgency: Because<Urgency>
}

type Known = { readonly [N in FactName]?: Fact | undefined }

/** `parts`: the words of all the mail's issues, to tell whose a fact is. */
export function readFacts(source: FactSource, issue: Asked, parts: readonly Region[], policy: Policy): Facts {
  return contactFacts(dropUnknown({ ...mailFacts(source), ...issueFacts(source.letter, issue, parts), ...senderFacts(source) }), policy)
}

function mailFacts({ letter, mailbox }: FactSource): Known {
  const { from, signals, attachments } = letter
  const files = attachments.filter(({ inline }) => !inline)
  return {
    'mail.from': fact(from?.address),
    'mail.fromName': fact(from?.name),
    'mail.domain': fact(from && domainOf(from.address)),
    'mail.to': fact(letter.recipients.map(({ address }) => address)),
    'mail.mailbox': fact(mailbox),
    'mail.subject': fact(letter.subject),
    'mail.text': fact(letter.newText.slice(0, TEXT_MAX)),
    'mail.kind': reasoned(letter.kind),
    'mail.authenticity': reasoned(letter.authenticity),
    'mail.language': fact(letter.writtenIn.value ?? undefined, letter.writtenIn.because),
    'mail.issues': fact(letter.issues.length),
    'mail.attachments': fact(files.length),
    'mail.attachmentNames': fact(files.map(({ filename }) => filename)),
    'mail.asksForSupervisor': reasoned(signals.asksForSupervisor),
    'mail.praise': reasoned(signals.praise),
    'mail.angry': reasoned(signals.angry),
    'mail.deadline': fact(signals.deadline.value ?? undefined, signals.deadline.because),
  }
}

function issueFacts({ facts, text }: Pick<Letter, 'facts' | 'text'>, issue: Asked, all: readonly Region[]): Known {
  const own = ownFacts(facts, issue.parts, all)
  const found = Object.fromEntries(
    Object.entries(FACT_OF_TYPE).map(([type, name]) => {
      const same = own.filter(one => one.type === type)
      return [
        name,
        same.length > 0 ? fact([...new Set(same.map(({ value }) => value))], same.map(({ words }) => words).join('; ')) : undefined,
      ]
    }),
  ) as Known
  return {
    ...found,
    'issue.title': fact(issue.title),
    'issue.text': fact(
      issue.parts
        .map(({ start, end }) => text.slice(start, end))
        .join('\n')
        .slice(0, TEXT_MAX),
    ),
    'issue.nature': fact(issue.nature ?? undefined),
    'issue.category': fact(issue.category ?? undefined),
    'issue.topics': fact(issue.topics),
    'issue.confidence': fact(issue.confidence ?? undefined),
    'issue.urgency': reasoned(issue.urgency),
  }
}

/** Of a piece of a mail by itself, all of whose facts are its own. */
export const factsOfPiece = (piece: Pick<Letter, 'facts' | 'text'>, issue: Asked): Facts => dropUnknown(issueFacts(piece, issue, []))

/** A name is the sender's and no issue's: it is answered by mail.fromName. */
export const FACT_OF_TYPE: Readonly<Record<Exclude<FactType, 'person-name'>, FactName>> = {
  equipment: 'issue.equipment',
  model: 'issue.models',
  serial: 'issue.serials',
  licence: 'issue.licences',
  account: 'issue.accounts',
  order: 'issue.orders',
  location: 'issue.locations',
  phone: 'issue.phones',
  date: 'issue.dates',
}

function senderFacts({ sender }: FactSource): Known {
  return { 'contact.known': fact(sender.known), 'contact.recentTickets': fact(sender.recentTickets) }
}

/** With what this policy says of the customer. */
export function contactFacts(facts: Facts, policy: Policy): Facts {
  const address = String(facts['mail.from']?.value ?? '')
  const domain = domainOf(address)
  const said = knownContact(policy, address)
  const { 'contact.tier': _, ...others } = facts
  const employee = policy.organisation.domains.includes(domain) || policy.people.some(person => person.address === address)
  const tier = said && fact(said.tier, said.because)
  return { ...others, 'contact.employee': { value: employee }, ...(tier && { 'contact.tier': tier }) }
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1)

function fact(value: FactValue | undefined | null, words?: string): Fact | undefined {
  if (value === undefined || value === null) return undefined
  return words ? { value, words } : { value }
}
const reasoned = ({ value, because }: Because<FactValue>) => fact(value, because)

const dropUnknown = (known: Known): Facts =>
  Object.fromEntries(Object.entries(known).filter((entry): entry is [string, Fact] => entry[1] !== undefined))

const STRENGTH: readonly Urgency[] = ['normal', 'planned', 'scheduled', 'critical', 'enterprise_failure']

/**
 * What is known of a ticket after a reply: lists are joined, "yes" stays yes, the stronger urgency counts, the ticket keeps its title, nature and
 * category, and everything else of the mail is the reply's.
 */
export function mergeFacts(before: Facts, reply: Facts): Facts {
  const merged: Record<string, Fact> = { ...before }
  for (const [name, fact] of Object.entries(reply)) {
    const earlier = before[name]
    merged[name] = earlier === undefined ? fact : mergeFact(name, earlier, fact)
  }
  return merged
}

const KEPT: ReadonlySet<string> = new Set<FactName>([
  'issue.title',
  'issue.text',
  'issue.nature',
  'issue.category',
  'issue.confidence',
  'contact.known',
  'contact.recentTickets',
  'mail.issues',
])

function mergeFact(name: string, earlier: Fact, later: Fact): Fact {
  if (KEPT.has(name)) return earlier
  if (name === 'issue.urgency') return strengthOf(later) > strengthOf(earlier) ? later : earlier
  if (name.startsWith('issue.') && Array.isArray(earlier.value) && Array.isArray(later.value)) return joined(earlier, later)
  return earlier.value === true && later.value === false ? earlier : later
}

const strengthOf = ({ value }: Fact) => STRENGTH.indexOf(value as Urgency)

function joined(earlier: Fact, later: Fact): Fact {
  const values = [...(earlier.value as readonly string[]), ...(later.value as readonly string[])]
  const once = new Map<string, string>()
  for (const value of values) if (!once.has(foldCase(value))) once.set(foldCase(value), value)
  const words = [...new Set([earlier.words, later.words].flatMap(one => one?.split('; ') ?? []))].join('; ')
  return words ? { value: [...once.values()], words } : { value: [...once.values()] }
}
