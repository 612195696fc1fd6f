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
  const scope = createScope(kind, language, variables)
  const part = (name: Part, given = scope) => renderFile(templates, templatePath(kind, language, name), given)
  const text = tidyText(part('text', createScope(kind, language, variables, EMPTY_LINE)))
  return { subject: cleanLine(part('subject'), LINE_LIMIT), text, html: part('html').trim() }
}

/** Marks the empty lines that a person meant. No value of a template can hold it: control characters are cleaned away. */
const EMPTY_LINE = '\0'

/** Liquid's tags leave empty lines behind. */
const tidyText = (text: string) =>
  `${text
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .replaceAll(EMPTY_LINE, '')}\n`
