// The corridor as data: which row opens a stage, which queue rings for it, who works on it, which door comes next.
// main starts what is listed here, the sweep rings for it, and the README's diagram is checked against it.

export type Door = 'messages' | 'send' | 'timers'
/** `web` is no stage of the corridor: it serves the satisfaction page, where one is configured. */
export type Role = 'mailboxes' | Door | 'web'

export interface Stage {
  readonly role: Role
  /** The row that opens this stage; null where the door is a mail server's. */
  readonly opensOn: string | null
  readonly worker: string
  readonly next: Door | null
}

export const FLOW: readonly Stage[] = [
  { role: 'mailboxes', opensOn: null, worker: 'workers/intake.ts', next: 'messages' },
  { role: 'messages', opensOn: "messages.state = 'stored'", worker: 'workers/message.ts', next: 'send' },
  { role: 'send', opensOn: "outbox.state = 'queued'", worker: 'workers/send.ts', next: null },
  { role: 'timers', opensOn: 'timers.ended_at is null', worker: 'workers/keep.ts', next: 'send' },
]

export const ROLES: readonly Role[] = [...FLOW.map(stage => stage.role), 'web']

/** Those that there is work for. */
export const rolesIn = ({ web }: { readonly web?: object }, roles: readonly Role[] = ROLES): readonly Role[] =>
  roles.filter(role => role !== 'web' || web !== undefined)
