// The rows of the table of commands by which people work on a ticket: answer, note, take, wait, end.
import { type Row, WHO } from './cli-row.ts'
import type { Run } from './commands/io.ts'

const TEXT = [
  ['--text <text>', 'what to write (default: standard input)'],
  ['--file <file>', 'a UTF-8 file that says it'],
] as const
const talk = (
  usage: string,
  summary: string,
  options: Row['options'],
  pick: (module: typeof import('./commands/ticket-talk.ts')) => Run,
): Row => ({
  usage,
  summary,
  options: [...(options ?? []), ...WHO],
  load: async () => pick(await import('./commands/ticket-talk.ts')),
})
const UNTIL = [['--until <date>', 'a day or a moment: nobody is reminded before it, and then it opens again']] as const
const stateVerb = (
  usage: string,
  summary: string,
  pick: (module: typeof import('./commands/ticket-states.ts')) => Run,
  options: Row['options'] = [],
): Row => ({
  usage,
  summary,
  options: [...options, ...WHO],
  load: async () => pick(await import('./commands/ticket-states.ts')),
})

export const WORKING_VERBS: readonly Row[] = [
  talk(
    'reply <number>',
    'write to its customer; signed by the person of the policy that --as names, else by the organisation',
    [
      ...TEXT,
      ['--then <state>', 'what the ticket is from then on: open, waiting, on-hold or resolved (default: open)'],
      ['--promise <date>', 'a day or a moment by which your text promises to write again; it is kept or counted as broken'],
    ],
    module => module.reply,
  ),
  talk('note <number>', 'note something for colleagues; no mail is written', TEXT, module => module.note),
  talk(
    'resolve <number>',
    'say that it is solved; it closes itself where nobody writes',
    [
      ['--text <text>', 'what to write to the customer (default: nothing)'],
      ['--file <file>', 'a UTF-8 file that says it'],
    ],
    module => module.resolve,
  ),
  stateVerb('take <number>', 'make it the ticket of the person of the policy that --as names', module => module.take),
  stateVerb('wait <number>', 'wait for the customer, who is reminded; a mail of theirs opens it again', module => module.wait, UNTIL),
  stateVerb('hold <number>', 'wait for a third party', module => module.hold, UNTIL),
  {
    usage: 'escalate <number>',
    summary: 'hand it to the next tier, with your reason; whoever gets it, the lead and the customer are told',
    options: WHO,
    load: async () => (await import('./commands/ticket-escalate.ts')).escalate,
  },
  stateVerb('reopen <number>', 'open it again', module => module.reopen),
  stateVerb('spam <number>', 'say that nobody needs to answer it', module => module.spam),
]
