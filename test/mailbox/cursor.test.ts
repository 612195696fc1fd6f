import { describe, expect, test } from 'vitest'
import {
  type Cursor,
  cutIntoBatches,
  type FolderState,
  type ImportRule,
  judge,
  judgeUnknown,
  planCursor,
  type Verdict,
} from '../../src/mailbox/cursor.ts'

const cursor: Cursor = { id: 1, uidValidity: 77, lastUid: 40, baselineUid: 30, openedBy: 'import' }
const state: FolderState = { uidValidity: 77, uidNext: 51, uidNextIsStated: true }
const NEW: ImportRule = { take: 'new' }
const ALL: ImportRule = { take: 'all' }
const SINCE: ImportRule = { take: 'since', since: new Date('2026-06-01T00:00:00Z') }

describe('the place in a folder', () => {
  const check = (name: string, stored: Cursor | undefined, server: Partial<FolderState>, rule: ImportRule, expected: string) =>
    test(name, () => {
      const plan = planCursor(stored, { ...state, ...server }, rule)
      const { uidValidity, lastUid, baselineUid } = plan.cursor
      expect(`${plan.kind === 'open' ? plan.cursor.openedBy : 'continue'} ${uidValidity}: after ${lastUid}, old up to ${baselineUid}`).toBe(
        expected,
      )
    })

  check('a folder never watched begins after its last mail', undefined, {}, NEW, 'import 77: after 50, old up to 50')
  check('or at its first, where all old mail is wanted', undefined, {}, ALL, 'import 77: after 0, old up to 50')
  check('or that since a date', undefined, {}, SINCE, 'import 77: after 0, old up to 50')
  check('an empty folder has no old mail', undefined, { uidNext: 1 }, ALL, 'import 77: after 0, old up to 0')
  check('a known folder goes on where it was', cursor, {}, NEW, 'continue 77: after 40, old up to 30')
  check('also while its import is not done', { ...cursor, lastUid: 10 }, {}, ALL, 'continue 77: after 10, old up to 30')
  check('another UIDVALIDITY makes all of it be listed anew', cursor, { uidValidity: 78 }, NEW, 'relist 78: after 0, old up to 50')
  check('UIDVALIDITY 0 is believed never', { ...cursor, uidValidity: 0 }, { uidValidity: 0 }, NEW, 'relist 0: after 0, old up to 50')
  check('a UIDNEXT that went backwards neither', cursor, { uidNext: 40 }, NEW, 'relist 77: after 0, old up to 39')
  check(
    'a folder emptied by us has a UIDNEXT worked out from nothing',
    cursor,
    { uidNext: 1, uidNextIsStated: false },
    NEW,
    'continue 77: after 40, old up to 30',
  )
  check('nothing new is no step backwards', { ...cursor, lastUid: 50 }, {}, NEW, 'continue 77: after 50, old up to 30')
})

describe('what becomes of a mail', () => {
  const check = (name: string, at: Partial<Cursor>, rule: ImportRule, uid: number, received: string, expected: Verdict) =>
    test(name, () => expect(judge({ ...cursor, ...at }, rule, { uid, receivedAt: new Date(received) })).toBe(expected))

  check('above the baseline it is new', {}, ALL, 31, '2020-01-01', 'new')
  check('below it is imported where all is wanted', {}, ALL, 30, '2020-01-01', 'imported')
  check('or where it came since the date', {}, SINCE, 30, '2026-06-01', 'imported')
  check('and passed over where it came before', {}, SINCE, 30, '2026-05-31', 'skip')
  check('or where only new mail is wanted', {}, NEW, 30, '2026-06-01', 'skip')
  check('a relisting compares what stood there', { openedBy: 'relist' }, NEW, 30, '2026-06-01', 'compare')
  check('and takes what came after as new', { openedBy: 'relist' }, NEW, 31, '2026-06-01', 'new')
})

describe('a mail that a relisting does not know', () => {
  const first = new Date('2026-07-01T12:00:00Z')
  const check = (name: string, rule: ImportRule, received: string, sent: string | null, expected: Verdict) =>
    test(name, () =>
      expect(judgeUnknown(rule, { receivedAt: new Date(received), sentAt: sent ? new Date(sent) : null }, first)).toBe(expected),
    )

  check('came while nobody watched: new', NEW, '2026-07-05T00:00:00Z', '2026-07-05T00:00:00Z', 'new')
  check('without a date: new', NEW, '2026-07-05T00:00:00Z', null, 'new')
  check('stood there before the first watch: passed over', NEW, '2026-06-30T00:00:00Z', null, 'skip')
  check('or imported, by the rule', ALL, '2026-06-30T00:00:00Z', null, 'imported')
  check('the rule’s date counts', SINCE, '2026-05-30T00:00:00Z', null, 'skip')
  check('clocks that differ by seconds lose nothing', NEW, '2026-07-01T11:59:30Z', null, 'new')
  check('carried over by a migration, it is not acknowledged', NEW, '2026-07-05T00:00:00Z', '2026-06-01T00:00:00Z', 'imported')
})

describe('batches', () => {
  const cut = (sizes: readonly number[], count: number, bytes: number) =>
    cutIntoBatches(
      sizes.map(size => ({ bytes: size })),
      count,
      bytes,
    )
      .map(batch => batch.map(item => item.bytes).join('+'))
      .join(' ')

  test('are bounded by count', () => expect(cut([1, 1, 1, 1, 1], 2, 100)).toBe('1+1 1+1 1'))
  test('and by bytes', () => expect(cut([40, 40, 40, 10], 50, 90)).toBe('40+40 40+10'))
  test('an item above the bound stands alone', () => expect(cut([1, 500, 1], 50, 100)).toBe('1 500 1'))
  test('nothing gives nothing', () => expect(cut([], 50, 100)).toBe(''))
})
