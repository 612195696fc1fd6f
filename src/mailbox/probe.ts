// Tries a mailbox as `check` wants it tried: logs in, opens each watched folder, looks for the folder mail is moved to. Changes nothing.
import type { MailboxConfig } from '../config.ts'
import { MailboxFailure } from './failure.ts'
import { type ImapFolder, openFolder } from './imap.ts'

export type Probe = { readonly ok: true; readonly detail: string } | { readonly ok: false; readonly why: string }

/** Never throws for trouble of the server; takes at most `timeoutMs`. */
export async function probeMailbox(mailbox: MailboxConfig, now: () => Date, timeoutMs = 10_000): Promise<Probe> {
  const signal = AbortSignal.timeout(timeoutMs)
  const parts: string[] = []
  try {
    for (const name of mailbox.folders) parts.push(await look(mailbox, name, signal, now, describeFolder))
    const { after } = mailbox
    const target = after.action === 'move' ? await lookForTarget(mailbox, after.folder, signal, now) : []
    return { ok: true, detail: [...parts, ...target].join(', ') }
  } catch (error) {
    return { ok: false, why: signal.aborted ? `no answer within ${timeoutMs / 1000} s` : reasonOf(error) }
  }
}

type Describe = (folder: ImapFolder, name: string) => Promise<string>

async function look(mailbox: MailboxConfig, name: string, signal: AbortSignal, now: () => Date, describe: Describe): Promise<string> {
  const folder = await openFolder({ ...mailbox, folder: name, signal, now }).catch(error => {
    throw new Error(`${name}: ${reasonOf(error)}`, { cause: error })
  })
  try {
    return await describe(folder, name)
  } finally {
    await folder.close()
  }
}

async function describeFolder(folder: ImapFolder, name: string): Promise<string> {
  const mails = await folder.count(1, folder.state.uidNext)
  return `${name} ${mails} mails, ${folder.canIdle ? 'IDLE' : 'no IDLE: polled'}`
}

/** A missing target is no fault: the first move makes it. */
async function lookForTarget(mailbox: MailboxConfig, name: string, signal: AbortSignal, now: () => Date): Promise<readonly string[]> {
  try {
    return [await look(mailbox, name, signal, now, async () => `moves to ${name}`)]
  } catch (error) {
    if (signal.aborted || !isMissing(error)) throw error
    return [`moves to ${name}, which will be made`]
  }
}

const isMissing = (error: unknown) => error instanceof Error && error.cause instanceof MailboxFailure && error.cause.kind === 'folder'
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
