// The walls between the rooms. Each rule says why it stands; `npm run rooms` holds them.
const room = name => `^src/${name}/`
const PURE = '^src/(understanding|tickets|rules|outbox|mailbox)/'
/** The files of pure rooms that hold a wire: one each. */
const WIRES = '^src/(mailbox/imap|outbox/smtp|understanding/parse)[.]ts$'

const onlyFrom = (name, library, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: allowed },
  to: { path: `node_modules/${library}/` },
})

const never = (from, to, comment) => ({
  name: `${from}-not-${to.replaceAll('|', '-')}`,
  comment,
  severity: 'error',
  from: { path: room(from) },
  to: { path: `^src/(${to})(/|[.]ts)` },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'a cycle means that two rooms are one', from: {}, to: { circular: true } },
    {
      name: 'pure-rooms-touch-no-wire',
      severity: 'error',
      comment: 'a decision that can be tested with a table knows no file, socket, process or clock',
      from: { path: PURE, pathNot: WIRES },
      to: { path: '^(node:)?(fs|fs/promises|net|tls|http|https|child_process|worker_threads|timers|timers/promises|dns)$' },
    },
    never(
      'understanding',
      'tickets|rules|outbox|mailbox|db|workers|commands|demo|desk|config',
      'understanding is a mail to a record: it knows nothing of tickets or storage',
    ),
    never(
      'tickets',
      'rules|outbox|mailbox|db|workers|commands|demo|desk|config',
      'what a ticket is does not depend on who stores or decides',
    ),
    never(
      'rules',
      'outbox|mailbox|db|workers|commands|demo|desk|config',
      'decisions come before letters, and never look into the database',
    ),
    never('outbox', 'mailbox|db|workers|commands|demo|desk', 'a letter is made from a decision, not from a row'),
    never(
      'mailbox',
      'db|workers|commands|demo|desk|rules|tickets|outbox',
      'fetching knows the server and a cursor; storing is the shell’s',
    ),
    never('workers', 'commands|demo|desk|cli|main', 'the shell is started from above and knows nobody there'),
    {
      name: 'web-serves-what-others-know',
      severity: 'error',
      comment: 'a page shows what is there and hands on what was said; log and clock come as types',
      from: { path: room('web') },
      to: { path: '^src/', pathNot: '^src/(web|db|tickets|understanding|outbox)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-desk-serves-pages',
      severity: 'error',
      comment: 'nothing may come to depend on a page',
      from: { path: '^src/', pathNot: '^src/(web/|desk[.]ts$)' },
      to: { path: room('web') },
    },
    {
      name: 'db-knows-types-only',
      severity: 'error',
      comment:
        'SQL next to policy ends in policy inside SQL; the pure rooms lend db their types, the state table and the name of a content',
      from: { path: room('db') },
      to: {
        path: '^src/(workers|commands|demo|desk|mailbox|rules|web)',
        pathNot: '^src/mailbox/content-key[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    onlyFrom('one-importer-imapflow', 'imapflow', '^src/mailbox/imap[.]ts$', 'what IMAP libraries do wrong is mended in one place'),
    onlyFrom('one-importer-nodemailer', 'nodemailer', '^src/outbox/smtp[.]ts$', 'one place where mail leaves the house'),
    onlyFrom('one-importer-bullmq', 'bullmq', '^src/workers/queue[.]ts$', 'the queue is a doorbell; nobody else may come to depend on it'),
    onlyFrom('one-importer-mailparser', 'mailparser', '^src/understanding/parse[.]ts$', 'raw bytes are read once'),
    onlyFrom(
      'sql-only-in-db',
      '(kysely|pg)',
      '^src/(db/|workers/queue[.]ts$)',
      'the only room that speaks SQL (queue.ts takes a pool as a type)',
    ),
    {
      name: 'no-drawers',
      severity: 'error',
      comment: 'a thing lives in the room of its subject',
      from: {},
      to: { path: '/(utils|helpers|common|types)(/|[.]ts)', pathNot: 'node_modules' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
