// The labelled mails of test/mail/labelled: a mail and what a careful reader finds in it. Odd numbers tune, even numbers report.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const texts = z.array(z.coerce.string())
const LABEL = z.object({
  language: z.string(),
  kind: z.string(),
  trap: z.boolean(),
  issues: z.array(
    z.object({
      about: z.string(),
      /** An exact piece of the mail that belongs to this issue and to no other. */
      words: z.string(),
      nature: z.string(),
      category: z.string(),
      equipment: texts,
      models: texts,
      serials: texts,
    }),
  ),
  accounts: texts,
  licences: texts,
  orders: texts,
  locations: texts,
  phones: texts,
  urgency: z.string(),
  asksForSupervisor: z.boolean(),
  praise: z.boolean(),
  deadline: z.string().nullable(),
})
export type Label = z.infer<typeof LABEL>

export interface LabelledMail {
  readonly id: string
  readonly folder: string
  readonly half: 'tuned' | 'reported'
  readonly file: string
  readonly raw: Buffer
  readonly label: Label
}

/** Throws with the file's name on a label that is not as above. */
export function readLabelled(root: string): readonly LabelledMail[] {
  return readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name: folder }) =>
      readdirSync(join(root, folder))
        .filter(name => name.endsWith('.eml'))
        .sort()
        .map(name => readOne(root, folder, name)),
    )
}

function readOne(root: string, folder: string, name: string): LabelledMail {
  const file = join(root, folder, name)
  const label = LABEL.safeParse(parse(readFileSync(file.replace(/\.eml$/, '.yaml'), 'utf8')))
  if (!label.success) throw new Error(`${file}: ${label.error.message}`)
  const number = Number.parseInt(name, 10)
  return {
    id: `${folder}/${name.replace('.eml', '')}`,
    folder,
    half: number % 2 === 1 ? 'tuned' : 'reported',
    file,
    raw: readFileSync(file),
    label: label.data,
  }
}
