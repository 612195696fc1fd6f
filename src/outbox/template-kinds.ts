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
const TICKET = ['organisation', 'number', 'title']
const HANDED_OVER = [...TICKET, 'person_name', 'person_title', 'team', 'area', 'next_contact']
const ESCALATED = [...TICKET, 'team', 'priority', 'leader_name', 'leader_title', 'next_contact']
const UPDATED = [...TICKET, 'team', 'person_name', 'step_at', 'next_contact']
const REMINDED = [...TICKET, 'questions.text', 'closes_at']
const RESOLVED = [...TICKET, 'person_name', 'person_title', 'closes_at']
const CLOSED = [...TICKET, 'questions.text']
const REOPENED = [...TICKET, 'next_contact']
const SURVEYED = [...TICKET, 'link_good', 'link_bad']
const TOLD = [...NOTICED, 'story.at', 'story.words']

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
  /** Somebody else looks after the ticket from now on. */
  'handed-over': {
    variables: {
      organisation: 'line',
      number: 'line',
      title: 'line',
      subject: 'line',
      /** Both empty where nobody is named yet. */
      person_name: 'line',
      person_title: 'line',
      team: 'line',
      /** What the team looks after; may be empty. */
      area: 'line',
      /** `time`: the tier before had it for its whole time. `hand`: a colleague handed it on. */
      why: 'line',
      /** The moment by which the customer hears again; may be empty. */
      next_contact: 'line',
    },
    mayBeEmpty: [],
    shows: { subject: ['number', 'subject'], text: HANDED_OVER, html: HANDED_OVER },
  },
  /** The ticket was raised. */
  escalated: {
    variables: {
      organisation: 'line',
      number: 'line',
      title: 'line',
      subject: 'line',
      team: 'line',
      priority: 'line',
      /** Who was told; both may be empty. */
      leader_name: 'line',
      leader_title: 'line',
      /** `time`: its time is over or almost over. `hand`: a colleague asked for it. `idle`: nobody did anything. */
      why: 'line',
      next_contact: 'line',
    },
    mayBeEmpty: [],
    shows: { subject: ['number', 'subject'], text: ESCALATED, html: ESCALATED },
  },
  /** Where the ticket stands, without a promise to solve it. */
  update: {
    variables: {
      organisation: 'line',
      number: 'line',
      title: 'line',
      subject: 'line',
      team: 'line',
      /** `1`, `2` or `3`. */
      tier: 'line',
      /** May be empty. */
      person_name: 'line',
      /** The last step: `received`, `assigned`, `answered`, `handed-over`, `escalated`, `on-hold`, `reopened`, or `heard`: the customer wrote last. */
      step: 'line',
      step_at: 'line',
      /** `1`, `2` or `3`: wordings of the same truth, so that two updates in a row never read the same. */
      variant: 'line',
      next_contact: 'line',
    },
    mayBeEmpty: [],
    shows: { subject: ['number', 'subject'], text: UPDATED, html: UPDATED },
  },
  /** We wait for the customer's answer. */
  reminder: {
    variables: {
      organisation: 'line',
      number: 'line',
      title: 'line',
      subject: 'line',
      questions: { text: 'line' },
      /** `1` for the first. */
      nth: 'line',
      /** Empty where the ticket is never closed for silence. */
      closes_at: 'line',
    },
    mayBeEmpty: ['questions'],
    shows: { subject: ['number', 'subject'], text: REMINDED, html: REMINDED },
  },
  resolved: {
    variables: {
      organisation: 'line',
      number: 'line',
      title: 'line',
      subject: 'line',
      /** Who solved it; both may be empty. */
      person_name: 'line',
      person_title: 'line',
      closes_at: 'line',
    },
    mayBeEmpty: [],
    shows: { subject: ['number', 'subject'], text: RESOLVED, html: RESOLVED },
  },
  closed: {
    variables: {
      organisation: 'line',
      number: 'line',
      title: 'line',
      subject: 'line',
      /** `silence`: no answer came. */
      why: 'line',
      /** What nobody answered. */
      questions: { text: 'line' },
    },
    mayBeEmpty: ['questions'],
    shows: { subject: ['number', 'subject'], text: CLOSED, html: CLOSED },
  },
  reopened: {
    variables: {
      organisation: 'line',
      number: 'line',
      title: 'line',
      subject: 'line',
      /** `reply`: the customer wrote. `hand`: a colleague opened it. `unhappy`: the customer was not satisfied. */
      why: 'line',
      next_contact: 'line',
    },
    mayBeEmpty: [],
    shows: { subject: ['number', 'subject'], text: REOPENED, html: REOPENED },
  },
  /** One question, answered by one click or by one word: the words that the texts name are read back by a program. */
  satisfaction: {
    variables: {
      organisation: 'line',
      number: 'line',
      title: 'line',
      subject: 'line',
      /** Both empty where the desk has no web page. */
      link_good: 'line',
      link_bad: 'line',
    },
    mayBeEmpty: [],
    shows: { subject: ['number', 'subject'], text: SURVEYED, html: SURVEYED },
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
  /** To an employee: what a notice says, and all that was asked, tried and promised. A reply says "I have it". */
  escalation: {
    variables: {
      organisation: 'line',
      number: 'line',
      title: 'line',
      customer: 'line',
      priority: 'line',
      team: 'line',
      because: 'line',
      /** Oldest first. */
      story: { at: 'line', words: 'line' },
    },
    mayBeEmpty: ['story'],
    shows: { subject: ['number', 'title'], text: TOLD, html: TOLD },
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
