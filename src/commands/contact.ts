// `contact ADDRESS`: who that is, and with --language the language in which we write to them, before all that is detected.
import { type ContactLine, readContact, setContactLanguage } from '../db/contacts.ts'
import { LANGUAGES } from '../understanding/letter.ts'
import { type Call, complain, EXIT, say } from './io.ts'
import { withDatabase } from './session.ts'
import { printable } from './show.ts'

const DETECTED = 'detected'

export async function contact(call: Call): Promise<number> {
  const { io, args, options } = call
  const address = (args[0] ?? '').toLowerCase()
  const wanted = options.language
  const language = LANGUAGES.find(one => one === wanted) ?? null
  if (wanted !== undefined && wanted !== DETECTED && language === null) {
    complain(io, `postdesk: --language wants ${LANGUAGES.join(', ')}, or ${DETECTED} to go by each mail again`)
    return EXIT.usage
  }
  return withDatabase(call, async ({ db }) => {
    if (wanted !== undefined) await setContactLanguage(db, address, language)
    const found = await readContact(db, address)
    if (!found) {
      complain(io, `postdesk: nobody ever wrote from ${printable(address)}`)
      return EXIT.failed
    }
    say(io, options.json ? JSON.stringify(found) : tell(found))
    return EXIT.ok
  })
}

function tell({ address, name, language, tickets }: ContactLine): string {
  const written = language === null ? 'written to in the language of each mail' : `always written to in ${language}`
  return `${printable(`${name} <${address}>`)}: ${tickets} ${tickets === 1 ? 'ticket' : 'tickets'}, ${written}`
}
