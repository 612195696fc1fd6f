// The mails Postdesk writes, as data: which variables a template of each kind may use, and which it must show.
// render.ts checks every template file against this list, so a new variable or kind starts here.

/**
 * `line`: one line of text. `text`: a whole text, which templates see as a list of its lines. A list holds records of lines.
 * Every variable is always given; one that is not known is empty.
 */
export type Shape = { readonly [name: string]: 'line' | 'text' | { readonly [name: string]: 'line' } }

export const PARTS = ['subject', 'text', 'html'] as const
export type Part = (typeof PARTS)[number]

export interface Kind {
  readonly variables: Shape
  /** Lists that hold nothing in ordinary mails; every other list has at least one record. */
  readonly mayBeEmpty: readonly string[]
  /** What every language's file must really show, e.g. `tickets.number`: leaving it out is a fault, not a choice of style. */
  readonly shows: Readonly<Record<Part, readonly string[]>>
}

const ACKNOWLEDGED = [
  ...['organisation', 'tickets.number', 'tickets.title', 'questions.number', 'questions.text', 'steps.number', 'steps.text'],
  ...['leaders.number', 'leaders.name', 'leaders.title'],
]
const ASKED = ['organisation', 'number', 'title', 'questions.text']
const NAMED = ['organisation', 'number', 'title', 'leader_name', 'leader_title']
const REPLIED = ['organisation', 'number', 'words', 'person_name', 'person_title']
const NOTICED = ['organisation', 'number', 'title', 'customer', 'priority', 'team', 'because']

export const KINDS = {
  acknowledgement: {
    variables: {
      organisation: 'line',
      /** The first ticket's number. */
      number: 'line',
      /** Title: empty where the sender did not prove who they are. */
      tickets: { number: 'line', title: 'line' },
      /** What we still need; the number is the ticket's. */
      questions: { number: 'line', text: 'line' },
      /** What the customer may try meanwhile. */
      steps: { number: 'line', text: 'line' },
      /** Who answers a customer that asked for somebody in charge. */
      leaders: { number: 'line', name: 'line', title: 'line' },
      /** The customer's own subject; empty where the sender did not prove who they are. */
      subject: 'line',
    },
    mayBeEmpty: ['questions', 'steps', 'leaders'],
    shows: { subject: ['number', 'subject'], text: ACKNOWLEDGED, html: ACKNOWLEDGED },
  },
  'information-needed': {
    variables: { organisation: 'line', number: 'line', title: 'line', questions: { text: 'line' }, subject: 'line' },
    mayBeEmpty: [],
    shows: { subject: ['number', 'subject'], text: ASKED, html: ASKED },
  },
  'leader-named': {
    variables: { organisation: 'line', number: 'line', title: 'line', leader_name: 'line', leader_title: 'line', subject: 'line' },
    mayBeEmpty: [],
    shows: { subject: ['number', 'subject'], text: NAMED, html: NAMED },
  },
  /** What a person wrote, in that person's words. */
  reply: {
    variables: {
      organisation: 'line',
      number: 'line',
      words: 'text',
      /** Who wrote it; both empty where it is signed by the organisation alone. */
      person_name: 'line',
      person_title: 'line',
      /** The customer's subject; empty where there is none. */
      subject: 'line',
    },
    mayBeEmpty: [],
    shows: { subject: ['number', 'subject'], text: REPLIED, html: REPLIED },
  },
  /** To an employee. */
  notice: {
    variables: {
      organisation: 'line',
      number: 'line',
      /** Empty where the customer did not prove who they are. */
      title: 'line',
      /** The address. */
      customer: 'line',
      priority: 'line',
      team: 'line',
      because: 'line',
    },
    mayBeEmpty: [],
    shows: { subject: ['number', 'title'], text: NOTICED, html: NOTICED },
  },
} as const satisfies Record<string, Kind>

export type TemplateKind = keyof typeof KINDS

type Value<S> = S extends 'line' | 'text' ? string : readonly { readonly [N in keyof S]: string }[]

/** What a caller has to hand over to render a mail of this kind. */
export type Variables<K extends TemplateKind> = {
  readonly [N in keyof (typeof KINDS)[K]['variables']]: Value<(typeof KINDS)[K]['variables'][N]>
}

/** Given by render.ts in every template and layout besides the kind's own variables. */
export const BUILT_IN = ['language', 'direction', 'start'] as const
