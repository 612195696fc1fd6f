// Tells how an import or a relisting of a large folder gets on: every few seconds, and once at its end.

export interface ProgressFields {
  readonly done: number
  readonly total: number
  readonly perSecond: number
  readonly remainingSeconds: number
}

const REPORT_EVERY_MS = 5_000

export class ImportProgress {
  readonly #total: number
  readonly #startedAt: number
  readonly #report: (fields: ProgressFields) => void
  #reportedAt: number
  #done = 0

  constructor(total: number, now: Date, report: (fields: ProgressFields) => void) {
    this.#total = total
    this.#startedAt = now.getTime()
    this.#reportedAt = now.getTime()
    this.#report = report
  }

  /** So many more mails are dealt with. */
  add(mails: number, now: Date): void {
    if (mails === 0 || this.#done >= this.#total) return
    this.#done = Math.min(this.#done + mails, this.#total)
    if (this.#done < this.#total && now.getTime() - this.#reportedAt < REPORT_EVERY_MS) return
    this.#reportedAt = now.getTime()
    const perSecond = this.#done / Math.max(0.001, (now.getTime() - this.#startedAt) / 1_000)
    const remainingSeconds = Math.round((this.#total - this.#done) / perSecond)
    this.#report({ done: this.#done, total: this.#total, perSecond: Math.round(perSecond), remainingSeconds })
  }
}
