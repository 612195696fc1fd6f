// Two thousand rules as a large company might have them after years, and the mail they are asked about: for tests of speed.
import type { Condition } from '../../src/rules/condition.ts'
import type { Policy, Rule } from '../../src/rules/policy.ts'
import { all, any, aPolicy, aRule, aTest, type GivenFacts, not } from './a-policy.ts'

const THINGS =
  'printer|laptop|badge|router|invoice|heating|scanner|mailbox|password|contract|projector|calendar|voicemail|server|licence'.split('|')
const FAULTS = 'broken|stuck|missing|slow|locked|noisy|empty|wrong|late|dead|unstable|offline|cracked|leaking|overheating'.split('|')
const PLACES = 'Ankara|Berlin|Dhaka|Cairo|Izmir|Vienna|Bursa|Chittagong|Amman|Lyon'.split('|')
const pick = (from: readonly string[], at: number) => from[at % from.length] ?? ''

const thing = (n: number) => pick(THINGS, n)
const fault = (n: number) => pick(FAULTS, Math.floor(n / THINGS.length))
const place = (n: number) => pick(PLACES, n)

const phrases = (n: number) => [
  `${thing(n)}* .. ${fault(n)}`,
  `${fault(n + 3)} ${thing(n)} ${n}`,
  `(no/without) ${thing(n + 1)} in ${place(n)}`,
  `model x${n}`,
  `${thing(n + 2)}* (is/are/was) ${fault(n + 4)}`,
]

const PATTERNS: readonly ((n: number) => string)[] = [
  n => `\\bPO-?${n % 40}-(?P<order>\\d{4,8})\\b`,
  n => `error\\s+(code\\s+)?0x${n.toString(16)}[0-9a-f]*`,
  n => `${thing(n)}s? (in|at|near) (room|floor) ${n}`,
  n => `(${fault(n)}|${fault(n + 20)}) since (monday|tuesday|wednesday) ${n}`,
  n => `^\\[${thing(n)}-${n}\\]`,
  n => `${place(n)}.{0,40}${thing(n)}.{0,40}urgent${n}`,
  n => `[A-Z]{2}${n}[0-9]{3}`,
  n => `https?://[a-z0-9.-]+/${thing(n)}/${n}`,
]

const KINDS: readonly ((n: number) => Condition)[] = [
  n => aTest('mail.domain', 'equals', `customer-${n}.example`),
  n =>
    aTest(
      'mail.from',
      'in',
      [0, 1, 2, 3, 4].map(one => `${thing(n)}${n + one}@example.com`),
    ),
  n => aTest('mail.text', 'containsWord', phrases(n)),
  n => aTest('mail.text', 'matches', pick0(PATTERNS, n)(n)),
  n =>
    any(
      all(
        aTest('issue.category', 'equals', 'billing'),
        not(aTest('contact.known', 'equals', true)),
        aTest('mail.subject', 'contains', thing(n)),
      ),
      all(aTest('issue.text', 'contains', `${fault(n)} ${thing(n)} number ${n}`), aTest('mail.issues', 'greaterThan', 3)),
      aTest('issue.orders', 'includesAny', [`PO-${n}`, `SO-${n}`]),
    ),
]
const pick0 = <T>(from: readonly T[], at: number): T => from[Math.floor(at / 5) % from.length] as T

export const RULES = 2000
const ruleOf = (n: number): Rule => aRule(`rule-${n}`, { when: pickKind(n)(n), actions: { tags: [`tag-${n}`] } })
const pickKind = (n: number) => KINDS[n % KINDS.length] as (n: number) => Condition

export const manyRules = (): Policy => aPolicy({ rules: Array.from({ length: RULES }, (_, n) => ruleOf(n)) })

const SENTENCES = [
  'Hello, since yesterday the printer on the second floor is stuck and nobody can print the delivery notes.',
  'We restarted it twice, the display shows error code 0x50f2 and then it goes dark again.',
  'My colleague in Ankara says that his laptop was overheating as well, which may have nothing to do with it.',
  'The order number is PO-8-443201, and the invoice came to 1,204.50 EUR including tax.',
  'Please look at https://portal.example.com/printer/15 for the photographs that we took of the paper tray.',
  'Merhaba, ikinci kattaki yazıcı dünden beri sıkışıyor, faturaları basamıyoruz.',
  'الطابعة في الطابق الثاني عالقة منذ أمس ولا يمكننا طباعة الفواتير.',
  'দ্বিতীয় তলার প্রিন্টারটি গতকাল থেকে আটকে আছে।',
  'No badge in Vienna, the scanner is slow, a mailbox was locked and the voicemail is offline.',
]

export const MAIL_LENGTH = 3000

/** One of many: sentences in another order, with other numbers and words of no meaning, as no two mails are alike. */
export function aLongMail(seed: number): GivenFacts {
  const lines = Array.from(
    { length: 45 },
    (_, at) => `${pick(SENTENCES, (at * (seed + 2)) % 97)} ${((at + 1) * (seed + 7) * 7919).toString(36)} ${at}`,
  )
  const text = lines.join('\n').slice(0, MAIL_LENGTH)
  return {
    'mail.from': `amira@customer-${seed * 5}.example`,
    'mail.domain': `customer-${seed * 5}.example`,
    'mail.subject': 'Printer stuck, please help',
    'mail.text': text,
    'mail.issues': 1,
    'issue.text': text,
    'issue.category': 'hardware',
    'issue.orders': ['PO-8'],
    'contact.known': true,
  }
}
