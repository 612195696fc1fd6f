// `npm run train`: learns from the annotated mails and sentences, says what cross-validation by mail makes of it, and with --write writes
// reading-model.ts, urgency-model.ts and split-model.ts of src/understanding. Deterministic: the same mails give the same files, byte for byte.
import { writeFileSync } from 'node:fs'
import type { Evidence } from '../src/understanding/evidence.ts'
import { GATES, type Gates, saysNothing, splitMatters } from '../src/understanding/split.ts'
import { readAnnotated } from './annotated.ts'
import { readLabelled } from './labelled.ts'
import { FOLDS, learnWeights, learnWords, readCrosswise, readWith, weigherOf } from './learn.ts'
import { labelledLesson, type ReadLesson, readLesson, readSentenceExamples, toLesson } from './lessons.ts'
import { fitUrgency, readUrgencyExamples, reportUrgency, toUrgencyLesson } from './urgency-fit.ts'
import { sourceOfSplit, sourceOfUrgency, sourceOfWords } from './write-models.ts'

interface Judged {
  readonly lesson: ReadLesson
  readonly weigh: (evidence: Evidence) => number
}

const tuned = readLabelled('test/mail/labelled').filter(({ half }) => half === 'tuned')
const fromLabels = (await Promise.all(tuned.map(labelledLesson))).filter(lesson => lesson !== null)
const lessons = [...readAnnotated('test/mail/annotated').map(toLesson), ...fromLabels]
const sentences = readSentenceExamples('test/mail/sentences')
console.log(`${lessons.length} mails, ${lessons.reduce((sum, { units }) => sum + units.length, 0)} units, ${sentences.length} sentences`)

const judged = Array.from({ length: FOLDS }, (_, fold) => judgeFold(fold)).flat()
for (const further of [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]) report({ ...GATES, further })

const urgencies = lessons.map(toUrgencyLesson)
const shortMails = readUrgencyExamples('test/mail/urgency')
reportUrgency(urgencies, shortMails)

if (process.argv.includes('--write')) {
  writeFileSync('src/understanding/reading-model.ts', sourceOfWords(learnWords(lessons, sentences)))
  writeFileSync('src/understanding/urgency-model.ts', sourceOfUrgency(fitUrgency(urgencies, shortMails)))
  writeFileSync('src/understanding/split-model.ts', sourceOfSplit(learnWeights(readCrosswise(lessons, sentences))))
}

/** The mails of one fold, judged by what was learned from the others alone. */
function judgeFold(fold: number): readonly Judged[] {
  const others = lessons.filter((_, index) => index % FOLDS !== fold)
  const weigh = weigherOf(learnWeights(readCrosswise(others, sentences)))
  const words = learnWords(others, sentences)
  return lessons
    .filter((_, index) => index % FOLDS === fold)
    .map(lesson => ({ lesson: readLesson(lesson, readWith(words, lesson)), weigh }))
}

function report(gates: Gates): void {
  const groups = Map.groupBy(judged, ({ lesson: { mail } }) => (mail.barelyStated ? 'labelled' : mail.language))
  const rows = [['all', judged] as const, ...groups]
  console.log(`gate ${gates.further}: ${rows.map(([name, some]) => `${name} ${figuresOf(some, gates)}`).join('; ')}`)
}

function figuresOf(some: readonly Judged[], gates: Gates): string {
  const counts = some.map(({ lesson, weigh }) => ({
    found: splitMatters(lesson.view, weigh, gates).openings.length || (saysNothing(lesson.view) ? 0 : 1),
    wanted: lesson.mail.issues,
  }))
  const exact = counts.filter(({ found, wanted }) => found === wanted).length
  const singles = counts.filter(({ wanted }) => wanted === 1)
  const cut = singles.filter(({ found }) => found > 1).length
  return `${percent(exact, counts.length)} % exact, ${percent(cut, singles.length)} % cut`
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1)
}
