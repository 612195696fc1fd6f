// `ingest FILE... | -`: takes raw mail from files, folders or a mail server's pipe. A mail is stored before its id is printed.
// Never loses a piped mail by its exit code: whatever may be mended later is 75 (EX_TEMPFAIL), on which the mail server tries again.
import type { MailboxConfig } from '../config.ts'
import { storeIngested } from '../db/intake.ts'
import { ensureMailbox } from '../db/mailboxes.ts'
import { chooseMailbox, findSources, type Source, withoutMboxLine } from './ingest-sources.ts'
import { type Call, complain, EXIT, say } from './io.ts'
import { openProgress, type Progress } from './progress.ts'
import { openRinger, type Ringer } from './ring.ts'
import { reasonOf, type Session, withDatabase } from './session.ts'

export async function ingest(call: Call): Promise<number> {
  const { io, args } = call
  const { found, missing } = findSources(io, args)
  for (const name of missing) complain(io, `postdesk: there is no file ${name}`)
  const code = found.length === 0 ? EXIT.ok : await ingestSources(call, found)
  if (code === EXIT.ok) return missing.length > 0 ? EXIT.noInput : EXIT.ok
  // A piped mail must not bounce for a fault in our configuration.
  return args.includes('-') && code !== EXIT.data ? EXIT.tryAgain : code
}

async function ingestSources(call: Call, sources: readonly Source[]): Promise<number> {
  try {
    return await withDatabase(call, async session => {
      const mailboxes = pickMailboxes(call, session)
      if (!mailboxes) return EXIT.usage
      const ringer = await openRinger(session.config, session.url, 'messages')
      try {
        return await storeAll({ call, session, mailboxes, ringer, rows: new Map() }, sources)
      } finally {
        await ringer.close()
      }
    })
  } catch (error) {
    complain(call.io, `postdesk: ${reasonOf(error)}`)
    return EXIT.tryAgain
  }
}

/** --mailbox NAME, else all of them to choose from. */
function pickMailboxes({ io, options }: Call, { config }: Session): readonly MailboxConfig[] | undefined {
  if (options.mailbox === undefined) return config.mailboxes
  const named = config.mailboxes.filter(mailbox => mailbox.name === options.mailbox)
  if (named.length > 0) return named
  complain(io, `postdesk: there is no mailbox ${options.mailbox}; mailboxes are ${config.mailboxes.map(({ name }) => name).join(', ')}`)
  return undefined
}

interface Ingesting {
  readonly call: Call
  readonly session: Session
  readonly mailboxes: readonly MailboxConfig[]
  readonly ringer: Ringer
  /** Ids of mailbox rows by name, as far as they were needed. */
  readonly rows: Map<string, number>
}

/**
 * One after the other where they are few; of many, four at once, so that the database writes their commits to disk together.
 * Memory holds no more than these. A signal ends each lane after the mail it has in hand.
 */
async function storeAll(ingesting: Ingesting, sources: readonly Source[]): Promise<number> {
  const { io } = ingesting.call
  const stop = new AbortController()
  const unlisten = io.onSignal(() => stop.abort())
  const progress = openProgress(io, sources.length)
  const waiting = sources.values()
  const lane = async () => {
    let code: number = EXIT.ok
    for (const source of waiting) {
      if (stop.signal.aborted) break
      const result = await storeOne(ingesting, source)
      progress.step()
      if ('why' in result) code = result.code
      report(ingesting.call, source, result, progress)
    }
    return code
  }
  const codes = await Promise.all(Array.from({ length: sources.length < MANY ? 1 : LANES }, lane))
  unlisten()
  progress.end()
  return stop.signal.aborted ? INTERRUPTED : Math.max(...codes)
}

const MANY = 50
const LANES = 4
const INTERRUPTED = 130

type Stored = { readonly id: number; readonly duplicate: boolean } | { readonly why: string; readonly code: number }

async function storeOne({ call, session, mailboxes, ringer, rows }: Ingesting, source: Source): Promise<Stored> {
  const read = await source.read().catch((error: Error) => error)
  if (read instanceof Error) return { why: reasonOf(read), code: EXIT.noInput }
  const raw = withoutMboxLine(read)
  if (!raw.some(byte => byte > 32)) return { why: 'holds no mail', code: EXIT.data }
  const mailboxId = await rowOf(session, chooseMailbox(raw, mailboxes), rows)
  const now = call.io.clock.now()
  const { messageId, duplicate } = await storeIngested(session.db, { raw, mailboxId, receivedAt: now, now })
  if (!duplicate) ringer.ring(messageId)
  return { id: messageId, duplicate }
}

async function rowOf({ db }: Session, mailbox: MailboxConfig | undefined, rows: Map<string, number>): Promise<number | null> {
  if (!mailbox) return null
  const id = rows.get(mailbox.name) ?? (await ensureMailbox(db, mailbox))
  rows.set(mailbox.name, id)
  return id
}

/** Under a progress bar on the same terminal, faults alone are worth a line. */
function report({ io, options }: Call, source: Source, result: Stored, progress: Progress): void {
  if ('why' in result) progress.above(() => complain(io, `postdesk: ${source.name}: ${result.why}`))
  else if (progress.shown && io.stdout.isTTY) return
  else if (options.json) say(io, JSON.stringify({ file: source.name, ...result }))
  else say(io, `${result.id}  ${source.name}${result.duplicate ? '  (known already)' : ''}`)
}
