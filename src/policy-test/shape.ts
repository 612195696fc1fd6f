// The form of a policy's tests (policy/tests/*.yaml), as zod sees it: mails, the moment and the load at which they come, and what must follow.
import { z } from 'zod'

const said = (error: string) => ({ error })
const text = z.string(said('must be text: put it in quotes'))
const names = z.array(text, said('must be a list, such as [one, two]'))
const yesNo = z.boolean(said('must be true or false'))
const count = z.int(said('must be a whole number from 0')).min(0, said('must be a whole number from 0'))

const expected = z.strictObject({
  priority: text.optional(),
  team: text.optional(),
  tier: z.literal([1, 2, 3], said('must be 1, 2 or 3')).optional(),
  /** Null: nobody. */
  assignee: text.toLowerCase().nullable().optional(),
  introduces: yesNo.optional(),
  sop: text.nullable().optional(),
  asks: names.optional(),
  tags: names.optional(),
  notifies: names.optional(),
  /** These must have held; others may. */
  rules: names.optional(),
  quarantined: yesNo.optional(),
  ignored: yesNo.optional(),
  acknowledgement: z.enum(['hold', 'send'], said('must be hold or send')).optional(),
})

const test = z
  .strictObject({
    name: text.min(1, said('is empty')),
    at: z.iso.datetime({ offset: true, error: 'must be a moment such as 2026-03-10T10:00:00+03:00' }).optional(),
    mail: text.optional(),
    from: text.optional(),
    to: text.optional(),
    subject: text.optional(),
    text: text.optional(),
    attachments: names.optional(),
    authenticity: z.enum(['pass', 'fail', 'none', 'unknown'], said('must be pass, fail, none or unknown')).default('pass'),
    contact: z.strictObject({ known: yesNo.default(false), recentTickets: count.default(0) }).prefault({}),
    load: z.record(z.string(), count).default({}),
    absent: z.array(text.toLowerCase(), said('must be a list of addresses')).default([]),
    expect: z.array(expected, said('must be a list, one entry for each issue')).min(1, said('expects nothing')),
  })
  .superRefine((one, context) => {
    const parts = (['from', 'to', 'subject', 'text', 'attachments'] as const).filter(part => one[part] !== undefined)
    for (const part of one.mail === undefined ? [] : parts)
      context.addIssue({ code: 'custom', path: [part], message: 'cannot stand beside `mail`, which is the whole mail' })
    if (one.mail === undefined && one.from === undefined)
      context.addIssue({ code: 'custom', path: [], message: 'needs `from`, `subject` and `text`, or the whole `mail`' })
  })

export const testFileSchema = z.strictObject({ tests: z.array(test, said('must be a list, each beginning with "- name: ..."')) })

export type TestShape = z.output<typeof test>
export type Expected = z.output<typeof expected>
