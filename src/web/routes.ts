// A request to a reply. GET shows the question and never votes, since mail scanners follow every link; the form's POST votes.
// Promises an answer to whatever comes: what we did not sign is not found, and a database that does not answer is "try again later",
// with the customer's words still in the form. Trying again is safe: the same answer twice is written once.
import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '../clock.ts'
import type { Db } from '../db/connect.ts'
import { describeDatabaseError } from '../db/failure.ts'
import { type AskedSurvey, answerSurvey, readSurvey, type SurveyOutcome } from '../db/surveys.ts'
import type { Log } from '../log.ts'
import { readSurveyLink, type SurveyAnswer, type SurveyChoice } from '../tickets/survey-link.ts'
import { LANGUAGES, type Language } from '../understanding/letter.ts'
import type { Secret } from '../understanding/reply-token.ts'
import { messagePage, type Question, questionPage, readAnswer } from './page.ts'
import type { MessageName } from './texts.ts'

export interface WebRoom {
  readonly db: Db
  readonly secret: Secret
  readonly clock: Clock
  readonly log: Log
  readonly organisation: string
  readonly numberPrefix: string
  readonly defaultLanguage: Language
  /** How long the database may take for an answer. */
  readonly patienceMs: number
}

export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly contentType: string
  /** The browser's Accept-Language. */
  readonly languages: string
  /** Null where it is longer than any form of ours. */
  readonly readBody: () => Promise<string | null>
}

export interface Reply {
  readonly status: number
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

export async function respond(room: WebRoom, asked: Asked): Promise<Reply> {
  const { method, path, query } = asked
  if (path === '/health') return health(room, asked)
  const choice = readSurveyLink(path, query, room.secret)
  if (!choice) return say(room, asked, 404, 'notFound')
  if (method === 'POST') return vote(room, asked, choice)
  if (method === 'GET' || method === 'HEAD') return show(room, asked, choice)
  return notAllowed(room, asked, 'GET, HEAD, POST')
}

function health(room: WebRoom, asked: Asked): Reply {
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return notAllowed(room, asked, 'GET, HEAD')
  return { status: 200, body: 'ok\n', headers: { 'Content-Type': 'text/plain; charset=utf-8' } }
}

const notAllowed = (room: WebRoom, asked: Asked, allow: string): Reply => ({
  ...say(room, asked, 405, 'notUnderstood'),
  headers: { Allow: allow },
})

async function show(room: WebRoom, asked: Asked, { surveyId, answer }: SurveyChoice): Promise<Reply> {
  try {
    const survey = await inTime(room, readSurvey(room.db, surveyId))
    if (!survey) return say(room, asked, 404, 'notFound')
    const notice = survey.answer === null ? null : 'answeredBefore'
    return { status: 200, body: ask(room, asked, survey, { chosen: answer, comment: '', notice }) }
  } catch (error) {
    return { ...say(room, asked, troubleStatus(room, error), 'later'), headers: LATER }
  }
}

async function vote(room: WebRoom, asked: Asked, choice: SurveyChoice): Promise<Reply> {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(asked.contentType)) return say(room, asked, 415, 'notUnderstood')
  const body = await asked.readBody()
  if (body === null) return say(room, asked, 413, 'tooLong')
  const form = new URLSearchParams(body)
  return count(room, asked, choice, readAnswer(form.get('answer')), form.get('comment') ?? '')
}

/** `survey` is kept outside: where the database is lost after it was read, the page still has its language and number. */
async function count(room: WebRoom, asked: Asked, choice: SurveyChoice, answer: SurveyAnswer | undefined, comment: string): Promise<Reply> {
  const { surveyId, answer: clicked } = choice
  const chosen = answer ?? clicked
  let survey: AskedSurvey | undefined
  try {
    survey = await inTime(room, readSurvey(room.db, surveyId))
    if (!survey) return say(room, asked, 404, 'notFound')
    if (!answer) return { status: 400, body: ask(room, asked, survey, { chosen, comment, notice: 'chooseOne' }) }
    const reply = { answer, comment, via: 'page', now: room.clock.now() } as const
    const outcome = await inTime(room, answerSurvey(room.db, surveyId, reply))
    room.log.info('survey.answered', { survey: surveyId, outcome })
    return { status: STATUS[outcome], body: told(room, asked, survey, outcome, answer) }
  } catch (error) {
    const body = ask(room, asked, survey, { chosen, comment, notice: 'notSaved' })
    return { status: troubleStatus(room, error), body, headers: LATER }
  }
}

const LATER = { 'Retry-After': '60' }
const STATUS: Readonly<Record<SurveyOutcome, number>> = { answered: 200, changed: 200, same: 200, unknown: 404, 'too-late': 409 }

function told(room: WebRoom, asked: Asked, survey: AskedSurvey, outcome: SurveyOutcome, answer: SurveyAnswer): string {
  const thanks = answer === 'good' ? 'thanksGood' : 'thanksBad'
  const name = outcome === 'too-late' ? 'tooLate' : outcome === 'unknown' ? 'notFound' : thanks
  return messagePage({ organisation: room.organisation, language: languageOf(room, asked, survey) }, name)
}

const say = (room: WebRoom, asked: Asked, status: number, name: MessageName): Reply => ({
  status,
  body: messagePage({ organisation: room.organisation, language: languageOf(room, asked) }, name),
})

type Filled = Pick<Question, 'chosen' | 'comment' | 'notice'>

function ask(room: WebRoom, asked: Asked, survey: AskedSurvey | undefined, filled: Filled): string {
  const number = survey ? `${room.numberPrefix}-${survey.ticketId}` : ''
  return questionPage({ ...filled, number, organisation: room.organisation, language: languageOf(room, asked, survey) })
}

/** The ticket's, else the first of the browser's that is ours, else the house's. */
function languageOf({ defaultLanguage }: WebRoom, { languages }: Asked, survey?: AskedSurvey): Language {
  const wanted = [survey?.language ?? '', ...languages.toLowerCase().split(',')].map(tag => tag.trim().split(/[-;]/)[0])
  return wanted.flatMap(tag => LANGUAGES.find(known => known === tag) ?? [])[0] ?? defaultLanguage
}

/** A database that hangs must not hold the customer: it may still take the answer, and then a second try changes nothing. */
async function inTime<T>({ patienceMs }: WebRoom, work: Promise<T>): Promise<T> {
  const over = new AbortController()
  const late = pause(patienceMs, undefined, { signal: over.signal }).then(() => Promise.reject(tooSlow(patienceMs)))
  return Promise.race([work, late]).finally(() => over.abort())
}

const tooSlow = (ms: number) => Object.assign(new Error(`no answer within ${ms} ms`), { code: 'ETIMEDOUT' })

/** Says it to the operator, and to the customer's program whether the fault is the database's (503) or ours (500). */
function troubleStatus({ log }: WebRoom, error: unknown): 500 | 503 {
  const why = describeDatabaseError(error)
  if (why === null) log.error('web.failed', { why: String(error), ...(error instanceof Error && { stack: error.stack }) })
  else log.warn('database.trouble', { why, doing: 'the satisfaction page' })
  return why === null ? 500 : 503
}
