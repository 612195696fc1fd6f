// Puts a Letter together from a mail's headers and its tree of parts; every judgement is made by the file of its name.
// Promises a Letter within the limits of letter.ts for any input; what was cut or repaired stands in the notes.
import { normalAddress, readAddresses, readEncodedAddresses } from './addresses.ts'
import { safeFilename } from './attachments.ts'
import { authenticityOf } from './authenticity.ts'
import { kindOf } from './auto-reply.ts'
import { type Body, type Part, readBody } from './body-text.ts'
import { readBounce } from './bounce.ts'
import { cleanLine } from './clean.ts'
import { decodeHeaderText } from './encoded-words.ts'
import { type FactContext, type FactRegion, readFacts } from './facts.ts'
import { readAttachedForward } from './forward-attached.ts'
import { all, first, type Headers, parameter } from './headers.ts'
import type { Address, Attachment, Issue, Language, Letter, Region, Span } from './letter.ts'
import type { EquipmentRole } from './lexicon/equipment.ts'
import { readMatters } from './matters.ts'
import { readReply } from './reply-text.ts'
import { readReturnDate } from './return-date.ts'
import { readMessageId, readThreadIds } from './thread-ids.ts'

export interface ReadingContext {
  /** The addresses of our mailboxes. */
  readonly ownAddresses: readonly string[]
  /** Whose Authentication-Results to believe; empty: nobody's. */
  readonly authservIds: readonly string[]
  /** A mailing list of one of these domains is ours, and brings us customers' mail. */
  readonly ownDomains?: readonly string[]
  /** Before a ticket's number in subjects; PD by default. */
  readonly numberPrefix?: string
}

const SUBJECT_MAX = 998
const SUBJECT_BYTES = 16 * 1024
const RECIPIENTS_MAX = 500
const REPLY_TO_MAX = 10

export function composeLetter(headers: Headers, root: Part, notesSoFar: readonly string[], context: ReadingContext): Letter {
  const charset = parameter(first(headers, 'content-type'), 'charset')
  const subject = readSubject(headers, charset)
  const replyTo = readAddresses(first(headers, 'reply-to') ?? '', charset).slice(0, REPLY_TO_MAX)
  const author = readForm(readAuthor(headers, charset), replyTo, ownAddressesOf(context))
  const recipients = readRecipients(headers, charset)
  const body = readBody(root)
  const ids = readIds(headers)
  const answers = ids.inReplyTo.length > 0 || ids.references.length > 0
  const reply = readReply({ text: body.text, subject: subject.text, answers, marked: body.marked })
  const attachments = readAttachments(body)
  const judged = judge(headers, author, subject.text, body, root, context)
  const { asides, ...about } = readMatters({
    text: body.text,
    subject: subject.text,
    reply,
    kind: judged.kind.value,
    numberPrefix: context.numberPrefix ?? 'PD',
  })
  const sentAt = readDate(first(headers, 'date'))
  const away = judged.kind.value === 'out-of-office' && sentAt !== null
  return {
    ...ids,
    from: author.from,
    replyTo,
    recipients: recipients.addresses,
    subject: subject.text,
    sentAt,
    text: body.text,
    ...reply,
    // A bounce carries the mail that did not arrive; only people pass mails on.
    forwarded: reply.forwarded ?? (judged.kind.value === 'person' ? readAttachedForward(attachments) : null),
    attachments,
    ...judged,
    returnDate: away ? readReturnDate(reply.newText, { sentAt, languages: writersLanguages(headers, about.language.value) }) : null,
    ...about,
    facts: readFacts(body.text, factRegions(reply.spans), {
      from: author.from,
      language: about.language.value,
      concerns: concernsOf(about.issues, asides),
    }),
    notes: [...notesSoFar, ...author.notes, ...recipients.notes, ...subject.notes, ...body.notes],
  }
}

/** What others wrote is not the sender's to state, but for a mail passed on. */
function factRegions(spans: readonly Span[]): readonly FactRegion[] {
  return spans.flatMap(({ start, end, role }) =>
    role === 'new' || role === 'signature' || role === 'forwarded' ? [{ start, end, kind: role }] : [],
  )
}

/** A thing is equipment of the case only where a matter is about it: not in thanks, not what works, was tried or compared. */
function concernsOf(issues: readonly Issue[], asides: readonly Region[]): NonNullable<FactContext['concerns']> {
  const inside = (regions: readonly Region[], start: number, end: number) => regions.some(one => start >= one.start && end <= one.end)
  return (start, end, role) => {
    const issue = issues.find(({ parts }) => inside(parts, start, end))
    if (!issue || !isNamedIn(issue, role)) return 'none'
    if (!inside(asides, start, end)) return 'matter'
    return issue.nature === 'incident' && issue.category === 'hardware' ? 'in passing' : 'none'
  }
}

function isNamedIn(issue: Issue, role: EquipmentRole): boolean {
  if (role === 'fixture') return (issue.category === 'facilities' || issue.category === 'hardware') && issue.nature === 'incident'
  return role === 'device' || !isOfPersons(issue)
}

/** Who asks for an account or a bill names computers and phones only as what people sit before. */
function isOfPersons({ nature, category }: Issue): boolean {
  return (category === 'account' || category === 'billing' || category === 'email') && nature !== 'incident'
}

/** For the order of day and month: a mail program set to American English tells of its user only where the words are English. */
function writersLanguages(headers: Headers, language: Language | null): readonly string[] {
  if (language !== null && language !== 'en') return [language]
  return ['content-language', 'accept-language']
    .flatMap(name => all(headers, name))
    .flatMap(value => value.slice(0, 200).split(/[,;]/))
    .map(one => one.trim())
    .filter(one => /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(one))
}

function readIds(headers: Headers): Pick<Letter, 'messageId' | 'inReplyTo' | 'references'> {
  return {
    messageId: readMessageId(first(headers, 'message-id')),
    inReplyTo: readThreadIds(all(headers, 'in-reply-to')),
    references: readThreadIds(all(headers, 'references')),
  }
}

function judge(headers: Headers, author: Author, subject: string, body: Body, root: Part, context: ReadingContext) {
  const ownAddresses = ownAddressesOf(context)
  const { authservIds, ownDomains = [] } = context
  const from = author.from?.address ?? null
  const messageId = readMessageId(first(headers, 'message-id'))
  const signs = { headers, from, messageId, subject, partTypes: partTypes(root), text: body.text, ownAddresses, ownDomains }
  const kind = kindOf(signs)
  return {
    kind,
    bounce: readBounce(signs, root, kind),
    authenticity: authenticityOf({ results: all(headers, 'authentication-results'), authservIds, fromAddress: author.alone ? from : null }),
  }
}

interface Author {
  readonly from: Address | null
  /** The one address of the one From header; anything else proves nothing of its writer. */
  readonly alone: boolean
  readonly notes: readonly string[]
}

/** RFC 5322 3.6.2: one From; with several authors, Sender says who sent it. */
function readAuthor(headers: Headers, charset: string | null): Author {
  const fields = all(headers, 'from')
  const authors = fields.flatMap(field => readAddresses(field, charset))
  const [sender = null] = readAddresses(first(headers, 'sender') ?? '', charset)
  const [author = null] = authors
  if (author && authors.length === 1)
    return { from: author, alone: fields.length === 1, notes: fields.length > 1 ? ['several From headers'] : [] }
  if (author)
    return {
      from: authors.find(one => one.address === sender?.address) ?? author,
      alone: false,
      notes: [`From names ${authors.length} addresses`],
    }
  const [hidden = null] = readEncodedAddresses(fields[0] ?? '', charset)
  if (hidden) return { from: hidden, alone: false, notes: ['the address of From was hidden in an encoded word'] }
  return { from: sender, alone: false, notes: [sender ? 'From has no address, Sender was taken' : 'no From address'] }
}

/**
 * A web form writes from our own address on behalf of whom it names in Reply-To: that person is the customer. It proves nothing of
 * him, since anybody may type any address into a form.
 */
function readForm(author: Author, replyTo: readonly Address[], ownAddresses: readonly string[]): Author {
  const [customer, another] = replyTo.filter(({ address }) => !ownAddresses.includes(address))
  if (!author.from || !ownAddresses.includes(author.from.address) || !customer || another) return author
  return { from: customer, alone: false, notes: [...author.notes, `written by ${author.from.address} for the address in Reply-To`] }
}

const ownAddressesOf = ({ ownAddresses }: ReadingContext): readonly string[] =>
  ownAddresses.map(address => normalAddress(address) ?? address.toLowerCase())

function readRecipients(headers: Headers, charset: string | null): { addresses: readonly Address[]; notes: readonly string[] } {
  const written = ['to', 'cc'].flatMap(name => all(headers, name)).flatMap(value => readAddresses(value, charset))
  // These are few and say how the mail came to us, so that the limit must not cut them.
  const traced = ['delivered-to', 'x-original-to', 'envelope-to']
    .flatMap(name => all(headers, name).slice(0, 10))
    .flatMap(value => readAddresses(value, charset))
  const distinct = withoutRepeats(written)
  const addresses = withoutRepeats([...distinct.slice(0, RECIPIENTS_MAX), ...traced])
  const many = distinct.length > RECIPIENTS_MAX
  return { addresses, notes: many ? [`${distinct.length.toLocaleString('en')} recipients, first ${RECIPIENTS_MAX} kept`] : [] }
}

function withoutRepeats(addresses: readonly Address[]): readonly Address[] {
  const seen = new Set<string>()
  return addresses.filter(({ address }) => !seen.has(address) && seen.add(address))
}

function readSubject(headers: Headers, charset: string | null): { text: string; notes: readonly string[] } {
  const raw = first(headers, 'subject') ?? ''
  const whole = cleanLine(decodeHeaderText(raw.slice(0, SUBJECT_BYTES), charset), SUBJECT_BYTES)
  const text = cleanLine(whole, SUBJECT_MAX)
  const cut = text.length < whole.length || raw.length > SUBJECT_BYTES
  return { text, notes: cut ? [`subject of ${raw.length.toLocaleString('en')} bytes, first ${SUBJECT_MAX} characters kept`] : [] }
}

/** Null where there is none to be understood; years outside 1970 to 9999 are nonsense that databases refuse. */
function readDate(raw: string | null): Date | null {
  const time = Date.parse((raw ?? '').slice(0, 100).replace(/\([^()]*\)/g, ' '))
  return Number.isNaN(time) || time < 0 || time > Date.UTC(9999, 11, 31) ? null : new Date(time)
}

function readAttachments({ attached, shown }: Body): readonly Attachment[] {
  return attached.map(({ contentType, file }, index) => ({
    filename: safeFilename(file?.filename ?? null, contentType, index + 1),
    contentType,
    sizeBytes: file?.content.length ?? 0,
    content: file?.content ?? null,
    inline: file?.contentId != null && shown.has(file.contentId),
  }))
}

function partTypes(part: Part): readonly string[] {
  return [part.contentType, ...part.children.flatMap(partTypes)]
}
