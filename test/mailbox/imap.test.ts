import { appendFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startPracticeImap } from '../../src/demo/practice-imap.ts'
import { type ImapFolder, openFolder } from '../../src/mailbox/imap.ts'
import type { FolderOptions, ListedMail } from '../../src/mailbox/mails.ts'
import { type Dovecot, startDovecot } from '../support/dovecot.ts'
import { type ImapProxy, startImapProxy } from '../support/imap-proxy.ts'
import { aMail, mailboxOf } from '../support/intake.ts'

let dovecot: Dovecot
let proxy: ImapProxy
let open: ImapFolder[] = []
beforeAll(async () => {
  dovecot = await startDovecot()
})
afterAll(() => dovecot.stop())
beforeEach(async () => {
  proxy = await startImapProxy(dovecot)
})
afterEach(async () => {
  await Promise.all(open.map(folder => folder.close()))
  open = []
  await proxy.stop()
  dovecot.clear()
})

async function connect(
  change: Partial<FolderOptions> = {},
  server: { readonly host: string; readonly port: number } = proxy,
): Promise<ImapFolder> {
  const { imap } = mailboxOf({ host: server.host, port: server.port, user: dovecot.user, password: dovecot.password })
  const signal = new AbortController().signal
  const folder = await openFolder({
    imap,
    folder: 'INBOX',
    maxMessageBytes: 1_000_000,
    pollSeconds: 60,
    signal,
    now: () => new Date(0),
    ...change,
  })
  open.push(folder)
  return folder
}
const deliver = (...subjects: readonly string[]) =>
  dovecot.deliverMany(
    'support',
    subjects.map(subject => aMail(subject)),
  )

async function listAll(folder: ImapFolder): Promise<{ mails: readonly ListedMail[]; rounds: number }> {
  const mails: ListedMail[] = []
  for (let after = 0, rounds = 1; ; rounds++) {
    const listing = await folder.list(after)
    mails.push(...listing.mails)
    after = listing.throughUid
    if (listing.complete) return { mails, rounds }
  }
}

test('a folder is listed from a UID on, and the last mail is not listed again', async () => {
  deliver('one', 'two')
  const folder = await connect()
  expect((await folder.list(0)).mails.map(mail => mail.uid)).toEqual([1, 2])
  expect(await folder.list(2)).toEqual({ mails: [], throughUid: 2, complete: true })
})

test('an empty folder is listed as empty', async () => {
  const folder = await connect()
  expect(folder.state).toMatchObject({ uidNext: 1, uidNextIsStated: true })
  expect(await folder.list(0)).toEqual({ mails: [], throughUid: 0, complete: true })
})

test('mail that came unannounced is found by its UID', async () => {
  const folder = await connect({ pollSeconds: 0.3 })
  proxy.rewrite = text => text.replaceAll(/^\* \d+ (?:EXISTS|RECENT)\r\n/gm, '')
  deliver('one')
  await folder.awaitMail()
  expect((await folder.list(0)).mails).toHaveLength(1)
})

test('a few mails among thousands of UIDs are found in few rounds', async () => {
  dovecot.deliverMany(
    'support',
    Array.from({ length: 3_000 }, () => 'Subject: x\r\n\r\n'),
  )
  await (await connect()).list(0)
  await (await connect()).close()
  const cur = join(dovecot.folderPath('support'), 'cur')
  const names = readdirSync(cur).sort()
  for (const name of names.slice(1, -1)) rmSync(join(cur, name))
  const folder = await connect()
  const { mails, rounds } = await listAll(folder)
  expect(mails.map(mail => mail.uid)).toEqual([1, 3_000])
  expect(rounds).toBeLessThan(6)
  expect(await folder.count(1, 2_999)).toBe(1)
})

test('a server that states no UIDNEXT is asked for its last mail', async () => {
  deliver('one', 'two')
  proxy.rewrite = text => text.replace(/\* OK \[UIDNEXT \d+\][^\r]*\r\n/, '')
  expect((await connect()).state).toMatchObject({ uidNext: 3, uidNextIsStated: false })
})

test('flags that another client changes meanwhile are not taken for mail', async () => {
  deliver('one')
  const folder = await connect()
  const flags = '* 1 FETCH (UID 1 FLAGS (\\Seen))\r\n'
  proxy.rewrite = text => text.replace(/^(\* 1 FETCH [\s\S]*?\))\r\n(?=\S+ OK)/m, (_, row) => `${flags}${row}\r\n${flags}`)
  const { mails } = await folder.list(0)
  expect(mails).toMatchObject([{ uid: 1, sizeBytes: aMail('one').length }])
  expect((await folder.fetchHeaders(mails)).get(1)?.toString()).toContain('Subject: one')
  expect((await folder.fetch(mails)).map(mail => mail.raw.toString())).toEqual([aMail('one')])
})

test('mail that is gone between listing and fetching is left out', async () => {
  deliver('one', 'two')
  const folder = await connect()
  const { mails } = await folder.list(0)
  const gone = { ...(mails[0] as ListedMail), uid: 99 }
  const fetched = await folder.fetch([...mails, gone])
  expect(fetched.map(mail => mail.uid)).toEqual([1, 2])
  expect((await folder.fetchHeaders([...mails, gone])).size).toBe(2)
})

test('a mail keeps its bytes, and its header block is told apart', async () => {
  deliver('one')
  const folder = await connect()
  const [mail] = await folder.fetch((await folder.list(0)).mails)
  expect(mail?.raw.toString()).toBe(aMail('one'))
  expect(mail?.headers.toString()).toBe(aMail('one').split('\r\n\r\n')[0]?.concat('\r\n'))
})

describe('a mail of 60 MB under a limit of 10 MB', () => {
  const limit = { maxMessageBytes: 10_000_000 }
  const deliverLarge = () => {
    const maildir = dovecot.folderPath('support')
    const path = join(maildir, 'tmp', 'large')
    const part = (type: string, body: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`
    const head = aMail('large', {
      headers: ['Message-ID: <large@x>', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
      body: '',
    })
    const file =
      'Content-Disposition: attachment; filename="film.mp4"\r\nContent-Transfer-Encoding: base64\r\nContent-Type: video/mp4\r\n\r\n'
    writeFileSync(path, `${head}${part('text/plain; charset=utf-8', 'The film shows it.')}--b\r\n${file}`)
    const megabyte = Buffer.from(`${'QUJD'.repeat(19)}\r\n`.repeat(13_444))
    for (let n = 0; n < 60; n++) appendFileSync(path, megabyte)
    appendFileSync(path, '--b--\r\n')
    renameSync(path, join(maildir, 'new', '1.large.test'))
  }

  test('is taken with its headers and text; the film stays on the server and is listed', async () => {
    deliverLarge()
    const folder = await connect(limit)
    const { mails } = await folder.list(0)
    expect(mails[0]?.sizeBytes).toBeGreaterThan(60_000_000)
    const before = { bytes: proxy.received, rss: process.memoryUsage.rss() }
    const [mail] = await folder.fetch(mails)
    expect(mail?.raw.toString()).toMatch(/^From: Ada .*Subject: large.*The film shows it\./s)
    expect(mail?.raw.length).toBeLessThan(2_000)
    expect(mail?.leftOut).toEqual([{ filename: 'film.mp4', contentType: 'video/mp4', sizeBytes: expect.closeTo(60 * 13_444 * 57, -6) }])
    expect(proxy.received - before.bytes).toBeLessThan(10_000)
    expect(process.memoryUsage.rss() - before.rss).toBeLessThan(50_000_000)
  })

  test('is fetched whole where the limit allows it', async () => {
    deliverLarge()
    const folder = await connect({ maxMessageBytes: 100_000_000 })
    const [mail] = await folder.fetch((await folder.list(0)).mails)
    expect(mail).toMatchObject({ leftOut: [] })
    expect(mail?.raw.length).toBe(mail?.sizeBytes)
  })
})

test('a text without end is cut, and the rest is listed', async () => {
  dovecot.deliver('support', aMail('endless', { body: 'word '.repeat(15).concat('\r\n').repeat(20_000) }))
  const folder = await connect()
  const [mail] = await folder.fetch((await folder.list(0)).mails)
  expect(mail?.raw.length).toBeLessThan(1_050_000)
  expect(mail?.leftOut).toEqual([{ filename: 'the rest of the text', contentType: 'text/plain', sizeBytes: expect.any(Number) }])
})

describe('a line that goes dead', () => {
  test('is noticed while resting', async () => {
    const folder = await connect({ pollSeconds: 0.2, deadlineMs: 300 })
    proxy.freeze()
    await expect(folder.awaitMail()).rejects.toMatchObject({ name: 'MailboxFailure', kind: 'network', message: 'the connection went dead' })
  })

  test('is noticed while listing', async () => {
    const folder = await connect({ deadlineMs: 300 })
    proxy.freeze()
    await expect(folder.list(0)).rejects.toMatchObject({ message: 'the connection went dead' })
  })

  test('is noticed while connecting', async () => {
    proxy.freeze()
    await expect(connect({ deadlineMs: 300 })).rejects.toMatchObject({ message: 'the connection went dead' })
  })

  test('a line that is cut wakes who rests', async () => {
    const folder = await connect()
    const waiting = folder.awaitMail()
    setTimeout(() => proxy.cut(), 50)
    await expect(waiting).rejects.toMatchObject({ kind: 'network' })
  })
})

describe('waiting', () => {
  test('ends when we are stopped', async () => {
    const stopping = new AbortController()
    const folder = await connect({ signal: stopping.signal })
    const waiting = folder.awaitMail()
    setTimeout(() => stopping.abort(), 50)
    await waiting
    await expect(folder.list(0)).rejects.toMatchObject({ message: 'stopped' })
  })

  test('goes on under IDLE until mail is announced', async () => {
    const folder = await connect()
    expect(folder.canIdle).toBe(true)
    const before = performance.now()
    const waiting = folder.awaitMail()
    deliver('one')
    await waiting
    expect(performance.now() - before).toBeLessThan(3_000)
    expect((await folder.list(0)).mails).toHaveLength(1)
  })

  test('asks often just after mail came, since more follows and IDLE tells of it late', async () => {
    const folder = await connect()
    deliver('one')
    const { throughUid } = await folder.list((await folder.list(0)).throughUid)
    const before = performance.now()
    const waiting = folder.awaitMail()
    deliver('two')
    await waiting
    expect(performance.now() - before).toBeLessThan(300)
    expect((await folder.list(Math.max(1, throughUid))).mails).toHaveLength(1)
  })

  test('polls a server without IDLE', async () => {
    const server = await startDovecot({ idle: false })
    const folder = await connect({ pollSeconds: 0.3 }, server)
    expect(folder.canIdle).toBe(false)
    server.deliver('support', aMail('one'))
    await folder.awaitMail()
    expect((await folder.list(0)).mails).toHaveLength(1)
    await folder.close()
    await server.stop()
  })
})

test('the practice server of the demo is understood, too', async () => {
  const practice = await startPracticeImap({ port: 0, user: dovecot.user, password: dovecot.password, uidValidity: 42 })
  const folder = await connect({ maxMessageBytes: 2_000 }, { host: '127.0.0.1', port: practice.port })
  expect(folder.state).toEqual({ uidValidity: 42, uidNext: 1, uidNextIsStated: true })
  expect((await folder.list(0)).mails).toEqual([])
  const waiting = folder.awaitMail()
  practice.append(Buffer.from(aMail('one')), new Date('2026-11-22T10:00:00Z'))
  await waiting
  practice.append(Buffer.from(aMail('two', { body: 'word\r\n'.repeat(1_000) })), new Date('2026-11-22T10:00:01Z'))
  await folder.awaitMail()
  const listing = await folder.list(0)
  expect(listing.mails).toMatchObject([{ uid: 1, receivedAt: new Date('2026-11-22T10:00:00Z') }, { uid: 2 }])
  const fetched = await folder.fetch(listing.mails)
  expect(fetched.map(mail => mail.raw.toString().includes('Subject:'))).toEqual([true, true])
  expect(await folder.flag([1], '\\Seen')).toBe(true)
  expect(await folder.move([1, 2], 'Done')).toBe(true)
  await folder.close()
  await practice.stop()
})
