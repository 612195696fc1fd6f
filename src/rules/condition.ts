// What a condition of the policy is, and a fact: the tree that condition-read.ts makes from YAML and conditions.ts asks.
import type { RE2JS } from 're2js'
import type { FactKind } from './fact-list.ts'

export type Scalar = string | number | boolean
export type FactValue = Scalar | readonly string[]

/** A fact of one issue, with the words of the mail that are the evidence, where there are any. */
export interface Fact {
  readonly value: FactValue
  readonly words?: string
}
/** A fact that is not known is not in here. */
export type Facts = Readonly<Record<string, Fact>>

export const OPERATORS = {
  text: ['equals', 'in', 'contains', 'startsWith', 'endsWith', 'containsWord', 'matches', 'exists'],
  words: ['includes', 'includesAny', 'containsWord', 'matches', 'exists'],
  choice: ['equals', 'in', 'exists'],
  choices: ['includes', 'includesAny', 'exists'],
  number: ['equals', 'greaterThan', 'atLeast', 'lessThan', 'atMost', 'exists'],
  'yes-no': ['equals', 'exists'],
  moment: ['within', 'outside'],
} as const satisfies Readonly<Record<FactKind, readonly string[]>>
export type Operator = (typeof OPERATORS)[FactKind][number]

export interface Test {
  readonly kind: 'test'
  /** Where it stands in its rule, such as `any[1].mail.subject`. */
  readonly path: string
  readonly fact: string
  readonly operator: Operator
  readonly expected: Scalar | readonly Scalar[]
  /** Of `matches`: compiled from `expected`. The phrases of `containsWord` are compiled together (words-index.ts). */
  readonly pattern?: RE2JS
}

export type Condition =
  | { readonly kind: 'all' | 'any'; readonly path: string; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly path: string; readonly of: Condition }
  | Test
