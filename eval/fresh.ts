// Judges the cut on the mails of test/mail/fresh: written apart from the training by somebody who knew nothing of it, and never
// learned from. Their totals were looked at while choosing, so they judge a little kindly.

import { readIssues } from '../src/understanding/issues.ts'
import { detectLanguage } from '../src/understanding/language.ts'
import { LANGUAGES } from '../src/understanding/letter.ts'
import { regionsToRead } from '../src/understanding/regions.ts'
import { readReply } from '../src/understanding/reply-text.ts'
import { type AnnotatedMail, readAnnotated } from './annotated.ts'

export interface Fresh {
  readonly mail: AnnotatedMail
  readonly language: string | null
  readonly found: number
  /** Issues that got a ticket for themselves. */
  readonly own: number
}

export function judgeFresh(folder: string): readonly Fresh[] {
  return readAnnotated(folder).map(judge)
}

function judge(mail: AnnotatedMail): Fresh {
  const { text, subject } = mail
  const reply = readReply({ text, subject, answers: false })
  const language = detectLanguage(reply.newText).value
  const lexicon = LANGUAGES.find(one => one === language) ?? 'en'
  const { issues } = readIssues({ text, regions: regionsToRead(text, reply), subject, language: lexicon, numberPrefix: 'PD' })
  const homes = Array.from({ length: mail.issues }, (_, index) => {
    const at = mail.statedAt.findIndex((stated, place) => stated > 0 && mail.issueAt[place] === index + 1)
    return issues.findIndex(({ parts }) => parts.some(({ start, end }) => at >= start && at < end))
  })
  const own = homes.filter(home => home >= 0 && homes.filter(other => other === home).length === 1).length
  return { mail, language, found: issues.length, own }
}
