// Reads the machine's part of a bounce: the fields of message/delivery-status (RFC 3464 2), or the JSON of Amazon's notices.
// Promises one record a recipient, in their order, for any text; fields that lost their blank lines are told apart by their repetition.
import { normalAddress } from './addresses.ts'

export interface ReportedRecipient {
  /** Final-Recipient where it is an address, else Original-Recipient. */
  readonly address: string | null
  /** Original-Recipient: the address that was written to, where the mail was sent on. */
  readonly original: string | null
  readonly action: string | null
  readonly status: string | null
  readonly diagnostic: string
  readonly category: string | null
}

type Fields = Map<string, string>

const RECIPIENTS_MAX = 100
const FIELD =
  /^((?:final|original|x-actual)-recipient|action|status|diagnostic-code|remote-mta|x-powermta-bouncecategory|x-supplementary-info|x-notes)\s*:\s*(.*)$/i
const ADDRESS = /[^\s<>()[\]{},;:"'|=/]{1,64}@[\w.-]{1,253}[\w-]/

export function readReport(text: string): readonly ReportedRecipient[] {
  const groups: Fields[] = []
  let group: Fields = new Map()
  let broken = false
  for (const line of unfold(text)) {
    const [, name = '', value = ''] = FIELD.exec(line) ?? []
    const key = name.toLowerCase()
    if (key === '') broken ||= line.trim() === ''
    else if (startsAnew(group, key, broken)) {
      group = new Map([[key, value]])
      groups.push(group)
      broken = false
    } else if (!group.has(key)) group.set(key, value.trim())
  }
  return groups.slice(0, RECIPIENTS_MAX).map(toRecipient)
}

/** A recipient begins with one of his two address fields: one that is repeated, or that comes after a blank line and an action. */
function startsAnew(group: Fields, key: string, broken: boolean): boolean {
  if (key !== 'final-recipient' && key !== 'original-recipient') return false
  const first = !group.has('final-recipient') && !group.has('original-recipient')
  return first || group.has(key) || (broken && (group.has('action') || group.has('status')))
}

function unfold(text: string): readonly string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+(?=\S)/g, ' ')
    .split('\n')
}

function toRecipient(fields: Fields): ReportedRecipient {
  const original = addressIn(fields.get('original-recipient') ?? '')
  const address = addressIn(fields.get('final-recipient') ?? '') ?? original ?? addressIn(fields.get('x-actual-recipient') ?? '')
  const code = (fields.get('diagnostic-code') ?? '').replace(/^\s*[\w-]{1,40}\s*;\s*/, '')
  return {
    address,
    original,
    action: /^[a-z]+/i.exec(fields.get('action') ?? '')?.[0]?.toLowerCase() ?? null,
    status: fields.get('status') ?? null,
    // Sun's and PowerMTA's servers put words behind the status.
    diagnostic: (code || fields.get('x-supplementary-info') || /\((.*)\)/.exec(fields.get('status') ?? '')?.[1] || '').trim(),
    category: fields.get('x-powermta-bouncecategory')?.toLowerCase() ?? null,
  }
}

/** `rfc822; <a@b>`, and of X.400 systems `x400; /.../DDA:RFC-822=a(a)b/`. */
export function addressIn(value: string): string | null {
  const found = ADDRESS.exec(value.slice(0, 2000).replace(/\(a\)/gi, '@').replace(/=40/g, '@'))?.[0]
  return found === undefined ? null : normalAddress(found.replace(/^(?:smtp|rfc-?822)[:;]?/i, ''))
}

/** `{"notificationType":"Bounce","bounce":{...}}`, where a notice came by mail instead of by a queue. */
export function readJsonReport(text: string): { readonly recipients: readonly ReportedRecipient[]; readonly messageId: string | null } {
  if (!text.includes('bouncedRecipients')) return { recipients: [], messageId: null }
  const outer = parseJson(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))
  const notice = parseJson(wordAt(outer, ['Message'])) ?? outer
  const kind = wordAt(notice, ['bounce', 'bounceType'])
  const recipients = listAt(notice, ['bounce', 'bouncedRecipients']).slice(0, RECIPIENTS_MAX)
  return {
    recipients: recipients.map(one => toNoticed(one, kind)),
    messageId: wordAt(notice, ['mail', 'commonHeaders', 'messageId']) || null,
  }
}

function toNoticed(one: unknown, kind: string): ReportedRecipient {
  return {
    address: addressIn(wordAt(one, ['emailAddress'])),
    original: null,
    action: wordAt(one, ['action']).toLowerCase() || null,
    status: wordAt(one, ['status']) || (kind === 'Permanent' ? '5.0.0' : kind === 'Transient' ? '4.0.0' : null),
    diagnostic: wordAt(one, ['diagnosticCode']).replace(/^\s*smtp\s*;\s*/i, ''),
    category: null,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    value,
  )
}

function wordAt(value: unknown, path: readonly string[]): string {
  const found = valueAt(value, path)
  return typeof found === 'string' ? found : ''
}

function listAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const found = valueAt(value, path)
  return Array.isArray(found) ? found : []
}
