import { describe, expect, test } from 'vitest'
import type { Language, MailKind } from '../../src/understanding/letter.ts'
import { readMatters } from '../../src/understanding/matters.ts'
import { readReply } from '../../src/understanding/reply-text.ts'
import { NOT_URGENT, strongestOf } from '../../src/understanding/urgency.ts'

function read(text: string, subject = '', kind: MailKind = 'person') {
  return readMatters({ text, subject, reply: readReply({ text, subject, answers: false }), kind, numberPrefix: 'PD' })
}

describe('urgency is what the words say of the stakes, and never "urgent" alone', () => {
  const table: readonly (readonly [language: Language, urgency: string, text: string])[] = [
    ['en', 'enterprise_failure', 'The whole company is offline, nothing works since 8 and nobody can work.'],
    ['en', 'critical', 'The line has stopped because the label printer is dead, trucks are waiting at the gate.'],
    ['en', 'critical', 'I clicked the link in a fake mail and typed in my password.'],
    ['en', 'normal', 'My mouse is broken. It is urgent!'],
    ['en', 'normal', 'The printer jams since the office move.'],
    ['en', 'scheduled', 'Please book the annual maintenance of the boiler, as every year.'],
    ['en', 'planned', 'We are moving to our new office in May and need internet there from day one.'],
    ['tr', 'enterprise_failure', 'Tüm şirkette internet yok, hiçbir şube bağlanamıyor, kimse çalışamıyor.'],
    ['tr', 'critical', 'Üretim durdu, etiket basamıyoruz, tırlar kapıda bekliyor.'],
    ['tr', 'normal', 'Acil! Farem çalışmıyor.'],
    ['tr', 'scheduled', 'Klimaların yıllık bakımı için gün rica ederiz, her yıl yaptırıyoruz.'],
    ['bn', 'enterprise_failure', 'পুরো অফিসে ইন্টারনেট নেই, কেউ কাজ করতে পারছে না।'],
    ['bn', 'normal', 'জরুরি! আমার মাউস কাজ করছে না।'],
    ['ar', 'enterprise_failure', 'توقف الإنترنت في جميع الفروع ولا أحد يستطيع العمل.'],
    ['ar', 'scheduled', 'نرجو تحديد موعد الصيانة الدورية للمولد كالمعتاد.'],
    ['ar', 'normal', 'عاجل! الماوس لا يعمل.'],
  ]
  for (const [language, urgency, text] of table)
    test(`${language}: ${text}`, () => {
      const { value, because } = read(text).signals.urgency
      expect(value, because).toBe(urgency)
      if (value !== 'normal') expect(because).toMatch(/: ".+"$/)
    })
})

test('a mail of one matter is as urgent as that matter', () => {
  const { issues, signals } = read('There is smoke coming out of the server cabinet, please come immediately.')
  expect(issues.map(({ urgency }) => urgency)).toEqual([signals.urgency])
  expect(signals.urgency.value).toBe('critical')
})

test('of several matters each has its own, and the mail the strongest', () => {
  const text =
    'Hello,\n\n1. There is smoke coming out of the server cabinet and it smells of burning.\n\n2. Please order a new mouse for Anna.\n'
  const { issues, signals } = read(text, 'Two things')
  expect(issues.map(({ urgency }) => urgency.value)).toEqual(['critical', 'normal'])
  expect(signals.urgency.value).toBe('critical')
})

test('the things of an issue are those of its own words, the most named first', () => {
  const text = '1. The printer jams. The printer blinks, and its toner is empty.\n\n2. Please order a new mouse for Anna.\n'
  const { issues } = read(text, 'Two things')
  expect(issues.map(({ topics }) => topics)).toEqual([['printer', 'toner'], ['mouse']])
})

test('a mail without a matter is not urgent, and the subject of an answer is not heard', () => {
  expect(read('Thank you very much, your technician was wonderful.').signals.urgency.value).toBe('normal')
  expect(read('Please send the invoice again.', 'Re: WHOLE COMPANY DOWN, nobody can work').signals.urgency.value).toBe('normal')
})

test('what a machine writes is heard too, though it holds no matter', () => {
  const { issues, signals } = read('All servers are down, the whole company is offline and nobody can work.', '', 'notification')
  expect(issues).toEqual([])
  expect(signals.urgency.value).toBe('enterprise_failure')
  expect(signals.deadline.value).toBeNull()
})

test('the strongest of none is normal; of equals the first counts', () => {
  const [planned, scheduled] = [{ value: 'planned', because: 'a' } as const, { value: 'scheduled', because: 'b' } as const]
  expect(strongestOf([])).toBe(NOT_URGENT)
  expect(strongestOf([NOT_URGENT, planned, scheduled])).toBe(planned)
  expect(strongestOf([planned, { value: 'critical', because: 'c' }]).value).toBe('critical')
})
