import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { formatFault } from '../src/fault.ts'
import { readTests } from '../src/policy-test/read-tests.ts'
import { runTests } from '../src/policy-test/run.ts'
import { testFileSchema } from '../src/policy-test/shape.ts'
import { composeTestMail, TEST_AUTHSERV } from '../src/policy-test/test-mail.ts'
import type { Policy } from '../src/rules/policy.ts'
import { readLetter } from '../src/understanding/parse.ts'
import { aPolicy, aRule, aTest } from './support/a-policy.ts'
import { aRulebook } from './support/rulebook.ts'

const small = aRulebook(fileURLToPath(new URL('support/small-policy', import.meta.url))).policy
const FILE = 'tests/one.yaml'
const read = (yaml: string, policy: Policy = small) => readTests(new Map([[FILE, yaml]]), policy)

const PRINTER = `
tests:
  - name: a printer
    from: Ann <ann@example.net>
    subject: Printer
    text: |
      Hello,
      the printer LaserJet 4200 does not print.
`
async function run(yaml: string, policy: Policy = small) {
  const { tests, faults } = read(yaml, policy)
  expect(faults.map(formatFault)).toEqual([])
  return runTests(tests, policy)
}
const mismatches = async (yaml: string, policy?: Policy) => (await run(yaml, policy)).results.flatMap(result => result.mismatches)

describe('the form of tests', () => {
  function check(name: string, yaml: string, expected: readonly string[]) {
    test(name, () => expect(read(yaml).faults.map(formatFault)).toEqual(expected))
  }
  const one = (rest: string) => `tests:\n  - name: x\n    from: a@b.example\n${rest}`
  check('is right', one('    expect: [{ priority: normal }]\n'), [])
  check('names the nearest key', one('    expect: [{ prioritee: normal }]\n'), [
    'tests/one.yaml:4:16  tests[0].expect[0].prioritee: is not a setting; did you mean `priority`?',
  ])
  check('names the keys of a test', one('    expect: [{}]\n    absnt: []\n'), [
    'tests/one.yaml:5:5  tests[0].absnt: is not a setting; did you mean `absent`?',
  ])
  check('names the keys of a contact', one('    expect: [{}]\n    contact: { zzzzzz: 1 }\n'), [
    'tests/one.yaml:5:16  tests[0].contact.zzzzzz: is not a setting; known here: known, recentTickets',
  ])
  check('knows only tests at the top', 'tests: []\ntest: []\n', ['tests/one.yaml:2:1  test: is not a setting; did you mean `tests`?'])
  check('says what is missing', 'tests:\n  - from: a@b.example\n    expect: [{}]\n', ['tests/one.yaml:2:5  tests[0].name: is missing'])
  check('says what is empty', one('    subject:\n    expect: [{}]\n'), [
    'tests/one.yaml:4:5  tests[0].subject: is empty: give a value or remove the line',
  ])
  check('wants something expected', one('    expect: []\n'), ['tests/one.yaml:4:13  tests[0].expect: expects nothing'])
  check('wants moments with an offset', one('    expect: [{}]\n    at: tomorrow\n'), [
    'tests/one.yaml:5:9  tests[0].at: must be a moment such as 2026-03-10T10:00:00+03:00',
  ])
  check('wants a mail', 'tests:\n  - name: x\n    expect: [{}]\n', [
    'tests/one.yaml:2:5  tests[0]: needs `from`, `subject` and `text`, or the whole `mail`',
  ])
  check('refuses parts beside the whole', one('    mail: x\n    expect: [{}]\n'), [
    'tests/one.yaml:3:11  tests[0].from: cannot stand beside `mail`, which is the whole mail',
  ])
  check('says where YAML is none', 'tests: [', [expect.stringMatching(/^tests\/one\.yaml:1:\d+ {2}not valid YAML/)] as readonly string[])
  check(
    'knows the names of the policy',
    one('    absent: [sm@desk.test]\n    load: { netwrk: 3 }\n    expect: [{ team: netwrk, sop: printr, rules: [quiett] }]\n'),
    [
      'tests/one.yaml:4:14  tests[0].absent[0]: the policy has no person sm@desk.test; did you mean `sam@desk.test`?',
      'tests/one.yaml:5:21  tests[0].load.netwrk: the policy has no team netwrk; did you mean `network`?',
      'tests/one.yaml:6:22  tests[0].expect[0].team: the policy has no team netwrk; did you mean `network`?',
      'tests/one.yaml:6:35  tests[0].expect[0].sop: the policy has no procedure printr; did you mean `printer`?',
      'tests/one.yaml:6:51  tests[0].expect[0].rules[0]: the policy has no rule quiett; did you mean `quiet`?',
    ],
  )

  it('loses only the tests that name what is not there', () => {
    const { tests, faults } = read(`${one('    expect: [{ team: nowhere }]\n')}  - { name: y, from: a@b.example, expect: [{}] }\n`)
    expect([tests.map(({ name, line }) => [name, line]), faults.length]).toEqual([[['y', 5]], 1])
  })
})

describe("a test's mail", () => {
  const letterOf = (given: object) => {
    const [one] = testFileSchema.parse({ tests: [{ name: 'x', expect: [{}], ...given }] }).tests
    if (!one) throw new Error('no test')
    const raw = composeTestMail(one, 'desk@example.com', new Date('2026-03-10T07:00:00Z'))
    return readLetter(raw, { ownAddresses: [], authservIds: [TEST_AUTHSERV] })
  }

  it('arrives as it was written, in every script', async () => {
    const text = 'طابعة، প্রিন্টার, yazıcı\nbozuldu'
    const letter = await letterOf({ from: 'Gül Şen <gul@example.net>', subject: 'Yazıcı طابعة', text, attachments: ['fiş.pdf', 'b.txt'] })
    expect(letter).toMatchObject({ from: { address: 'gul@example.net', name: 'Gül Şen' }, subject: 'Yazıcı طابعة' })
    expect(letter.newText.trim()).toBe(text)
    expect(letter.attachments.map(({ filename }) => filename)).toEqual(['fiş.pdf', 'b.txt'])
    expect(letter.recipients.map(({ address }) => address)).toEqual(['desk@example.com'])
    expect(letter.sentAt?.toISOString()).toBe('2026-03-10T07:00:00.000Z')
  })

  it('carries the verdict on its sender', async () => {
    for (const authenticity of ['pass', 'fail', 'none', 'unknown'])
      expect((await letterOf({ from: 'a@b.example', authenticity })).authenticity.value).toBe(authenticity)
    expect((await letterOf({ mail: '\nFrom: a@b.example\nSubject: whole\n\nx\n' })).authenticity.value).toBe('pass')
  })

  it('has no header by its subject', async () => {
    expect((await letterOf({ from: 'a@b.example', subject: 'x\nReply-To: evil@example.org' })).replyTo).toEqual([])
  })
})

describe('running tests', () => {
  it('compares what is named, of each issue', async () => {
    const all = `{ priority: normal, team: service-desk, tier: 1, assignee: null, introduces: false, sop: printer, asks: [message, since], tags: [],
        notifies: [], rules: [printers], quarantined: false, ignored: false, acknowledgement: send }`
    expect(await mismatches(`${PRINTER}    expect: [${all}]\n`)).toEqual([])
    expect(await mismatches(`${PRINTER}    expect: [{}]\n`)).toEqual([])
  })

  it('says what it expected and got, and what a rule missed', async () => {
    const all =
      '{ priority: critical, tier: 2, assignee: sam@desk.test, introduces: true, sop: null, tags: [vip], rules: [quiet, newsletters] }'
    const found = await mismatches(`${PRINTER}    expect: [${all}]\n`)
    expect(found.map(({ what, expected, got }) => `${what}: ${expected} / ${got}`)).toEqual([
      'priority: critical / normal',
      'tier: 2 / 1',
      'assignee: sam@desk.test / nothing',
      'introduces: yes / no',
      'sop: nothing / printer',
      'tags: vip / none',
      'rule quiet: it to hold / a failed test: contact.tier must equal vip, but it is not known',
      'rule newsletters: it to hold / a failed test: mail.subject must contain the word newsletter, but nothing in it does',
    ])
  })

  it('counts the issues', async () => {
    expect(await mismatches(`${PRINTER}    expect: [{}, {}]\n`)).toMatchObject(
      [{ issue: 0, what: 'issues', expected: '2', got: /^1: "/ }].map(one => ({ ...one, got: expect.stringMatching(one.got) })),
    )
  })

  it('sees what a policy turns away, and what a stop leaves unasked', async () => {
    const mail = (subject: string) =>
      `tests:\n  - { name: x, from: a@b.example, subject: "${subject}", text: "Please pay today.", expect: [EXPECT] }\n`
    const check = async (subject: string, expected: string, wrong: number) =>
      expect(await mismatches(mail(subject).replace('EXPECT', expected))).toHaveLength(wrong)
    await check('wire transfer 500', '{ quarantined: true, ignored: false, rules: [suspicious] }', 0)
    await check('our newsletter', '{ ignored: true, quarantined: false }', 0)
    await check('our newsletter', '{ rules: [supervisor] }', 1)
  })

  it('knows mail that never gets to the policy', async () => {
    const mail = (expected: string) =>
      `tests:\n  - name: x\n    mail: |\n      From: a@b.example\n      Auto-Submitted: auto-replied\n      Subject: Away\n\n      I am away.\n    expect: [${expected}]\n`
    expect(await mismatches(mail('{ quarantined: true }'))).toEqual([])
    expect(await mismatches(mail('{ priority: normal }'))).toMatchObject([
      { issue: 0, what: 'mail', got: expect.stringContaining('kept in quarantine before any rule is asked: auto-reply') },
    ])
    const result = await run(mail('{ quarantined: true }'))
    expect(result.results[0]?.held).toEqual([])
  })

  it('has a mail without an issue as one matter', async () => {
    const praise =
      'tests:\n  - { name: x, from: a@b.example, subject: Thanks, text: "Thank you so much, your team is wonderful!", expect: [{ team: service-desk, priority: normal }] }\n'
    expect(await mismatches(praise)).toEqual([])
  })

  it('gives the moment, the load, the absent and what is known of the sender', async () => {
    const policy = aPolicy({
      rules: [
        aRule('known', { when: aTest('contact.known', 'equals', true), actions: { tags: ['known'] } }),
        aRule('often', { when: aTest('contact.recentTickets', 'atLeast', 5), actions: { tags: ['often'] } }),
        aRule('open', { when: aTest('time.now', 'within', 'office'), actions: { tags: ['open'] } }),
        aRule('somebody', { actions: { assign: { by: 'load' } } }),
      ],
    })
    const base = (rest: string, expected: string) =>
      `tests:\n  - { name: x, from: a@b.example, subject: Help, text: The thing is broken., ${rest}expect: [${expected}] }\n`
    const check = async (rest: string, expected: string) => expect(await mismatches(base(rest, expected), policy)).toEqual([])
    await check('', '{ tags: [open], assignee: ada@desk.example }')
    await check('at: "2026-03-10T23:00:00+03:00", ', '{ tags: [] }')
    await check('contact: { known: true, recentTickets: 5 }, ', '{ tags: [known, often, open] }')
    await check('load: { ada@desk.example: 3 }, ', '{ assignee: bob@desk.example }')
    await check('absent: [ada@desk.example], ', '{ assignee: bob@desk.example }')
    await check('absent: [ada@desk.example, bob@desk.example], ', '{ assignee: null }')
  })

  it('takes a Tuesday that is no holiday', async () => {
    const [office] = aPolicy().calendars
    if (!office) throw new Error('no calendar')
    const policy = aPolicy({
      calendars: [{ ...office, holidays: { '2026-03-10': 'a holiday' } }],
      rules: [aRule('open', { when: aTest('time.now', 'within', 'office'), actions: { tags: ['open'] } })],
    })
    expect(
      await mismatches(
        'tests:\n  - { name: x, from: a@b.example, subject: Hi, text: It is broken., expect: [{ tags: [open] }] }\n',
        policy,
      ),
    ).toEqual([])
  })

  it('names the rules that no test made hold', async () => {
    const { unhit } = await run(`${PRINTER}    expect: [{}]\n`)
    expect(unhit).toEqual(['newsletters', 'suspicious', 'critical-words', 'plant', 'supervisor', 'quiet'])
  })
})
