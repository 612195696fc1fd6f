// The two Liquid engines, text and HTML, and what every template sees. Values are data: Liquid inside them is never executed, and in
// HTML each one is escaped; there is no way around it, for the `raw` filter is not known here. Nothing is read from disk.
import { Liquid, type Template } from 'liquidjs'
import { cleanLine, cleanText } from '../understanding/clean.ts'
import type { Language } from '../understanding/letter.ts'
import { KINDS, type Part, type Shape, type TemplateKind } from './template-kinds.ts'

export interface Engines {
  readonly text: Liquid
  readonly html: Liquid
}

/** Compiled and checked. */
export interface Templates {
  readonly engines: Engines
  readonly parsed: ReadonlyMap<string, Template[]>
}

/** Longer subjects are cut: a mail of ours is no place to carry somebody's essay. */
export const LINE_LIMIT = 200

/** A company's question or step may be a long sentence and is not to lose its end; customers' words are cut shorter, in compose.ts. */
const VALUE_LIMIT = 1_000

const RIGHT_TO_LEFT: ReadonlySet<Language> = new Set(['ar'])

export const templatePath = (kind: TemplateKind, language: Language, part: Part) => `${kind}/${language}/${part}.liquid`

export const isLayout = (path: string) => path.startsWith('layout/')

/** Layouts exist for HTML only, so they are parsed by the engine that escapes. */
export const engineOf = (engines: Engines, path: string): Liquid =>
  isLayout(path) || path.endsWith('/html.liquid') ? engines.html : engines.text

export function createEngines(files: ReadonlyMap<string, string>): Engines {
  const options = { templates: Object.fromEntries(files), cache: true, strictVariables: true, strictFilters: true, ownPropertyOnly: true }
  const engines = { text: new Liquid(options), html: new Liquid({ ...options, outputEscape: 'escape' }) }
  delete engines.text.filters.raw
  delete engines.html.filters.raw
  return engines
}

/**
 * What the templates see: the kind's own variables, cleaned, and what depends on the language alone. `emptyLine` stands for each empty
 * line of a `text`.
 */
export function createScope(kind: TemplateKind, language: Language, variables: object, emptyLine = ''): object {
  const rightToLeft = RIGHT_TO_LEFT.has(language)
  const builtIn = { language, direction: rightToLeft ? 'rtl' : 'ltr', start: rightToLeft ? 'right' : 'left' }
  const shape: Shape = KINDS[kind].variables
  const cleaned = Object.entries(variables).map(([name, value]) => [
    name,
    shape[name] === 'text' ? linesOf(String(value), emptyLine) : cleanValue(value),
  ])
  return { ...Object.fromEntries(cleaned), ...builtIn }
}

/** Whole, however long: who hands over a text has seen to its length. Control characters go, so that no line can be taken for a mark. */
const linesOf = (text: string, emptyLine: string) =>
  cleanText(text)
    .split('\n')
    .map(line => line.trimEnd() || emptyLine)

function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanLine(value, VALUE_LIMIT)
  if (Array.isArray(value)) return value.map(cleanValue)
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, cleanValue(inner)]))
}

/** @throws LiquidError where the scope lacks a variable. */
export function renderFile(templates: Templates, path: string, scope: object): string {
  const template = templates.parsed.get(path)
  if (!template) throw new Error(`there is no template ${path}`)
  return engineOf(templates.engines, path).renderSync(template, scope) as string
}
