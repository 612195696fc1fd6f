// One connection to one folder: the only file that knows imapflow. Lists and fetches by UID range from a cursor, never by count, since
// announcements of new mail get lost (postalsys/imapflow #14, #98, #112). Sizes come before bodies, bodies in batches of bounded bytes.
// Promises that a dead connection is noticed: every command has a deadline. Everything it throws is a MailboxFailure.
// Refuses to go on in clear where STARTTLS was asked for.
import { getCACertificates } from 'node:tls'
import { type FetchMessageObject, type FetchQueryObject, ImapFlow, type ImapFlowOptions } from 'imapflow'
import { pause } from '../pause.ts'
import { warmPollMs } from './backoff.ts'
import { findBody, RELIST_HEADER_BYTES } from './content-key.ts'
import type { FolderState } from './cursor.ts'
import { describeMailboxError, MailboxFailure } from './failure.ts'
import type { FetchedMail, FolderOptions, ListedMail, Listing } from './mails.ts'
import { MAX_TEXT_BYTES } from './oversized.ts'
import { fetchReduced } from './reduced.ts'

/** UIDs asked for at once; doubled for as long as nothing is found, so that a few mails among millions of UIDs are found soon. */
const WINDOW_UIDS = 500
const COMMAND_MS = 30_000
/** A body may take this long per byte besides: 20 kB/s. */
const MS_PER_BYTE = 1 / 20
/** Opening or searching a folder of a million mails that the server has not looked at for long takes minutes. */
const LARGE_FOLDER_MS = 5 * 60_000
const UIDS_PER_COMMAND = 200
const GOODBYE_MS = 300

export async function openFolder(options: FolderOptions): Promise<ImapFolder> {
  const client = new ImapFlow(connectionOptions(options))
  const folder = new ImapFolder(client, options)
  try {
    await folder.open()
    return folder
  } catch (error) {
    client.close()
    throw error
  }
}

function connectionOptions({ imap, maxMessageBytes, pollSeconds }: FolderOptions): ImapFlowOptions {
  const maxLiteralSize = 2 * maxMessageBytes + 4 * MAX_TEXT_BYTES
  return {
    host: imap.host,
    port: imap.port,
    secure: imap.tls === 'implicit',
    doSTARTTLS: imap.tls === 'implicit' ? undefined : imap.tls === 'starttls',
    auth: { user: imap.user, pass: imap.password },
    tls: { rejectUnauthorized: imap.verifyCertificate, ...(imap.ca ? { ca: [...getCACertificates('default'), imap.ca] } : {}) },
    clientInfo: { name: 'Postdesk' },
    logger: false,
    disableAutoIdle: true,
    disableAutoEnable: true,
    disableIMAP4rev2: true,
    disableCompression: true,
    connectionTimeout: COMMAND_MS,
    greetingTimeout: COMMAND_MS,
    // Quiet longer than we ever rest; our own deadlines are nearer.
    socketTimeout: (pollSeconds + 120) * 1_000,
    maxLineLength: 16 * MAX_TEXT_BYTES,
    maxLiteralSize,
    maxResponseSize: 2 * maxLiteralSize,
  }
}

export class ImapFolder {
  readonly #client: ImapFlow
  readonly #options: FolderOptions
  #state: FolderState = { uidValidity: 0, uidNext: 1, uidNextIsStated: false }
  #window = WINDOW_UIDS
  /** Looks since mail last came; a fresh connection is not warm. */
  #looks = Number.POSITIVE_INFINITY
  #announced = false
  #wake: () => void = () => undefined
  #fault: unknown

  constructor(client: ImapFlow, options: FolderOptions) {
    this.#client = client
    this.#options = options
    client.on('exists', () => this.#announce())
    client.on('close', () => this.#wake())
    client.on('error', error => {
      this.#fault ??= error
      client.close()
    })
  }

  /** Connects, logs in and selects the folder. */
  async open(): Promise<void> {
    await this.#run(() => this.#client.connect())
    if (this.#options.imap.tls !== 'none' && !this.#client.secureConnection)
      throw new MailboxFailure('certificate', 'the connection is not encrypted, and going on in clear is refused')
    const box = await this.#run(() => this.#client.mailboxOpen(this.#options.folder), LARGE_FOLDER_MS)
    const stated = box.uidNext || 0
    const uidNext = stated || (await this.#highestUid(box.exists)) + 1
    this.#state = { uidValidity: Number(box.uidValidity ?? 0), uidNext, uidNextIsStated: stated > 0 }
  }

  /** As the server gave it when the folder was opened. */
  get state(): FolderState {
    return this.#state
  }

  get canIdle(): boolean {
    return this.#client.capabilities.has('IDLE')
  }

  /** Sizes and dates of what lies after a UID: a window of it where that is much. */
  async list(afterUid: number): Promise<Listing> {
    const last = afterUid + this.#window
    // Beyond the last UID we have heard of, only the open range finds what came since: UIDs may jump.
    const complete = last >= this.#knownUid()
    const rows = await this.#fetch(`${afterUid + 1}:${complete ? '*' : last}`, { uid: true, size: true, internalDate: true })
    // `n:*` gives the last mail even where its UID is below n (RFC 3501 6.4.8).
    // A change of flags may be told meanwhile, as a row with nothing else in it.
    const told = rows.filter(row => row.size !== undefined)
    const mails = told.map(row => this.#toListed(row)).filter(mail => mail.uid > afterUid && (complete || mail.uid <= last))
    this.#window = mails.length > 0 ? WINDOW_UIDS : Math.min(this.#window * 2, 2 ** 31)
    if (mails.length > 0) this.#looks = 0
    mails.sort((a, b) => a.uid - b.uid)
    return { mails, throughUid: complete ? (mails.at(-1)?.uid ?? afterUid) : last, complete }
  }

  /** How many mails lie in a range of UIDs. */
  async count(fromUid: number, toUid: number): Promise<number> {
    if (fromUid > toUid) return 0
    const found = await this.#run(
      () => this.#client.search({ uid: `${fromUid}:${toUid}` }, { uid: true, returnOptions: ['COUNT'] }),
      LARGE_FOLDER_MS,
    )
    return found && !Array.isArray(found) ? (found.count ?? 0) : 0
  }

  /** The beginnings of the header blocks, for telling known mail from unknown. Mail that is gone is missing. */
  async fetchHeaders(mails: readonly ListedMail[]): Promise<ReadonlyMap<number, Buffer>> {
    const rows = await this.#fetch(uidSet(mails), { uid: true, bodyParts: [{ key: 'HEADER', start: 0, maxLength: RELIST_HEADER_BYTES }] })
    return new Map(rows.flatMap(row => (row.headers ? [[row.uid, row.headers]] : [])))
  }

  /** The mails themselves. Mail that is gone meanwhile is missing. */
  async fetch(mails: readonly ListedMail[]): Promise<readonly FetchedMail[]> {
    const small = mails.filter(mail => mail.sizeBytes <= this.#options.maxMessageBytes)
    const bodies = await this.#fetchBodies(small)
    const fetched: FetchedMail[] = []
    for (const mail of mails) {
      const raw = bodies.get(mail.uid)
      const whole = raw
        ? { ...mail, raw, headers: raw.subarray(0, findBody(raw).headerBytes), leftOut: [] }
        : await this.#fetchReduced(mail)
      if (whole) fetched.push(whole)
    }
    return fetched
  }

  /**
   * Returns when it is worth to list again: mail was announced, or it is time to ask. After mail came it keeps asking by NOOP for a
   * while, then rests in IDLE, or without IDLE, for pollSeconds at most.
   */
  async awaitMail(): Promise<void> {
    const { signal } = this.#options
    for (let ms = warmPollMs(this.#looks); ms !== null && !this.#announced; ms = warmPollMs(this.#looks)) {
      await pause(ms, signal)
      if (signal.aborted) return
      this.#looks++
      await this.#noop()
    }
    if (!this.#announced) await this.#rest()
    this.#announced = false
  }

  /** Adds a flag. UIDs that are gone are no fault (RFC 3501 6.4.8). False where the server refuses. */
  async flag(uids: readonly number[], flag: string): Promise<boolean> {
    return this.#eachChunk(uids, range => this.#client.messageFlagsAdd(range, [flag], { uid: true, silent: true }))
  }

  /** Moves to another folder, which is made where it is missing. False where the server refuses. */
  async move(uids: readonly number[], folder: string): Promise<boolean> {
    const move = () => this.#eachChunk(uids, async range => Boolean(await this.#client.messageMove(range, folder, { uid: true })))
    if (await move()) return true
    const made = await this.#run(() => this.#client.mailboxCreate(folder)).catch(() => null)
    return made?.created ? move() : false
  }

  /** Says goodbye where the line is free for it, then lets go. Never throws. */
  async close(): Promise<void> {
    const polite = this.#client.logout().catch(() => undefined)
    await Promise.race([polite, pause(GOODBYE_MS, new AbortController().signal)])
    this.#client.close()
  }

  #announce(): void {
    this.#announced = true
    this.#wake()
  }

  async #rest(): Promise<void> {
    const { signal, pollSeconds } = this.#options
    const over = new AbortController()
    this.#wake = () => over.abort()
    // Ended by the next command, whichever it is; refusals show there.
    const idle = this.canIdle ? this.#client.idle().catch(() => undefined) : undefined
    await pause(pollSeconds * 1_000, AbortSignal.any([signal, over.signal]))
    this.#wake = () => undefined
    if (signal.aborted) return
    if (!this.#announced) await this.#noop()
    else this.#assertAlive()
    void idle
  }

  #noop(): Promise<void> {
    return this.#run(() => this.#client.noop())
  }

  #knownUid(): number {
    const box = this.#client.mailbox
    return Math.max(this.#state.uidNext, box ? (box.uidNext ?? 0) : 0) - 1
  }

  async #highestUid(exists: number): Promise<number> {
    if (exists === 0) return 0
    const [last] = await this.#run(() => this.#client.fetchAll(String(exists), { uid: true }))
    return last?.uid ?? 0
  }

  #toListed(row: FetchMessageObject): ListedMail {
    const receivedAt = row.internalDate instanceof Date ? row.internalDate : this.#options.now()
    return { uid: row.uid, sizeBytes: row.size ?? 0, receivedAt }
  }

  async #fetchBodies(mails: readonly ListedMail[]): Promise<ReadonlyMap<number, Buffer>> {
    if (mails.length === 0) return new Map()
    const bytes = mails.reduce((sum, mail) => sum + mail.sizeBytes, 0)
    const rows = await this.#fetch(uidSet(mails), { uid: true, source: true }, bytes)
    return new Map(rows.flatMap(row => (row.source ? [[row.uid, row.source]] : [])))
  }

  /** For mail above the limit, and for mail whose body the server withholds although it lists it. */
  #fetchReduced(mail: ListedMail): Promise<FetchedMail | null> {
    return fetchReduced(mail, async (query, bytes) => {
      const rows = await this.#fetch(String(mail.uid), { uid: true, ...query }, bytes)
      return rows.find(row => row.headers || row.bodyParts) ?? rows[0]
    })
  }

  #fetch(range: string, query: FetchQueryObject, bytes = 0): Promise<FetchMessageObject[]> {
    return this.#run(() => this.#client.fetchAll(range, query, { uid: true }), bytes * MS_PER_BYTE)
  }

  async #eachChunk(uids: readonly number[], command: (range: string) => Promise<boolean>): Promise<boolean> {
    let done = true
    for (let at = 0; at < uids.length; at += UIDS_PER_COMMAND)
      done = (await this.#run(() => command(uids.slice(at, at + UIDS_PER_COMMAND).join(',')))) && done
    return done
  }

  /** Runs a command under a deadline, and turns whatever goes wrong into a MailboxFailure. imapflow answers some commands with nothing where the line broke meanwhile. */
  async #run<T>(command: () => Promise<T>, extraMs = 0): Promise<T> {
    const { signal, deadlineMs = COMMAND_MS } = this.#options
    const cut = () => this.#client.close()
    const late = () => {
      this.#fault ??= Object.assign(new Error('deadline'), { code: 'ETIMEOUT' })
      cut()
    }
    const timer = setTimeout(late, deadlineMs + extraMs)
    signal.addEventListener('abort', cut, { once: true })
    try {
      if (signal.aborted) throw new MailboxFailure('network', 'stopped')
      const result = await command()
      this.#assertAlive()
      return result
    } catch (error) {
      throw this.#toFailure(error)
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', cut)
    }
  }

  #assertAlive(): void {
    if (!this.#client.usable)
      throw this.#toFailure(Object.assign(new Error('closed'), { code: 'NoConnection', reason: this.#client.byeReason }))
  }

  /** The first error of the line says more than the loss of connection that follows from it. */
  #toFailure(error: unknown): MailboxFailure {
    if (error instanceof MailboxFailure) return error
    const { kind, reason } = describeMailboxError(this.#fault ?? error)
    return new MailboxFailure(kind, reason, error)
  }
}

const uidSet = (mails: readonly ListedMail[]) => mails.map(mail => mail.uid).join(',')
