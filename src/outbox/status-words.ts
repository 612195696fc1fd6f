// What the mails about a ticket's progress say, in the customer's language: names, titles and moments as the templates want them. Pure. Moments are
// written out in full, with the zone in which they are meant: a customer abroad must not come an hour late.
import type { StatusKind, StatusMail } from '../rules/effects.ts'
import type { Localised, Person, Policy } from '../rules/policy.ts'
import type { Language } from '../understanding/letter.ts'
import type { StatusWords } from './compose-status.ts'

export interface Words {
  readonly policy: Policy
  readonly language: Language
  /** IANA: of the team's calendar. */
  readonly timeZone: string
  /** The next contact that the mail promises. */
  readonly next: Date | null
  readonly sop: string | null
  /** What is still open of what was asked, in the customer's language. */
  readonly questions: readonly string[]
  readonly links: { readonly good: string; readonly bad: string }
}

/** A kind with its own words. */
export type Said = { [K in StatusKind]: { readonly kind: K; readonly words: StatusWords<K> } }[StatusKind]

export function statusWords(mail: StatusMail, about: Words): Said {
  const { policy, language } = about
  const next_contact = moment(about.next, about)
  const team = 'team' in mail ? titleOf(policy.teams, mail.team, language) : ''
  switch (mail.kind) {
    case 'handed-over':
      return {
        kind: mail.kind,
        words: { ...named(mail.person, language), team, area: titleOf(policy.sops, about.sop, language), why: mail.why, next_contact },
      }
    case 'escalated': {
      const { person_name: leader_name, person_title: leader_title } = named(mail.leader, language)
      const priority = titleOf(policy.priorities, mail.priority, language)
      return { kind: mail.kind, words: { team, priority, leader_name, leader_title, why: mail.why, next_contact } }
    }
    case 'update': {
      const { person_name } = named(mail.person, language)
      const { step, tier, variant } = mail
      const words = {
        team,
        tier: digitOf(tier ?? 1),
        person_name,
        step: step.code,
        step_at: moment(step.at, about),
        variant: digitOf(variant),
        next_contact,
      }
      return { kind: mail.kind, words }
    }
    case 'reminder':
      return { kind: mail.kind, words: { questions: asked(about), nth: String(mail.nth), closes_at: moment(mail.closesAt, about) } }
    case 'resolved':
      return { kind: mail.kind, words: { ...named(mail.person, language), closes_at: moment(mail.closesAt, about) } }
    case 'closed':
      return { kind: mail.kind, words: { why: mail.why, questions: asked(about) } }
    case 'reopened':
      return { kind: mail.kind, words: { why: mail.why, next_contact } }
    case 'satisfaction':
      return { kind: mail.kind, words: { link_good: about.links.good, link_bad: about.links.bad } }
  }
}

const asked = ({ questions }: Words) => questions.map(text => ({ text }))

const named = (person: Person | null, language: Language) => ({
  person_name: person?.name ?? '',
  person_title: person?.title[language] ?? '',
})

const titleOf = (list: readonly { readonly name: string; readonly title: Localised }[], name: string | null, language: Language): string =>
  list.find(one => one.name === name)?.title[language] ?? ''

const digitOf = (digit: 1 | 2 | 3) => (['1', '2', '3'] as const)[digit - 1] ?? '1'

/** Empty for none. */
const moment = (at: Date | null, { language, timeZone }: Words): string => (at ? formatMoment(at, language, timeZone) : '')

/** "Monday, 30 November 2026 at 14:20 GMT+3", in words and digits of the language. `timeZone`: IANA. */
export function formatMoment(at: Date, language: Language, timeZone: string): string {
  const key = `${language} ${timeZone}`
  const known = FORMATS.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { ...MOMENT, timeZone })
  FORMATS.set(key, known)
  return known.format(at)
}

const MOMENT = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
} as const

/** Making one costs a hundred times what using it does; a mail of escalation tells dozens of moments. */
const FORMATS = new Map<string, Intl.DateTimeFormat>()

/** English as most of the world writes dates; Arabic with the months that are understood everywhere. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', tr: 'tr-TR', bn: 'bn-BD', ar: 'ar' }
