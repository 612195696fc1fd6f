// Whether a machine may write to a customer unasked.
import { describe, expect, test } from 'vitest'
import { type Silence, silentBecause } from '../../src/rules/silence.ts'
import { line, replied, wrote } from '../support/a-story.ts'

const at = '09 09:00'
const acknowledged = line(at, 'acknowledgement.queued')
const withheld = line(at, 'acknowledgement.withheld', {}, 'system', 'too many mails an hour')
const check = (given: Partial<Silence>, because: string | null) =>
  expect(
    silentBecause({ history: [], imported: false, proven: true, undeliverable: false, customer: 'amira@customer.test', ...given }),
  ).toBe(because)

describe('it may write', () => {
  test('to who was acknowledged', () => check({ history: [acknowledged] }, null))
  test('also unproven, once acknowledged', () => check({ history: [acknowledged], proven: false }, null))
  test.each(['information-needed', 'leader-named'])('to who got a mail of %s', kind =>
    check({ history: [line(at, `${kind}.queued`)], proven: false }, null),
  )
  test('to whom a person wrote, whatever was withheld', () =>
    check({ history: [withheld, replied('09 10:00')], imported: true, proven: false }, null))
  test('to who is proven', () => check({}, null))
})

describe('it stays silent', () => {
  test('where our last mail came back', () =>
    check({ history: [acknowledged, replied('09 10:00')], undeliverable: true }, 'our last mail to the customer could not be delivered'))
  const dead = line('09 09:30', 'address.dead', { addresses: ['amira@customer.test'] })
  test('where a mail of ours came back from a dead address', () =>
    check({ history: [acknowledged, dead] }, 'our last mail to the customer could not be delivered'))
  test('not where the dead address is somebody else’s', () =>
    check({ history: [acknowledged, line('09 09:30', 'address.dead', { addresses: ['jo@customer.test'] })] }, null))
  test('not once the customer has written again', () => check({ history: [acknowledged, dead, wrote('09 10:00')] }, null))
  test('a bounce that is added is no word of theirs', () =>
    check(
      { history: [acknowledged, dead, line('09 10:00', 'message.appended', { rule: 'automatic reply' })] },
      'our last mail to the customer could not be delivered',
    ))
  test('where the acknowledgement was withheld, with its reason', () =>
    check({ history: [withheld] }, 'the customer got no acknowledgement: too many mails an hour'))
  test('to who wrote long ago into an old mailbox', () =>
    check({ imported: true }, 'the mail was imported from an old mailbox; its sender awaits no answer'))
  test('to who is not proven', () => check({ proven: false }, 'nobody has written to this customer yet, and the sender is not proven'))
  test('a later mail of the machine does not end it', () =>
    check({ history: [withheld, line('09 10:00', 'update.withheld')] }, 'the customer got no acknowledgement: too many mails an hour'))
})
