// The policy asked about every letter of a batch: loads how the tickets they reply to stand, then leaves the deciding to the rules.

import type { Trx } from '../db/connect.ts'
import { readStandings } from '../db/standings.ts'
import { lockTickets } from '../db/ticket-rows.ts'
import type { LanguageChoice } from '../outbox/choose-language.ts'
import type { Admission } from '../rules/admit.ts'
import type { Sender } from '../rules/facts.ts'
import type { Load } from '../rules/presence.ts'
import { type TreatedLetter, treatLetter } from '../rules/treat-letter.ts'
import type { Ruled, Work } from './work.ts'

export interface Admitted extends Work {
  readonly language: LanguageChoice
  readonly sender: Sender
  readonly admissions: readonly Admission[]
}

/** In the order of `works`; each knows the load that those before it made. */
export async function treatWorks<W extends Admitted>(
  trx: Trx,
  { policy }: Ruled,
  works: readonly W[],
  load: Load,
  now: Date,
): Promise<readonly (W & { readonly treated: TreatedLetter })[]> {
  const appended = works.flatMap(({ admissions }) => admissions.filter(admission => admission.kind === 'append'))
  const ids = [...new Set(appended.map(({ ticketId }) => ticketId))]
  // Before they are read: what a person sets meanwhile would be written over by what stood there before.
  if (ids.length > 0) await lockTickets(trx, ids)
  const standings = await readStandings(trx, ids)
  let current = load
  return works.map(work => {
    const { letter, mailbox, sender, admissions, language, stored } = work
    const source = { letter, mailbox: mailbox.name, sender }
    const about = { source, admissions, released: stored.released, language: language.language, load: current, standings }
    const treated = treatLetter(about, policy, now)
    current = treated.load
    return { ...work, treated }
  })
}
