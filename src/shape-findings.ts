// What zod says of a file, as findings for people: the path, what is wrong in words, and for a misspelt setting the nearest one. Pure.
// No text repeats a value: it might be a secret.
import { z } from 'zod'
import { nearest } from './nearest.ts'
import type { Finding, Path } from './yaml-file.ts'

/** The form that a file should have. */
export interface Form {
  readonly schema: z.ZodType
  /** What to say of a file without any setting. */
  readonly whenEmpty: string
}

/** zod's issues as findings; `raw` tells a missing setting from a wrong one. */
export function findingsOf(issues: readonly z.core.$ZodIssue[], raw: unknown, form: Form): readonly Finding[] {
  return issues.flatMap(issue => {
    const path = issue.path.map(step => (typeof step === 'symbol' ? String(step) : step))
    if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownKey([...path, key], key, form))
    if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ path, text: message, atKey: true }))
    const kind = issue.code === 'invalid_type' ? KINDS[issue.expected] : undefined
    return [{ path, text: describe(issue.message.startsWith('Invalid input') ? (kind ?? issue.message) : issue.message, path, raw, form) }]
  })
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'must be a list such as [one, two]',
  number: 'must be a number',
  boolean: 'must be true or false',
}

function describe(message: string, path: Path, raw: unknown, { whenEmpty }: Form): string {
  const value = path.reduce<unknown>((part, step) => (part as Record<string | number, unknown> | null | undefined)?.[step], raw)
  if (value === undefined) return path.length === 0 ? whenEmpty : 'is missing'
  if (value === null) return path.length === 0 ? whenEmpty : 'is empty: give a value or remove the line'
  return message.startsWith('Invalid input') ? 'must hold settings, one a line below it and indented' : message
}

function unknownKey(path: Path, key: string, { schema }: Form): Finding {
  const shape = shapeAt(path.slice(0, -1), schema)
  const near = nearest(key, Object.keys(shape)) ?? inside(shape, key)
  const hint = near ? `did you mean \`${near}\`?` : `known here: ${Object.keys(shape).join(', ')}`
  return { path, text: `is not a setting; ${hint}`, atKey: true }
}

/** A right name one level too high: `password` beside `imap` instead of in it. */
function inside(shape: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const holder = Object.keys(shape).find(name => key in shapeOf(shape[name]))
  return holder && `${holder}.${key}`
}

function shapeAt(path: Path, schema: z.ZodType): Readonly<Record<string, unknown>> {
  return shapeOf(path.reduce<unknown>((part, step) => (typeof step === 'number' ? elementOf(part) : shapeOf(part)[step]), schema))
}

function elementOf(schema: unknown): unknown {
  if (schema instanceof z.ZodArray) return schema.element
  return schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? elementOf(schema.unwrap()) : undefined
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  if (schema instanceof z.ZodObject) return schema.shape
  if (schema instanceof z.ZodUnion) return Object.assign({}, ...schema.options.map(shapeOf))
  return schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional
    ? shapeOf(schema.unwrap())
    : {}
}
