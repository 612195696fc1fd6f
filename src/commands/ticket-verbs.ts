// `ticket merge`, `ticket split`, `ticket undo`: what a person may do where a mail was cut wrongly. Each is an event with who and why.
import { userInfo } from 'node:os'
import { mergeTickets } from '../db/merge.ts'
import { splitTicket } from '../db/split.ts'
import type { By, Changed } from '../db/ticket-rows.ts'
import { undoLast } from '../db/undo.ts'
import { readRulebook } from '../policy-book.ts'
import type { How } from '../tickets/split.ts'
import { placeSplit } from '../workers/place-split.ts'
import { readTicketNumber } from './arguments.ts'
import { type Call, complain, EXIT, say } from './io.ts'
import { type Session, withDatabase } from './session.ts'
import { printable } from './show.ts'

/** `person:` and --as, else the login name of whoever typed it. */
export function byOf({ io, options }: Call, otherwise: string): By {
  const name = typeof options.as === 'string' ? options.as : (io.env.USER ?? io.env.LOGNAME ?? userInfo().username)
  return { actor: `person:${name}`, because: typeof options.because === 'string' ? options.because : otherwise, now: io.clock.now() }
}

/** Opens the database for the tickets whose numbers were typed; a word that is no number is told. */
function withTickets(call: Call, use: (session: Session, ids: readonly number[]) => Promise<number>): Promise<number> {
  return withDatabase(call, session => {
    const { numberPrefix } = session.config
    const wrong = call.args.find(word => readTicketNumber(word, numberPrefix) === undefined)
    if (wrong === undefined)
      return use(
        session,
        call.args.map(word => readTicketNumber(word, numberPrefix) ?? 0),
      )
    complain(call.io, `postdesk: there is no ticket ${wrong}`)
    return Promise.resolve(EXIT.failed)
  })
}

const numbersOf = (ids: readonly number[], prefix: string) => ids.map(id => `${prefix}-${id}`).join(', ')

function tellRefusal({ io }: Call, what: string, outcome: Changed): void {
  if (!outcome.ok) complain(io, `postdesk: ${what}: ${outcome.why}`)
}

export const merge = (call: Call): Promise<number> =>
  withTickets(call, async ({ db, config }, [id = 0, into = 0]) => {
    const [one, other] = [`${config.numberPrefix}-${id}`, `${config.numberPrefix}-${into}`]
    const merged = await mergeTickets(db, id, into, byOf(call, 'a person merged them'))
    tellRefusal(call, `${one} can't be merged into ${other}`, merged)
    if (merged.ok) say(call.io, `merged ${one} into ${other}; "postdesk ticket undo ${id}" takes it back`)
    return merged.ok ? EXIT.ok : EXIT.failed
  })

export async function split(call: Call): Promise<number> {
  const how = readHow(call)
  if (!how) return EXIT.usage
  return withTickets(call, async ({ db, config }, [id = 0]) => {
    const number = `${config.numberPrefix}-${id}`
    const by = byOf(call, 'a person split it')
    const done = await splitTicket(db, id, how, by)
    tellRefusal(call, `${number} can't be split`, done)
    if (!done.ok) return EXIT.failed
    const read = readRulebook(config.policyFolder)
    if (read.ok)
      for (const opened of done.opened)
        await placeSplit(db, { ...read.rulebook, from: id, numberPrefix: config.numberPrefix }, opened.id, by)
    else complain(call.io, `postdesk: the policy was not asked, since it has faults: ${read.faults[0]}`)
    for (const opened of done.opened) say(call.io, `split ${config.numberPrefix}-${opened.id} off ${number}: ${printable(opened.title)}`)
    return EXIT.ok
  })
}

/** Undefined after a complaint. */
function readHow({ io, options: { at, cut } }: Call): How | undefined {
  if (at === undefined && cut === undefined) return { kind: 'proposed' }
  const number = Number(at ?? cut)
  if (at !== undefined && cut !== undefined) complain(io, 'postdesk: --at and --cut say two things: give one of them')
  else if (!/^\d{1,9}$/.test(String(at ?? cut)) || (cut !== undefined && number < 1))
    complain(io, `postdesk: ${at === undefined ? '--cut wants a number from 1' : '--at wants a place in the text, a number'}`)
  else return at === undefined ? { kind: 'cut', number } : { kind: 'at', offset: number }
  return undefined
}

export const undo = (call: Call): Promise<number> =>
  withTickets(call, async ({ db, config }, [id = 0]) => {
    const undone = await undoLast(db, id, byOf(call, 'a person undid it'))
    tellRefusal(call, `nothing of ${config.numberPrefix}-${id} can be undone`, undone)
    if (!undone.ok) return EXIT.failed
    const [holder, others] = [`${config.numberPrefix}-${undone.of}`, numbersOf(undone.tickets, config.numberPrefix)]
    say(call.io, undone.what === 'merge' ? `gave back ${others}, merged into ${holder}` : `took ${others} back into ${holder}`)
    return EXIT.ok
  })
