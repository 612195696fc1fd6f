// The form of the policy's files, as zod sees it: each setting by itself. What settings say of each other is in policy-checks.ts.
// Any file may hold any of the sections; one that stands in several files is joined in the order of the files' names.
// The JSON Schema that editors complete by is made from here (policy/policy.schema.json).
import { z } from 'zod'
import { LANGUAGES } from '../understanding/letter.ts'
import { CATEGORIES } from '../understanding/lexicon/shape.ts'
import { LADDER_CLOCKS, ROLES } from './policy.ts'
import { WEEKDAYS } from './weekdays.ts'

const said = (error: string) => ({ error })
const longerThan = (max: number) => said(`is longer than ${max} characters`)
const text = z.string(said('must be text: put it in quotes')).trim().min(1, said('is empty'))

const NAME = /^[a-z0-9][a-z0-9-]*$/
const name = text.regex(NAME, said('must be a name in small letters, digits and hyphens, such as service-desk')).max(60, longerThan(60))
const address = text.regex(/^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+$/, said('must be one plain address such as ayse@example.com')).toLowerCase()
const domain = text.regex(/^[^\s@]+\.[^\s@]+$/, said('must be a domain such as example.com')).toLowerCase()

const inLanguages = (of: z.ZodType) =>
  z
    .strictObject(Object.fromEntries(LANGUAGES.map(language => [language, of.optional()])))
    .refine(texts => Object.values(texts).some(text => text !== undefined), said(`must hold a text in one of ${LANGUAGES.join(', ')}`))
/** One text for all languages, or one for each. */
const localised = z.union([text, inLanguages(text)], said(`must be a text, or a text for each of ${LANGUAGES.join(', ')}`))
const languageCode = text.regex(/^[a-z]{2,3}$/, said('must be a language code such as tr'))

const dayFault = said('must be a day such as 2026-12-24')
const day = z.union([z.iso.date(dayFault), z.date()], dayFault)
const hours = text.regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, said('must be hours such as 09:00-12:30'))
const span = text.regex(/^[1-9]\d{0,4}(m|h|d)$/, said('must be a span such as 15m, 4h or 2d (working days)'))

const person = z.strictObject({
  name: text.max(100, longerThan(100)),
  title: localised,
  address,
  languages: z.array(languageCode).default([]),
  expertise: z.array(name).default([]),
  calendar: name.optional(),
  absences: z.array(z.strictObject({ from: day, to: day, because: text.optional() })).default([]),
  role: z.enum(ROLES, said(`must be one of ${ROLES.join(', ')}`)).default('agent'),
  mentor: address.optional(),
})

const targets = z.strictObject({ firstResponse: span, update: span, resolution: span, tier: span.optional(), idle: span.optional() })
const targetsByPriority = z.record(name, targets.partial())

const capacityFault = said('must be a whole number from 1 to 10000')
const team = z.strictObject({
  name,
  title: localised,
  categories: z.array(z.enum(CATEGORIES, said(`must be one of ${CATEGORIES.join(', ')}`))).default([]),
  expertise: z.array(name).default([]),
  tiers: z.strictObject({ 1: z.array(address), 2: z.array(address).default([]), 3: z.array(address).default([]) }),
  lead: address.optional(),
  calendar: name.optional(),
  address: address.optional(),
  capacity: z.int(capacityFault).min(1, capacityFault).max(10_000, capacityFault).default(20),
  overflow: z.array(name).default([]),
  targets: targetsByPriority.optional(),
})

const week = z.strictObject(Object.fromEntries(WEEKDAYS.map(weekday => [weekday, z.array(hours).default([])])))
const calendar = z.strictObject({
  name,
  timeZone: text,
  week,
  holidays: z.array(z.union([day, z.strictObject({ date: day, name: text })])).default([]),
  /** An iCalendar file (RFC 5545) beside the policy's: each all-day event is a holiday. */
  holidayFile: text.regex(/\.ics$/, said('must be an .ics file')).optional(),
})

const priority = z.strictObject({
  name,
  title: localised,
  targets,
  default: z.boolean().default(false),
})

const contact = z.union(
  [z.strictObject({ address, tier: name, because: text.optional() }), z.strictObject({ domain, tier: name, because: text.optional() })],
  said('must be { address: ADDRESS, tier: NAME } or { domain: DOMAIN, tier: NAME }'),
)

const contactTier = z.strictObject({ name, targets: targetsByPriority })

/** Facts, operators and nesting are checked where conditions are compiled: only there their names and types are known. */
const condition = z.record(z.string(), z.unknown())

const scalar = z.union([z.string(), z.number(), z.boolean()], said('must be a text, a number, true or false'))
const actions = z.strictObject({
  priority: z
    .union([z.strictObject({ atLeast: name }), z.strictObject({ set: name })], said('must be { atLeast: NAME } or { set: NAME }'))
    .optional(),
  route: z.strictObject({ team: name, tier: z.literal([1, 2, 3], said('must be 1, 2 or 3')).default(1) }).optional(),
  assign: z
    .union(
      [
        z.strictObject({ person: address }),
        z.strictObject({ by: z.literal('load') }),
        z.strictObject({ expertise: z.array(name).min(1) }),
        z.strictObject({ role: z.enum(ROLES) }),
      ],
      said('must be { person: ADDRESS }, { by: load }, { expertise: [NAME] } or { role: ROLE }'),
    )
    .optional(),
  introduce: z.boolean().optional(),
  sop: name.optional(),
  tags: z.array(text.max(60, longerThan(60))).optional(),
  notify: z.array(text).optional(),
  mark: z.record(name, scalar).optional(),
  acknowledgement: z.literal('hold', said('must be hold')).optional(),
  quarantine: text.max(300, longerThan(300)).optional(),
  ignore: text.max(300, longerThan(300)).optional(),
})

const rule = z.strictObject({
  name,
  description: text.optional(),
  when: condition.optional(),
  // biome-ignore lint/suspicious/noThenProperty: the word that a rule's author expects; nobody awaits a schema
  then: actions.default({}),
  stop: z.boolean().default(false),
})

const FACT_TYPES = ['person-name', 'phone', 'equipment', 'model', 'serial', 'licence', 'account', 'order', 'location', 'date'] as const
const need = z.strictObject({
  name,
  facts: z.array(z.enum(FACT_TYPES, said(`must be one of ${FACT_TYPES.join(', ')}`))).default([]),
  words: z.array(text).default([]),
  when: condition.optional(),
  ask: localised,
})

const steps = z.union(
  [z.array(text), inLanguages(z.array(text))],
  said(`must be a list of texts, or one for each of ${LANGUAGES.join(', ')}`),
)
const sop = z.strictObject({
  name,
  title: localised,
  needs: z.array(need).default([]),
  suggest: z.strictObject({ send: z.boolean().default(true), steps }).optional(),
  checklist: z.array(text).default([]),
})

const names = z.array(name).default([])
const organisation = z.strictObject({
  calendar: name,
  domains: z.array(domain).default([]),
  reopenMinimum: span.optional(),
  /** Unlike a calendar's, these may go over midnight. */
  quietHours: z.strictObject({ hours, except: names }).optional(),
})

/** Whom to tell: what each word stands for is rules/recipients.ts's business. */
const told = z.array(text.toLowerCase()).default([])

const momentFault = said('must be a share of the target such as 75%, or breach, or a span after it such as breach + 2h')
const step = z.strictObject({
  name,
  clock: z.enum(LADDER_CLOCKS, said(`must be one of ${LADDER_CLOCKS.join(', ')}`)),
  at: z.string(momentFault).regex(/^(?:[1-9]\d?%|breach(?: *\+ *[1-9]\d{0,4}[mhd])?)$/, momentFault),
  priorities: names,
  teams: names,
  notify: told,
  unlessAcknowledged: z.boolean().default(false),
  priority: z.union([z.literal('next'), z.strictObject({ atLeast: name })], said('must be next or { atLeast: NAME }')).optional(),
  tier: z.literal(['next', 2, 3], said('must be next, 2 or 3')).optional(),
  tellCustomer: z.boolean().default(false),
})

const onCall = z.strictObject({ person: address, calendar: name, teams: names, priorities: names })

const waiting = z.strictObject({
  reminders: z.array(span),
  close: text.regex(/^(?:never|[1-9]\d{0,4}[mhd])$/, said('must be a span such as 10d, or never')),
})

const countOfDays = said('must be a whole number of days from 1 to 3650')
const percent = said('must be a number from 0 to 100')
const satisfaction = z.strictObject({
  after: span,
  everyDays: z.int(countOfDays).min(1, countOfDays).max(3650, countOfDays).default(30),
  target: z.number(percent).min(0, percent).max(100, percent).default(98),
  notify: told,
  reopen: z.boolean().default(false),
})

export const policyFileSchema = z.strictObject({
  organisation: organisation.optional(),
  people: z.array(person).optional(),
  teams: z.array(team).optional(),
  calendars: z.array(calendar).optional(),
  priorities: z.array(priority).optional(),
  contacts: z.array(contact).optional(),
  contactTiers: z.array(contactTier).optional(),
  rules: z.array(rule).optional(),
  sops: z.array(sop).optional(),
  escalation: z.array(step).optional(),
  onCall: z.array(onCall).optional(),
  waiting: waiting.optional(),
  satisfaction: satisfaction.optional(),
})
export type PolicyFileShape = z.infer<typeof policyFileSchema>
