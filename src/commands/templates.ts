// `templates`: proves that every mail text is there in every language and uses only what it is given. Needs no configuration.
import { loadTemplates, shippedTemplates } from '../config-templates.ts'
import { compileTemplates } from '../outbox/render.ts'
import { type Call, complain, EXIT, say } from './io.ts'

export async function templates({ io, args }: Call): Promise<number> {
  const directory = args[0] ?? shippedTemplates()
  const files = loadTemplates(directory)
  const result = compileTemplates(files)
  if ('templates' in result) {
    say(io, `ok: ${files.size} template files, every language and variable is there`)
    return EXIT.ok
  }
  for (const fault of result.faults) complain(io, fault)
  complain(io, `${result.faults.length} faults in the templates of ${directory}`)
  return EXIT.failed
}
