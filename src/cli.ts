// The table of sub-commands and nothing else: what each is called, takes and does is below; how it does it is in commands/.
// A command's code is loaded when it is called, so that `--version` needs no database driver.
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { type Row, WHO } from './cli-row.ts'
import { WORKING_VERBS } from './cli-ticket.ts'
import { EXIT, type Io, type Run } from './commands/io.ts'
import { nearest } from './nearest.ts'

const JSON_LINES = ['--json', 'print one JSON object a line'] as const
const LIMIT = ['--limit <n>', 'show at most so many (default: 50)'] as const
const outboxVerb = (usage: string, summary: string, pick: (module: typeof import('./commands/outbox.ts')) => Run): Row => ({
  usage,
  summary,
  load: async () => pick(await import('./commands/outbox.ts')),
})

const COMMANDS: readonly Row[] = [
  {
    usage: 'demo',
    summary: 'watch it work: sample mails, a practice mail server, no other server needed',
    options: [
      ['--once', 'check the outcome and end'],
      ['--smtp-port <port>', 'where the practice server takes mail (default: any free port)'],
      ['--imap-port <port>', 'where the practice server gives mail (default: any free port)'],
      ['--data <folder>', 'where the demo keeps its database (default: data/demo)'],
    ],
    load: async () => (await import('./commands/demo.ts')).demo,
  },
  {
    usage: 'init',
    summary: 'write a postdesk.yaml that explains itself, and a policy to begin with',
    options: [['--force', 'write over an existing file']],
    load: async () => (await import('./commands/init.ts')).init,
  },
  {
    usage: 'check',
    summary: 'validate the configuration and try every server it names',
    options: [JSON_LINES],
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    usage: 'start',
    summary: 'run the desk until it is told to stop (SIGTERM or Ctrl-C)',
    options: [
      ['--only <roles>', 'do a part of the work: some of mailboxes,messages,send,timers,web'],
      ['--no-migrate', 'leave the database schema alone'],
    ],
    load: async () => (await import('./commands/start.ts')).start,
  },
  {
    usage: 'migrate',
    summary: "bring the database to this version's schema",
    load: async () => (await import('./commands/migrate.ts')).migrate,
  },
  {
    usage: 'read <files...>',
    summary: 'say what is in a mail: kind, language, new text, facts, issues, and why; needs no database',
    options: [JSON_LINES],
    load: async () => (await import('./commands/read.ts')).read,
  },
  {
    usage: 'explain <tickets-or-mails...>',
    summary: 'say why a ticket is treated as it is, or what the policy would do with a mail, rule by rule',
    options: [
      ['--policy <folder>', 'the policy to ask (default: the configured one, else ./policy, else ours)'],
      ['--at <moment>', 'as if it came then, such as 2026-03-10T10:00:00+03:00 (default: now)'],
      JSON_LINES,
    ],
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    usage: 'policy',
    summary: 'check and try the policy: people, teams, rules and procedures',
    load: async () => (await import('./commands/policy.ts')).checkPolicy,
    verbs: [
      {
        usage: 'check [folder]',
        summary: 'find what is wrong in a policy (default: ./policy, else ours)',
        load: async () => (await import('./commands/policy.ts')).checkPolicy,
      },
      {
        usage: 'facts',
        summary: 'list what conditions can ask, and how',
        options: [JSON_LINES],
        load: async () => (await import('./commands/policy.ts')).facts,
      },
      {
        usage: 'test [folder]',
        summary: 'run the tests of a policy, and name the rules that no test reaches',
        options: [['--allow-unhit', 'do not fail because of rules that no test reaches'], JSON_LINES],
        load: async () => (await import('./commands/policy.ts')).testPolicy,
      },
      {
        usage: 'replay',
        summary: 'say what another policy would have done with past mail; changes nothing',
        options: [
          ['--with <folder>', 'that policy (default: the configured one)'],
          ['--since <days>', 'how far back (default: 30d)'],
          JSON_LINES,
        ],
        load: async () => (await import('./commands/policy-replay.ts')).replay,
      },
    ],
  },
  {
    usage: 'ingest <files...>',
    summary: 'take raw mail from files, folders, or standard input (-)',
    options: [['--mailbox <name>', 'the mailbox it came to (default: by its recipients, else the first)'], JSON_LINES],
    load: async () => (await import('./commands/ingest.ts')).ingest,
  },
  {
    usage: 'tickets',
    summary: 'list the tickets, last changed first',
    options: [['--state <state>', 'new, open, waiting, on-hold, resolved, closed, merged or spam'], LIMIT, JSON_LINES],
    load: async () => (await import('./commands/tickets.ts')).tickets,
  },
  {
    usage: 'ticket <number>',
    summary: "tell one ticket's whole story",
    options: [JSON_LINES],
    load: async () => (await import('./commands/tickets.ts')).ticket,
    verbs: [
      ...WORKING_VERBS,
      {
        usage: 'merge <number> <into>',
        summary: 'end the first ticket in favour of the second; whoever answers it lands there',
        options: WHO,
        load: async () => (await import('./commands/ticket-verbs.ts')).merge,
      },
      {
        usage: 'split <number>',
        summary: 'make the proposed cuts of a ticket: each becomes a ticket of its own, and nobody gets a mail',
        options: [
          ['--cut <number>', 'only this one of the proposed cuts'],
          ['--at <offset>', 'cut at this place of the mail instead, as the story counts it'],
          ...WHO,
        ],
        load: async () => (await import('./commands/ticket-verbs.ts')).split,
      },
      {
        usage: 'priority <number> <label>',
        summary: 'set its priority; the policy leaves alone what a person has set',
        options: WHO,
        load: async () => (await import('./commands/ticket-placement.ts')).priority,
      },
      {
        usage: 'move <number> <team>',
        summary: 'move it to another team',
        options: [['--tier <tier>', '1, 2 or 3 (default: 1)'], ...WHO],
        load: async () => (await import('./commands/ticket-placement.ts')).move,
      },
      {
        usage: 'assign <number> <address>',
        summary: 'give it to a person of the policy, or to nobody',
        options: WHO,
        load: async () => (await import('./commands/ticket-placement.ts')).assign,
      },
      {
        usage: 'category <number> <category>',
        summary: 'correct what it is about; the policy is asked anew',
        options: WHO,
        load: async () => (await import('./commands/ticket-placement.ts')).category,
      },
      {
        usage: 'undo <number>',
        summary: 'undo the last merge or split of a ticket',
        options: WHO,
        load: async () => (await import('./commands/ticket-verbs.ts')).undo,
      },
    ],
  },
  {
    usage: 'contact <address>',
    summary: 'say who a customer is, and set the language in which they are written to',
    options: [['--language <code>', 'en, tr, bn or ar; detected goes by each mail again'], JSON_LINES],
    load: async () => (await import('./commands/contact.ts')).contact,
  },
  {
    usage: 'outbox',
    summary: 'list the mails to customers, newest first',
    options: [['--state <state>', 'queued, sending, uncertain, held, sent or failed'], LIMIT, JSON_LINES],
    load: async () => (await import('./commands/outbox.ts')).outbox,
    verbs: [
      outboxVerb('retry <ids...>', 'try again now', module => module.retry),
      outboxVerb('hold <ids...>', 'keep from being sent', module => module.hold),
      outboxVerb('release <ids...>', 'let go of what was held', module => module.release),
      outboxVerb('drop <ids...>', 'never send', module => module.drop),
    ],
  },
  {
    usage: 'quarantine',
    summary: 'list the mails that were not let through, and why',
    options: [LIMIT, JSON_LINES],
    load: async () => (await import('./commands/quarantine.ts')).quarantine,
    verbs: [
      {
        usage: 'release <ids...>',
        summary: 'let them through',
        load: async () => (await import('./commands/quarantine.ts')).releaseQuarantined,
      },
    ],
  },
  {
    usage: 'report',
    summary: 'tell a month in figures: tickets, times, breaches, promises, satisfaction',
    options: [
      ['--month <month>', 'such as 2026-11 (default: this month so far)'],
      ['--from <day>', 'from this day, such as 2026-11-16, instead of a month'],
      ['--to <day>', 'until this day, included (default: today)'],
      ['--team <team>', 'only this team'],
      ['--priority <label>', 'only this priority'],
      ['--json', 'print one JSON object; docs/report.md describes it'],
    ],
    load: async () => (await import('./commands/report.ts')).report,
  },
  {
    usage: 'doctor',
    summary: 'look at the running installation and say what needs a person',
    options: [JSON_LINES],
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
  {
    usage: 'templates [folder]',
    summary: 'check that every mail text is there in every language',
    load: async () => (await import('./commands/templates.ts')).templates,
  },
  {
    usage: 'template',
    summary: 'list the kinds of mail, and look at one',
    load: async () => (await import('./commands/template-preview.ts')).previewTemplate,
    verbs: [
      {
        usage: 'preview [kind]',
        summary: 'show a mail with invented values, in the texts that are in force; without a kind, list the kinds',
        options: [
          ['--language <code>', 'en, tr, bn or ar (default: en)'],
          ['--html <file>', 'write its HTML there'],
        ],
        load: async () => (await import('./commands/template-preview.ts')).previewTemplate,
      },
    ],
  },
]

const version = (): string => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version

/** Runs one command line (without `node` and the script) and returns the exit code. Throws bugs only. */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.ok
  const program = new Command('postdesk')
    .description('Postdesk turns a support mailbox into a help desk.')
    .version(version())
    .option('--config <file>', 'the configuration (default: $POSTDESK_CONFIG, else postdesk.yaml here)')
    .exitOverride()
    .configureOutput({ writeOut: text => void io.stdout.write(text), writeErr: text => void io.stderr.write(text) })
    .configureHelp({ showGlobalOptions: true })
  for (const row of COMMANDS) addRow(program, row, io, result => (code = result))
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  }
}

function addRow(parent: Command, row: Row, io: Io, finish: (code: number) => void): void {
  const command = parent
    .command(row.usage)
    .summary(row.summary)
    .description(`${row.summary.charAt(0).toUpperCase()}${row.summary.slice(1)}.`)
  for (const [flags, summary] of row.options ?? []) command.option(flags, summary)
  // More words than the command itself takes: the first is a verb mistyped.
  if (row.verbs) command.allowExcessArguments()
  for (const verb of row.verbs ?? []) addRow(command, verb, io, finish)
  command.action(async () => {
    if (row.verbs && command.args.length > command.registeredArguments.length) refuseVerb(command)
    const run = await row.load()
    finish(await run({ io, args: command.args, options: command.optsWithGlobals() }))
  })
}

function refuseVerb(command: Command): never {
  const [word = ''] = command.args
  const near = nearest(
    word,
    command.commands.map(verb => verb.name()),
  )
  return command.error(`error: unknown command '${command.name()} ${word}'${near ? `\n(Did you mean ${near}?)` : ''}`)
}
