// `template preview KIND`: one mail with invented values, so that whoever writes texts sees what a customer would. Needs no database; with a
// configuration the company's own texts, name and ticket numbers are used, without one ours. Nothing is sent.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Config } from '../config.ts'
import { loadTemplates, shippedTemplates } from '../config-templates.ts'
import { compileTemplates, render, type Templates } from '../outbox/render.ts'
import { KINDS, type TemplateKind } from '../outbox/template-kinds.ts'
import { samplesIn } from '../outbox/template-samples.ts'
import { LANGUAGES } from '../understanding/letter.ts'
import { type Call, complain, EXIT, say } from './io.ts'
import { readPolicy } from './policy-folder.ts'
import { configHere } from './read-source.ts'
import { reasonOf } from './session.ts'
import { paint } from './show.ts'
import { oneOf } from './with-ticket.ts'

const KIND_NAMES = Object.keys(KINDS) as TemplateKind[]

/** What each is for, as the table in templates/README.md has it. */
const MEANINGS: Readonly<Record<TemplateKind, string>> = {
  acknowledgement: 'to the customer: a mail became tickets',
  'information-needed': 'to the customer: a reply did not answer all that was asked',
  'leader-named': 'to the customer: a reply asked for somebody in charge',
  reply: 'to the customer: a person wrote to them',
  'handed-over': 'to the customer: another person or team looks after it from now on',
  escalated: 'to the customer: it was raised',
  update: 'to the customer: where it stands, and when they hear next',
  reminder: 'to the customer: we wait for their answer',
  resolved: 'to the customer: it is marked as solved',
  closed: 'to the customer: it was closed, because no answer came',
  reopened: 'to the customer: it is open again',
  satisfaction: 'to the customer: it was solved, and we ask how they found it',
  notice: 'to an employee: a rule of the policy notifies them',
  escalation: 'to an employee: the ladder of the policy calls them, with the whole story',
}

export async function previewTemplate(call: Call): Promise<number> {
  const { io, args, options } = call
  const [word] = args
  if (word === undefined) return listKinds(call)
  const kind = oneOf(call, 'mail', word, KIND_NAMES)
  const language = oneOf(call, 'language', String(options.language ?? 'en'), LANGUAGES)
  if (!kind || !language) return EXIT.usage
  const config = configHere(call)
  const templates = config === undefined ? undefined : templatesOf(call, config)
  if (config === undefined || !templates) return EXIT.config
  const house = { organisation: config?.organisation.name ?? 'Example Ltd', numberPrefix: config?.numberPrefix ?? 'PD' }
  const mail = render(templates, kind, language, samplesIn(language, house)[kind])
  say(io, `${paint(io, 'bold', mail.subject)}\n\n${mail.text.trimEnd()}`)
  return typeof options.html === 'string' ? writeHtml(call, options.html, mail.html) : EXIT.ok
}

function listKinds({ io }: Call): number {
  const width = Math.max(...KIND_NAMES.map(({ length }) => length))
  for (const kind of KIND_NAMES) say(io, `${paint(io, 'bold', kind.padEnd(width))}  ${MEANINGS[kind]}`)
  return EXIT.ok
}

/** Undefined after all faults were told. */
function templatesOf(call: Call, config: Config | null): Templates | undefined {
  if (config !== null) return readPolicy(call, config.policyFolder)?.templates
  const compiled = compileTemplates(loadTemplates(shippedTemplates()))
  if ('templates' in compiled) return compiled.templates
  for (const fault of compiled.faults) complain(call.io, fault)
  return undefined
}

function writeHtml({ io }: Call, file: string, html: string): number {
  try {
    writeFileSync(resolve(io.cwd, file), `${html}\n`)
    return EXIT.ok
  } catch (error) {
    complain(io, `postdesk: can't write ${file}: ${reasonOf(error)}`)
    return EXIT.failed
  }
}
