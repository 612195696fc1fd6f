// What a worker says when it is through with one job. Expected trouble is one of these values and already stands on the row;
// only a bug or a lost database throws.

export type Outcome =
  | { readonly kind: 'done' }
  /** Ring again at this moment; the row's next_attempt_at says the same. */
  | { readonly kind: 'retry-at'; readonly at: Date; readonly attempt: number; readonly why: string }
  /** The row says failed, held or quarantined; nothing rings for it until a person releases it. */
  | { readonly kind: 'give-up'; readonly why: string }

export const done: Outcome = { kind: 'done' }
export const retryAt = (at: Date, attempt: number, why: string): Outcome => ({ kind: 'retry-at', at, attempt, why })
export const giveUp = (why: string): Outcome => ({ kind: 'give-up', why })
