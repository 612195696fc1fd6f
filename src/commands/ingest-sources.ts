// Where ingested mail comes from: files, folders of files, standard input; and which configured mailbox it belongs to.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { MailboxConfig } from '../config.ts'
import { findBody, splitHeaders } from '../mailbox/content-key.ts'
import type { Io } from './io.ts'

export interface Source {
  /** As the operator knows it. */
  readonly name: string
  read(): Promise<Buffer>
}
export interface Sources {
  readonly found: readonly Source[]
  readonly missing: readonly string[]
}

/** `-` is standard input; a folder stands for all files below it, in the order of their names. */
export function findSources(io: Io, words: readonly string[]): Sources {
  const missing: string[] = []
  const found = words.flatMap((word): readonly Source[] => {
    if (word === '-') return [{ name: 'standard input', read: () => readAll(io) }]
    const path = resolve(io.cwd, word)
    const kind = statSync(path, { throwIfNoEntry: false })
    if (kind?.isDirectory())
      return filesBelow(path).map(file => ({ name: join(word, relative(path, file)), read: async () => readFileSync(file) }))
    if (kind) return [{ name: word, read: async () => readFileSync(path) }]
    missing.push(word)
    return []
  })
  return { found, missing }
}

function filesBelow(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

async function readAll(io: Io): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** Mail servers may put the mbox line "From sender date" before a piped mail (Postfix pipe(8), flag F): it is no header. */
export function withoutMboxLine(raw: Buffer): Buffer {
  if (raw.subarray(0, 5).toString('latin1') !== 'From ') return raw
  const end = raw.indexOf(10)
  return end === -1 ? raw : raw.subarray(end + 1)
}

/** What the delivering server wrote says more than To and Cc, which the sender wrote. */
const RECIPIENT_HEADERS = ['delivered-to', 'x-original-to', 'envelope-to', 'resent-to', 'to', 'cc']

/** The first mailbox whose address, with or without a plus-tag, the mail was sent to; else the first of all. */
export function chooseMailbox(raw: Buffer, mailboxes: readonly MailboxConfig[]): MailboxConfig | undefined {
  const fields = splitHeaders(raw.subarray(0, findBody(raw).headerBytes))
  const lines = RECIPIENT_HEADERS.flatMap(name => fields.filter(field => field.name === name).map(field => field.lines))
  const addresses = lines.flatMap(line => line.toLowerCase().match(/[^\s<>,;:"()]+@[^\s<>,;:"()]+/g) ?? []).map(withoutTag)
  const owner = addresses.map(address => mailboxes.find(mailbox => withoutTag(mailbox.address) === address)).find(Boolean)
  return owner ?? mailboxes[0]
}

const withoutTag = (address: string) => address.replace(/\+[^@]*@/, '@')
