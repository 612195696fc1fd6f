import { describe, expect, test } from 'vitest'
import { type AcknowledgementQuestion, mayAcknowledge } from '../../src/outbox/loop-guard.ts'

const usual: AcknowledgementQuestion = {
  kind: { value: 'person', because: 'nothing speaks against it' },
  from: { address: 'amira@example.com', name: 'Amira' },
  ownAddresses: ['support@desk.example', 'Sales@Desk.Example'],
  imported: false,
  authenticity: 'pass',
  caps: { perRecipientPerHour: 3, perDomainPerHour: 30 },
}
const ask = (changes: Partial<AcknowledgementQuestion>) => mayAcknowledge({ ...usual, ...changes })
const askFor = (address: string) => ask({ from: { address, name: '' } })

describe('mayAcknowledge', () => {
  test('answers a person who proved who they are, with their words, four times as often as a stranger', () => {
    expect(ask({})).toEqual({ send: true, echo: true, reserve: [{ key: 'to:amira@example.com', cap: 12 }] })
  })

  test.each(['fail', 'none', 'unknown'] as const)('answers authenticity %s without echo and within a budget', authenticity => {
    expect(ask({ authenticity })).toEqual({
      send: true,
      echo: false,
      reserve: [
        { key: 'domain:example.com', cap: 30 },
        { key: 'to:amira@example.com', cap: 3 },
      ],
    })
  })

  const kinds = [
    ['auto-reply', 'automatic'],
    ['out-of-office', 'automatic'],
    ['read-receipt', 'automatic'],
    ['complaint-report', 'automatic'],
    ['notification', 'automatic'],
    ['bounce', 'bounce'],
    ['list', 'list'],
    ['own', 'own-mail'],
  ] as const
  test.each(kinds)('stays silent to mail of kind %s', (value, code) => {
    expect(ask({ kind: { value, because: 'its header says so' } })).toEqual({
      send: false,
      code,
      because: 'the mail was not written by a person: its header says so',
    })
  })

  test('stays silent to imported mail, even of a person', () => {
    expect(ask({ imported: true })).toMatchObject({ send: false, code: 'imported' })
  })

  test('stays silent where there is no sender', () => {
    expect(ask({ from: null })).toMatchObject({ send: false, code: 'no-sender' })
  })

  test.each(['support@desk.example', 'sales@desk.example', 'support+pd1042-abc@desk.example', 'SUPPORT@desk.example'])(
    'never writes to ourselves: %s',
    address => {
      expect(askFor(address)).toMatchObject({ send: false, code: 'own-mail' })
    },
  )

  const nobody = [
    'noreply@x.example',
    'no-reply@x.example',
    'no_reply@x.example',
    'no.reply@x.example',
    'NoReply@x.example',
    'shop-noreply@x.example',
    'noreply-4711@x.example',
    'donotreply@x.example',
    'do-not-reply@x.example',
    'do_not_reply@x.example',
    'nicht-antworten@x.example',
    'keine-antwort@x.example',
    'no-responder@x.example',
    'ne-pas-repondre@x.example',
    'yanitlamayin@x.example',
    'mailer-daemon@x.example',
    'MAILER-DAEMON@x.example',
    'postmaster@x.example',
    'bounce@x.example',
    'bounces+tag=1@x.example',
    'owner-list@x.example',
    'list-request@x.example',
    'list-bounces@x.example',
    'majordomo@x.example',
  ]
  test.each(nobody)('writes nothing where nobody reads: %s', address => {
    expect(askFor(address)).toMatchObject({ send: false, code: 'no-reply-address' })
  })

  const people = [
    'bruno.reply@x.example',
    'nora@noreply.example',
    'owner@x.example',
    'requests@x.example',
    'support@other.example',
    'bouncer@x.example',
    'snorri@x.example',
  ]
  test.each(people)('takes %s for a person', address => {
    expect(askFor(address)).toMatchObject({ send: true })
  })
})
