// The mails that looking at tickets led to: to customers in their language, to employees in theirs. What the rules decided is put in words here, and
// nothing is decided any more.
import type { Config } from '../config.ts'
import type { Trx } from '../db/connect.ts'
import { type Correspondence, type KeptTicket, readCorrespondence, takeSurveyIds } from '../db/take-tickets.ts'
import type { Notice, OutboxLetter } from '../outbox/compose.ts'
import { composeNotice } from '../outbox/compose.ts'
import { composeEscalation, composeStatus } from '../outbox/compose-status.ts'
import { formatMoment, statusWords } from '../outbox/status-words.ts'
import { storyLines } from '../outbox/story-lines.ts'
import type { Rulebook } from '../policy-book.ts'
import { type Action, afterEffects, type Effect } from '../rules/effects.ts'
import type { Person, Policy } from '../rules/policy.ts'
import { calendarFor } from '../rules/waiting.ts'
import { type SurveyAnswer, surveyLink } from '../tickets/survey-link.ts'
import type { Language } from '../understanding/letter.ts'
import { customerLanguage, deskOf, employeeLanguage, mailboxNamed, titleIn } from './letter-desk.ts'
import type { Lettered, Looked } from './looked.ts'

export interface LetterRoom extends Pick<Rulebook, 'policy' | 'templates'> {
  readonly config: Config
  readonly secret: Buffer
}

type Mailing = Action & { readonly kind: 'mail' }
type Telling = Action & { readonly kind: 'tell' }

export async function writeLetters(trx: Trx, room: LetterRoom, looked: readonly Looked[], now: Date): Promise<readonly Lettered[]> {
  const all = looked.flatMap(one => one.kept.effects.map((effect, index) => ({ one, effect, index })))
  const mails = all.filter(({ effect }) => effect.action.kind === 'mail')
  const threads = await readCorrespondence(trx, [...new Set(mails.map(({ one }) => one.ticket.id))])
  const surveys = [...(await takeSurveyIds(trx, mails.filter(({ effect }) => isSurvey(effect.action)).length))]
  return all.flatMap(({ one, effect, index }): readonly Lettered[] => {
    const { action } = effect
    if (action.kind === 'tell') return [{ ...told(room, one, effect, action), surveyId: null }]
    if (action.kind !== 'mail') return []
    const surveyId = isSurvey(action) ? (surveys.shift() ?? null) : null
    const thread = threads.get(one.ticket.id)
    return [{ ticket: one.ticket, effect, letter: status(room, one, index, action, thread, surveyId), at: now, surveyId }]
  })
}

const isSurvey = (action: Action) => action.kind === 'mail' && action.mail.kind === 'satisfaction'

/** As the ticket stood when the mail was decided on: what comes behind it is not known to it. */
function status(
  room: LetterRoom,
  { ticket, story, kept }: Looked,
  index: number,
  { mail, next }: Mailing,
  thread: Correspondence | undefined,
  surveyId: number | null,
): OutboxLetter {
  const { config, policy } = room
  const mailbox = mailboxNamed(config, ticket.mailbox)
  const language = customerLanguage(config, mailbox, ticket.customerLanguage, ticket.language)
  const stands = afterEffects(story, kept.effects.slice(0, index))
  const timeZone = calendarFor({ story: stands, policy })?.timeZone ?? 'UTC'
  const { kind, words } = statusWords(mail, {
    policy,
    language,
    timeZone,
    next,
    sop: ticket.sop,
    questions: questionsOf(policy, ticket, language),
    links: linksOf(room, surveyId),
  })
  return composeStatus(kind, {
    ...deskOf(room, mailbox, language),
    ticketId: ticket.id,
    title: ticket.title,
    to: { address: ticket.customer, name: ticket.customerName },
    echo: ticket.authenticity === 'pass' || ticket.history.some(line => line.kind === 'replied'),
    letter: thread?.subject == null ? null : { messageId: thread.messageId, subject: thread.subject, inReplyTo: [], references: [] },
    ours: thread?.ours ?? [],
    words,
  })
}

/** Empty where the desk has no page that customers can reach. */
function linksOf({ config, secret }: LetterRoom, surveyId: number | null) {
  const base = config.web?.url
  const link = (answer: SurveyAnswer) => (surveyId === null || !base ? '' : surveyLink({ base, surveyId, answer, secret }))
  return { good: link('good'), bad: link('bad') }
}

function questionsOf({ sops }: Policy, { sop, openNeeds }: KeptTicket, language: Language): readonly string[] {
  const needs = sops.find(({ name }) => name === sop)?.needs ?? []
  return needs.filter(({ name }) => openNeeds.includes(name)).map(({ ask }) => ask[language])
}

function told(room: LetterRoom, { ticket, story, kept }: Looked, effect: Effect, { telling }: Telling): Omit<Lettered, 'surveyId'> {
  const { config, policy } = room
  const { person, at, because, kind } = telling
  const language = employeeLanguage(person, config)
  const stands = afterEffects(story, kept.effects)
  const notice: Notice = {
    ...deskOf(room, mailboxNamed(config, ticket.mailbox), language),
    ticket: { id: ticket.id, title: ticket.title },
    employee: { address: person.address, name: person.name },
    customer: ticket.customer,
    echo: ticket.authenticity === 'pass',
    priority: titleIn(policy.priorities, stands.priority, language),
    team: titleIn(policy.teams, stands.team, language),
    because,
  }
  if (kind === 'notice') return { ticket, effect, letter: composeNotice(notice), at }
  const timeZone = zoneOf(policy, person)
  const lines = storyLines(stands.history).map(({ at, words }) => ({ at: formatMoment(at, language, timeZone), words }))
  return { ticket, effect, letter: composeEscalation({ ...notice, story: lines }), at }
}

const zoneOf = (policy: Policy, { calendar }: Person) => policy.calendars.find(({ name }) => name === calendar)?.timeZone ?? 'UTC'
