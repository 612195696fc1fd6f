// Turns template files into mails. All files are checked when they are compiled and every fault is reported at once, with its path and
// line: a template that fails when a customer waits would be found out by nobody.

import { cleanLine } from '../understanding/clean.ts'
import type { Language } from '../understanding/letter.ts'
import { checkTemplates } from './template-check.ts'
import { createEngines, createScope, LINE_LIMIT, renderFile, type Templates, templatePath } from './template-engine.ts'
import type { Part, TemplateKind, Variables } from './template-kinds.ts'

export type { Templates }

export interface Rendered {
  /** One line without control characters. */
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** `files`: path below templates/ to source text. Faults are sentences for people. */
export function compileTemplates(
  files: ReadonlyMap<string, string>,
): { readonly templates: Templates } | { readonly faults: readonly string[] } {
  const { templates, faults } = checkTemplates(files, createEngines(files))
  return faults.length > 0 ? { faults } : { templates }
}

/** A company's texts over ours, file by file. A path that is not ours stays in, so that the check can report it. */
export const overlayTemplates = (ours: ReadonlyMap<string, string>, company: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...ours, ...company])

/** A whole mail. @throws where `variables` lack one that the templates use: the types forbid it. */
export function render<K extends TemplateKind>(templates: Templates, kind: K, language: Language, variables: Variables<K>): Rendered {
  const scope = createScope(language, variables)
  const part = (name: Part) => renderFile(templates, templatePath(kind, language, name), scope)
  return { subject: cleanLine(part('subject'), LINE_LIMIT), text: tidyText(part('text')), html: part('html').trim() }
}

/** Liquid's tags leave empty lines behind. */
const tidyText = (text: string) =>
  `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
