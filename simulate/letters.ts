// Mails of the simulation's customers, in four languages, as the reader of mails would hand them on; and their way into the desk, several at once.
import { storeIngested } from '../src/db/intake.ts'
import { loadStored } from '../src/db/messages.ts'
import type { Authenticity, Issue, Language, Letter, Urgency } from '../src/understanding/letter.ts'
import { commitLetters } from '../src/workers/commit.ts'
import type { MessageRoom } from '../src/workers/work.ts'
import { aLetter, anIssue } from '../test/support/letters.ts'

export interface Desk extends MessageRoom {
  readonly mailboxId: number
}

export interface Customer {
  readonly address: string
  readonly name: string
  readonly language: Language
  readonly authenticity: Authenticity
  /** Whether an automatic answer goes out while they are away. */
  readonly responds: boolean
}

const FIRST: Readonly<Record<Language, string>> = {
  en: 'Nothing works here since this morning, please help.',
  tr: 'Sabahtan beri hiçbir şey çalışmıyor, lütfen yardım edin.',
  bn: 'সকাল থেকে কিছুই কাজ করছে না, দয়া করে সাহায্য করুন।',
  ar: 'لا شيء يعمل هنا منذ الصباح، الرجاء المساعدة.',
}

const ANSWER: Readonly<Record<Language, string>> = {
  en: 'The serial is AB123. It still does not work.',
  tr: 'Seri numarası AB123. Hâlâ çalışmıyor.',
  bn: 'সিরিয়াল AB123। এখনও কাজ করছে না।',
  ar: 'الرقم التسلسلي AB123 وما زال لا يعمل.',
}

const THANKS: Readonly<Record<Language, string>> = {
  en: 'Thank you, it works.',
  tr: 'Teşekkürler, çalışıyor.',
  bn: 'ধন্যবাদ, কাজ করছে।',
  ar: 'شكرا، إنه يعمل.',
}

export type Saying = 'answer' | 'thanks'

interface Mail {
  readonly from: Customer
  /** Message-ID of the mail that it answers; null: it answers none. */
  readonly to: string | null
  readonly letter: Partial<Letter>
}

export function firstMail(from: Customer, category: Issue['category'], urgency: Urgency): Mail {
  const text = FIRST[from.language]
  const issue = anIssue(text, text, { category, urgency: { value: urgency, because: 'the simulation' }, title: text.slice(0, 40) })
  return { from, to: null, letter: { text, newText: text, issues: [issue] } }
}

export function nextMail(from: Customer, to: string, saying: Saying): Mail {
  const text = (saying === 'thanks' ? THANKS : ANSWER)[from.language]
  return { from, to, letter: { text, newText: text, subject: 'Re: it', issues: saying === 'answer' ? [anIssue(text)] : [] } }
}

/** `back`: the day of return, which its words name. */
export function awayMail(from: Customer, to: string, back: string): Mail {
  const text = `I am out of the office until ${back}.`
  const kind = { value: 'out-of-office', because: 'Auto-Submitted' } as const
  const returnDate = { day: back, words: `until ${back}`, because: 'the simulation' }
  return { from, to, letter: { text, newText: text, subject: 'Re: it', issues: [], kind, returnDate } }
}

let count = 0

export interface Arrived {
  readonly mailId: string
  /** Null: an automatic answer to a ticket that nobody can answer any more is kept in quarantine. */
  readonly ticketId: number | null
}

/** All of them in as few transactions as their threads allow. @throws where one could not be worked on. */
export async function deliver(desk: Desk, mails: readonly Mail[]): Promise<readonly Arrived[]> {
  const letters = mails.map(letterOf)
  const ids = await Promise.all(letters.map(letter => store(desk, letter)))
  const stored = new Map((await loadStored(desk.db, ids)).map(row => [row.id, row]))
  const [mailbox] = desk.config.mailboxes
  const works = letters.flatMap((letter, index) => {
    const row = stored.get(ids[index] ?? 0)
    return row && mailbox ? [{ stored: row, mailbox, letter }] : []
  })
  const results = await commitLetters(desk, works)
  return results.map((result, index) => {
    if (!result.ok) throw new Error('a letter could not be worked on', { cause: result.error })
    return { mailId: letters[index]?.messageId ?? '', ticketId: result.committed?.tickets[0] ?? null }
  })
}

function letterOf({ from, to, letter }: Mail): Letter {
  return aLetter({
    messageId: `mail-${++count}@${from.address.split('@')[1]}`,
    from: { address: from.address, name: from.name },
    inReplyTo: to === null ? [] : [to],
    authenticity: { value: from.authenticity, because: 'the simulation' },
    language: { value: from.language, because: 'its words' },
    ...letter,
  })
}

async function store(desk: Desk, { messageId }: Letter): Promise<number> {
  const now = desk.clock.now()
  const raw = Buffer.from(`Message-ID: <${messageId}>\r\n\r\nbuilt by hand`)
  return (await storeIngested(desk.db, { raw, mailboxId: desk.mailboxId, receivedAt: now, now })).messageId
}
