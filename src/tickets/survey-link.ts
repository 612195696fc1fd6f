// The links under "were you satisfied?": a survey and the answer that was clicked, signed with the installation's secret (HMAC-SHA256, 128 bits).
// Names no address and no ticket. Promises to compare in constant time, and that no signature of another purpose (a Message-ID, a reply
// address) opens it; refuses a survey number that is not in its one canonical spelling.
import { Buffer } from 'node:buffer'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Secret, toBase32 } from '../understanding/reply-token.ts'

/** In the order in which they are shown. */
export const SURVEY_ANSWERS = ['good', 'bad'] as const
export type SurveyAnswer = (typeof SURVEY_ANSWERS)[number]

export interface SurveyChoice {
  readonly surveyId: number
  readonly answer: SurveyAnswer
}

export interface SurveyLink extends SurveyChoice {
  /** Where the page is to be found from outside, such as https://help.example.com, without a slash at its end. */
  readonly base: string
  readonly secret: Secret
}

const SIGNATURE_BYTES = 16
/** A proxy may keep a folder before our path, or take it away. */
const PATH = /\/s\/([1-9]\d{0,14})\/(good|bad)$/
const SIGNATURE = /^[a-z2-7]{26}$/

/** `https://help.example.com/s/17/good?t=<signature>`. */
export function surveyLink({ base, surveyId, answer, secret }: SurveyLink): string {
  return `${base}/s/${surveyId}/${answer}?t=${sign({ surveyId, answer }, secret)}`
}

/** What a link that we signed says, else null. Other parameters, as link trackers add them, are passed over. */
export function readSurveyLink(path: string, query: string, secret: Secret): SurveyChoice | null {
  const [, id = '', word = ''] = PATH.exec(path) ?? []
  const answer = SURVEY_ANSWERS.find(one => one === word)
  const signature = new URLSearchParams(query).get('t')?.toLowerCase() ?? ''
  if (!answer || !SIGNATURE.test(signature)) return null
  const choice = { surveyId: Number(id), answer }
  return timingSafeEqual(Buffer.from(sign(choice, secret)), Buffer.from(signature)) ? choice : null
}

function sign({ surveyId, answer }: SurveyChoice, secret: Secret): string {
  return toBase32(createHmac('sha256', secret).update(`survey:${surveyId}:${answer}`).digest().subarray(0, SIGNATURE_BYTES))
}
