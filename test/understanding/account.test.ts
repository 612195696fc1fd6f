import { expect, test } from 'vitest'
import { accountOf } from '../../src/understanding/account.ts'
import { readLetter } from '../../src/understanding/parse.ts'

const accountFor = async (text: string) => {
  const head = 'From: ann@shop.example\r\nTo: support@desk.example\r\nSubject: Help\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n'
  return accountOf(await readLetter(Buffer.from(head + text), { ownAddresses: ['support@desk.example'], authservIds: [] }))
}

test('a number below the closing belongs to the issue above it, once', async () => {
  const { issues } = await accountFor('Hello,\n\nthe label printer jams on every page.\n\nKind regards\nAnn\n\nSerial no: X5DN012345\n')
  expect(issues.map(({ serials }) => serials)).toEqual([['X5DN012345']])
})

test('a number before the first issue belongs to it', async () => {
  const { issues } = await accountFor('Serial no: X5DN012345\n\nHello,\n\nthe label printer jams on every page and smells burnt.\n')
  expect(issues.flatMap(({ serials }) => serials)).toEqual(['X5DN012345'])
})
