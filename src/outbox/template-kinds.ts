// The mails Postdesk writes, as data: which variables a template of each kind may use, and which it must show.
// render.ts checks every template file against this list, so a new variable or kind starts here.

/** `line`: one line of text. A list holds records of lines. Every variable is always given; one that is not known is empty. */
export type Shape = { readonly [name: string]: 'line' | { readonly [name: string]: 'line' } }

export const PARTS = ['subject', 'text', 'html'] as const
export type Part = (typeof PARTS)[number]

interface Kind {
  readonly variables: Shape
  /** What every language's file must really show, e.g. `tickets.number`: leaving it out is a fault, not a choice of style. */
  readonly shows: Readonly<Record<Part, readonly string[]>>
}

export const KINDS = {
  acknowledgement: {
    variables: {
      organisation: 'line',
      /** The first ticket's number. */
      number: 'line',
      /** Title: empty where the sender did not prove who they are. */
      tickets: { number: 'line', title: 'line' },
      /** The customer's own subject; empty where the sender did not prove who they are. */
      subject: 'line',
    },
    shows: {
      subject: ['number', 'subject'],
      text: ['organisation', 'tickets.number', 'tickets.title'],
      html: ['organisation', 'tickets.number', 'tickets.title'],
    },
  },
} as const satisfies Record<string, Kind>

export type TemplateKind = keyof typeof KINDS

type Value<S> = S extends 'line' ? string : readonly { readonly [N in keyof S]: string }[]

/** What a caller has to hand over to render a mail of this kind. */
export type Variables<K extends TemplateKind> = {
  readonly [N in keyof (typeof KINDS)[K]['variables']]: Value<(typeof KINDS)[K]['variables'][N]>
}

/** Given by render.ts in every template and layout besides the kind's own variables. */
export const BUILT_IN = ['language', 'direction', 'start'] as const
