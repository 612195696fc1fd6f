// The page over a real socket and a real database: what votes and what does not, what is refused, and what a lost database leaves.
import { once } from 'node:events'
import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { surveyLink } from '../../src/tickets/survey-link.ts'
import { startWeb, type Web, type WebOptions } from '../../src/web/server.ts'
import { TEXTS } from '../../src/web/texts.ts'
import { commitLetter, eventsOf } from '../support/commit.ts'
import { type KeptLog, keepLog } from '../support/log.ts'
import { openMessageRoom, type TestRoom } from '../support/message-room.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { askSurvey } from '../support/survey.ts'

let database: TestDatabase
let room: TestRoom
let web: Web
let log: KeptLog
let now = new Date('2026-11-22T10:00:00Z')
const NOW = now

const options = (change: Partial<WebOptions> = {}): WebOptions => ({
  db: room.db,
  secret: room.secret,
  clock: { now: () => now },
  log,
  organisation: 'Example <Ltd>',
  numberPrefix: 'PD',
  defaultLanguage: 'en',
  host: '127.0.0.1',
  port: 0,
  ...change,
})

beforeAll(async () => {
  database = await createTestDatabase()
  room = await openMessageRoom(database, { now: () => NOW })
  log = keepLog()
  web = await startWeb(options())
})
afterAll(async () => {
  await web.stop()
  await database.close()
})
afterEach(() => {
  now = NOW
})

let ticketId: number
let survey: number

beforeEach(async () => {
  log.lines.length = 0
  ticketId = (await commitLetter(room, { language: { value: 'bn', because: 'its words' } })).tickets[0] ?? 0
  survey = await askSurvey(room.db, ticketId, NOW)
})

const base = (at = web) => `http://127.0.0.1:${at.port}`
const link = (answer: 'good' | 'bad' = 'good', surveyId = survey, at = web) =>
  surveyLink({ base: base(at), surveyId, answer, secret: room.secret })
const get = (url: string, init: RequestInit = {}) => fetch(url, init)
const post = (url: string, fields: Record<string, string> | string, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', body: typeof fields === 'string' ? fields : new URLSearchParams(fields), headers })
const answers = async () => (await eventsOf(room, ticketId)).filter(({ kind }) => kind === 'survey.answered')
const row = () => room.db.selectFrom('surveys').selectAll().where('id', '=', survey).executeTakeFirstOrThrow()
const bn = TEXTS.bn
/** Also where it ends by an error, which `once` would throw. */
const closed = (socket: Socket) => new Promise(resolve => socket.on('close', resolve))
const hasIpv6 = Object.values(networkInterfaces()).some(addresses => addresses?.some(({ address }) => address === '::1'))

describe('opening a link', () => {
  test.each(['good', 'bad'] as const)('shows the question in the ticket’s language with %s chosen, and votes nothing', async answer => {
    const response = await get(link(answer), { headers: { 'Accept-Language': 'tr' } })
    const page = await response.text()
    expect(response.status).toBe(200)
    for (const text of ['<html lang="bn"', bn.question, `PD-${ticketId}`, `value="${answer}" required checked>`, 'Example &lt;Ltd&gt;'])
      expect(page).toContain(text)
    expect(page).not.toContain(bn.answeredBefore)
    expect([await answers(), (await row()).answer]).toEqual([[], null])
  })

  test('says so where it was answered before', async () => {
    await post(link(), { answer: 'bad', comment: 'secret words' })
    const page = await (await get(link())).text()
    expect(page).toContain(bn.answeredBefore)
    expect(page).not.toContain('secret words')
  })

  test('by HEAD gives the same headers and no page', async () => {
    const [head, whole] = await Promise.all([get(link(), { method: 'HEAD' }), get(link())])
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(await whole.text())))
    expect(await answers()).toEqual([])
  })

  test('of a survey that is gone is not found', async () => {
    expect((await get(link('good', 999_999))).status).toBe(404)
    expect((await post(link('good', 999_999), { answer: 'good' })).status).toBe(404)
  })
})

describe('sending the form', () => {
  test('votes, and thanks in the ticket’s language', async () => {
    const response = await post(link(), { answer: 'good', comment: 'ভালো কাজ!' })
    expect([response.status, (await response.text()).includes(bn.thanksGood.title)]).toEqual([200, true])
    expect(await answers()).toMatchObject([{ data: { answer: 'good', comment: 'ভালো কাজ!', via: 'page', survey } }])
    expect(log.lines).toEqual([{ level: 'info', event: 'survey.answered', fields: { survey, outcome: 'answered' } }])
  })

  test('goes by what was chosen on the page, not by the link', async () => {
    const response = await post(
      link('good'),
      { answer: 'bad', comment: '' },
      { 'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8' },
    )
    expect(await response.text()).toContain(bn.thanksBad.title)
    expect((await row()).answer).toBe('bad')
  })

  test('twice is thanked twice and written once', async () => {
    for (let times = 0; times < 2; times++) expect((await post(link(), { answer: 'good', comment: 'x' })).status).toBe(200)
    expect(await answers()).toHaveLength(1)
  })

  test('after the week says that the earlier answer stands', async () => {
    await post(link(), { answer: 'good' })
    now = new Date(NOW.valueOf() + 8 * 86_400_000)
    const response = await post(link(), { answer: 'bad' })
    expect([response.status, (await response.text()).includes(bn.tooLate.title)]).toEqual([409, true])
    expect((await row()).answer).toBe('good')
  })

  test.each(['', 'answer=maybe&comment=%3Cb%3E', 'answer=GOOD', '%E0%A4%A=&&&==', '\u0000'])(
    'without an answer (%j) shows the form again',
    async body => {
      const response = await post(link('bad'), body, { 'Content-Type': 'application/x-www-form-urlencoded' })
      const page = await response.text()
      expect([response.status, page.includes(bn.chooseOne), page.includes('<b>')]).toEqual([400, true, false])
      expect(page).toContain('value="bad" required checked>')
      expect(await answers()).toEqual([])
    },
  )

  test('takes 2,000 characters in any script', async () => {
    const comment = 'ক'.repeat(2_000)
    expect((await post(link(), { answer: 'good', comment })).status).toBe(200)
    expect((await row()).comment).toBe(comment)
  })

  test.each([21_000, 400_000])('refuses a body of %i bytes', async size => {
    const response = await post(link(), { answer: 'good', comment: 'x'.repeat(size) }, { 'Accept-Language': 'tr-TR,tr;q=0.9' })
    expect([response.status, (await response.text()).includes(TEXTS.tr.tooLong.title)]).toEqual([413, true])
    expect(await answers()).toEqual([])
  })

  test('cuts off whoever sends on and on', async () => {
    const socket = connect(web.port, '127.0.0.1')
    const { pathname, search } = new URL(link())
    const head = [
      `POST ${pathname}${search} HTTP/1.1`,
      'Host: x',
      'Content-Type: application/x-www-form-urlencoded',
      'Content-Length: 50000000',
    ]
    socket.on('error', () => undefined)
    socket.write(`${head.join('\r\n')}\r\n\r\n`)
    const pour = setInterval(() => socket.write('a'.repeat(100_000)), 5)
    socket.resume()
    await closed(socket)
    clearInterval(pour)
    expect(await answers()).toEqual([])
  })

  test('counts no form that broke off in the middle', async () => {
    const { pathname, search } = new URL(link())
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': '1000' }
    const half = request({ port: web.port, host: '127.0.0.1', method: 'POST', path: pathname + search, headers })
    half.on('error', () => undefined)
    half.write('answer=good&comment=I+was')
    await new Promise(resolve => setTimeout(resolve, 50))
    half.destroy()
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(await answers()).toEqual([])
    expect((await get(`${base()}/health`)).status).toBe(200)
  })

  test.each(['application/json', 'multipart/form-data; boundary=x', 'text/plain'])('refuses a body of %s', async type => {
    expect((await post(link(), 'answer=good', { 'Content-Type': type })).status).toBe(415)
    expect(await answers()).toEqual([])
  })

  test('refuses a body of no type', async () => {
    expect((await fetch(link(), { method: 'POST', body: Buffer.from('answer=good') })).status).toBe(415)
  })
})

describe('anything else', () => {
  test.each([
    '/',
    '/favicon.ico',
    '/s/1/good',
    '/s/1/good?t=aaaaaaaaaaaaaaaaaaaaaaaaaa',
    '/s/%00',
    '/..%2f..%2fetc/passwd',
    '//x//',
    '/health/',
  ])('%s is not found', async path => {
    const [shown, sent] = await Promise.all([get(base() + path), post(base() + path, { answer: 'good' })])
    expect([shown.status, sent.status]).toEqual([404, 404])
    expect(await shown.text()).toContain(TEXTS.en.notFound.title)
  })

  test('is told in the browser’s language where that is ours', async () => {
    const told = async (languages: string) =>
      /lang="(..)"/.exec(await (await get(base(), { headers: { 'Accept-Language': languages } })).text())?.[1]
    expect(await Promise.all(['ar-EG,ar;q=0.9', 'de-DE, TR;q=0.8', 'de', '*', ';;,,--'].map(told))).toEqual(['ar', 'tr', 'en', 'en', 'en'])
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not allowed', async method => {
    const [page, health] = await Promise.all([get(link(), { method }), get(`${base()}/health`, { method })])
    expect([page.status, page.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
    expect([health.status, health.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect(await answers()).toEqual([])
  })

  test('/health says ok', async () => {
    const response = await get(`${base()}/health`)
    expect([response.status, await response.text(), response.headers.get('content-type')]).toEqual([
      200,
      'ok\n',
      'text/plain; charset=utf-8',
    ])
  })

  test('every reply has the strict headers', async () => {
    const replies = await Promise.all([
      get(link()),
      get(base()),
      post(link(), { answer: 'good' }),
      get(link(), { method: 'PUT' }),
      get(`${base()}/health`),
    ])
    for (const { headers } of replies) {
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
      )
      expect(['referrer-policy', 'cache-control', 'x-robots-tag', 'x-content-type-options'].map(name => headers.get(name))).toEqual([
        'no-referrer',
        'no-store',
        'noindex, nofollow',
        'nosniff',
      ])
      expect(headers.get('set-cookie')).toBeNull()
    }
  })

  test('bytes that are no HTTP end their own connection only', async () => {
    const rubbish = [
      '\u0016\u0003\u0001 TLS',
      'GET / HTTP/9.9\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n',
    ]
    for (const bytes of rubbish) {
      const socket = connect(web.port, '127.0.0.1')
      socket.on('error', () => undefined)
      socket.end(bytes)
      socket.resume()
      await closed(socket)
    }
    expect((await get(`${base()}/health`)).status).toBe(200)
  })
})

describe('with a database that is away', () => {
  test('it says "try again later", and keeps what was written', async () => {
    const gone = await createTestDatabase()
    const log = keepLog()
    const other = await startWeb(options({ db: gone.db, log }))
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(
      gone.db,
    )
    await sql`drop table surveys`.execute(gone.db)
    const response = await post(link('good', survey, other), { answer: 'bad', comment: 'kept <words>' })
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('kept &lt;words&gt;</textarea>')
    expect(log.lines.at(-1)).toMatchObject({ level: 'error', event: 'web.failed', fields: { stack: expect.any(String) } })
    await other.stop()
    await gone.close()
  })

  test('it can not be reached: 503 for both, in the browser’s language', async () => {
    const log = keepLog()
    const { connect: open } = await import('../../src/db/connect.ts')
    const db = open({ url: 'postgres://nobody@127.0.0.1:1/nothing', poolSize: 1, applicationName: 'x', onIdleError: () => undefined })
    const other = await startWeb(options({ db, log }))
    const turkish = { headers: { 'Accept-Language': 'tr' } }
    const [shown, sent] = await Promise.all([
      get(link('good', survey, other), turkish),
      post(link('good', survey, other), { answer: 'bad', comment: 'kept' }, turkish.headers),
    ])
    expect([shown.status, sent.status, shown.headers.get('retry-after')]).toEqual([503, 503, '60'])
    expect(await shown.text()).toContain(TEXTS.tr.later.title)
    const page = await sent.text()
    for (const text of [TEXTS.tr.notSaved, 'kept</textarea>', 'value="bad" required checked>']) expect(page).toContain(text)
    expect(log.lines.filter(({ event }) => event === 'database.trouble')).toHaveLength(2)
    expect(JSON.stringify(log.lines)).not.toContain('kept')
    await other.stop()
    await db.destroy()
  })

  test('it hangs: the customer is told in time, in the ticket’s language, and trying again is safe', async () => {
    const other = await startWeb(options({ patienceMs: 200 }))
    const { promise: let_go, resolve: letGo } = Promise.withResolvers<void>()
    const locked = Promise.withResolvers<void>()
    const holding = room.db.transaction().execute(async trx => {
      await trx.selectFrom('tickets').select('id').where('id', '=', ticketId).forUpdate().execute()
      locked.resolve()
      await let_go
    })
    await locked.promise
    const response = await post(link('good', survey, other), { answer: 'good', comment: 'x' })
    expect([response.status, (await response.text()).includes(bn.notSaved)]).toEqual([503, true])
    letGo()
    await holding
    expect((await post(link('good', survey, other), { answer: 'good', comment: 'x' })).status).toBe(200)
    expect(await answers()).toHaveLength(1)
    await other.stop()
  })
})

describe('starting and stopping', () => {
  const refusal = (change: Partial<WebOptions>) =>
    startWeb(options(change)).then(
      () => 'started',
      (error: Error) => error.message,
    )

  test('a port that is taken is named', async () => {
    expect(await refusal({ port: web.port })).toBe(
      `the satisfaction page can't be served: port ${web.port} of 127.0.0.1 is in use already: name another as web.port, or stop the program that has it`,
    )
  })
  test('so is a host that is not ours', async () => {
    expect(await refusal({ host: '192.0.2.1', port: 8025 })).toBe(
      "the satisfaction page can't be served: 192.0.2.1 (port 8025) is no address of this machine: see web.host",
    )
  })
  test('and any other reason by its code', async () =>
    expect(await refusal({ host: 'x'.repeat(300) })).toMatch(/x+.* \(?port 0|port 0 of x+ gave/))

  test.runIf(hasIpv6)('an IPv6 address may stand in brackets', async () => {
    const other = await startWeb(options({ host: '[::1]' }))
    expect((await get(`http://[::1]:${other.port}/health`)).status).toBe(200)
    await other.stop()
  })

  test('it stops although a client holds on to its connection', async () => {
    const other = await startWeb(options())
    const socket = connect(other.port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write('GET /health HTTP/1.1\r\n')
    await once(socket, 'connect')
    const started = performance.now()
    await other.stop()
    expect(performance.now() - started).toBeLessThan(4_000)
    await expect(get(`http://127.0.0.1:${other.port}/health`)).rejects.toThrow()
  })
})
