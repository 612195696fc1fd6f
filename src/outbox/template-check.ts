// Finds every fault of the template files before the first customer writes: a missing language or file, a syntax fault, an unknown
// variable, a required one that is not shown. Syntax and names are read from the parsed files, also in branches never taken;
// whether a variable really shows is tried by rendering with marked samples.
import { analyzeSync, LiquidError, type Template } from 'liquidjs'
import { LANGUAGES, type Language } from '../understanding/letter.ts'
import { createScope, type Engines, engineOf, isLayout, renderFile, type Templates, templatePath } from './template-engine.ts'
import { BUILT_IN, KINDS, type Kind, PARTS, type Part, type Shape, type TemplateKind } from './template-kinds.ts'

interface Expected {
  readonly path: string
  readonly kind: TemplateKind
  readonly language: Language
  readonly part: Part
}

const EXPECTED: readonly Expected[] = (Object.keys(KINDS) as TemplateKind[]).flatMap(kind =>
  LANGUAGES.flatMap(language => PARTS.map(part => ({ path: templatePath(kind, language, part), kind, language, part }))),
)

/** Faults are sentences for people, each once. */
export function checkTemplates(
  files: ReadonlyMap<string, string>,
  engines: Engines,
): { readonly templates: Templates; readonly faults: readonly string[] } {
  const { parsed, faults } = parseFiles(files, engines)
  const templates = { engines, parsed }
  const content = EXPECTED.flatMap(expected => checkFile(templates, expected))
  return { templates, faults: [...new Set([...checkPaths(files), ...faults, ...content])] }
}

function checkPaths(files: ReadonlyMap<string, string>): readonly string[] {
  const known = new Set(EXPECTED.map(({ path }) => path))
  const strange = [...files.keys()].filter(path => !known.has(path) && !isLayout(path))
  const missing = EXPECTED.filter(({ path }) => !files.has(path))
  return [
    ...missing.map(({ path, language }) => `${path} is missing: every mail is needed in ${LANGUAGES.join(', ')}, this one in ${language}`),
    ...strange.map(
      path => `${path} belongs to no mail: files are named KIND/LANGUAGE/PART.liquid, kinds are ${Object.keys(KINDS).join(', ')}`,
    ),
  ]
}

function parseFiles(files: ReadonlyMap<string, string>, engines: Engines) {
  const parsed = new Map<string, Template[]>()
  const faults: string[] = []
  for (const [path, source] of files) {
    const result = attempt(path, () => engineOf(engines, path).parse(source, path))
    if ('fault' in result) faults.push(result.fault)
    else parsed.set(path, result.value)
  }
  return { parsed, faults }
}

function checkFile(templates: Templates, expected: Expected): readonly string[] {
  const template = templates.parsed.get(expected.path)
  if (!template) return []
  const unknown = attempt(expected.path, () => findUnknown(template, expected.kind))
  if ('fault' in unknown) return [unknown.fault]
  return unknown.value.length > 0 ? unknown.value : tryRender(templates, expected)
}

/** Names that are neither the kind's, nor built in, nor made by the template itself; layouts and partials are followed. */
function findUnknown(template: Template[], kind: TemplateKind): readonly string[] {
  const names: readonly string[] = [...Object.keys(KINDS[kind].variables), ...BUILT_IN]
  const unknown = Object.entries(analyzeSync(template).globals).filter(([name]) => !names.includes(name))
  return unknown.flatMap(([name, uses]) =>
    uses.map(({ location: { file, row, col } }) => `${file}:${row}:${col}: unknown variable ${name}; known here: ${names.join(', ')}`),
  )
}

/** Once with everything filled, to see that it shows; then as bare as it can be, to walk the other branches. */
function tryRender(templates: Templates, { path, kind, language, part }: Expected): readonly string[] {
  const { variables, shows }: Kind = KINDS[kind]
  const tried = samplesOf(kind).map(values => attempt(path, () => renderFile(templates, path, createScope(kind, language, values))))
  const faults = tried.flatMap(result => ('fault' in result ? [result.fault] : []))
  const [full] = tried
  if (faults.length > 0 || !full || 'fault' in full) return faults.slice(0, 1)
  const hidden = shows[part].filter(name => !markersOf(name, variables).every(mark => full.value.includes(mark)))
  return hidden.map(name => `${path} does not show ${name}`)
}

/** Full; without words; and without what may be missing: `questions[0].text` would fail only when there is none. */
function samplesOf(kind: TemplateKind): readonly object[] {
  const { variables, mayBeEmpty }: Kind = KINDS[kind]
  const bare = sample(variables, 1, () => '')
  return [sample(variables, 2, marker), bare, { ...bare, ...Object.fromEntries(mayBeEmpty.map(name => [name, []])) }]
}

const marker = (name: string, item?: number) => `sample-${name}${item === undefined ? '' : `-${item}`}`

/** Values for every variable of a shape, lists `length` long. */
function sample(shape: Shape, length: number, value: (name: string, item?: number) => string): object {
  const items = (name: string, fields: Readonly<Record<string, 'line'>>) =>
    Array.from({ length }, (_, item) => Object.fromEntries(Object.keys(fields).map(field => [field, value(`${name}.${field}`, item)])))
  return Object.fromEntries(Object.entries(shape).map(([name, type]) => [name, isWord(type) ? value(name) : items(name, type)]))
}

const isWord = (type: Shape[string] | undefined) => type === 'line' || type === 'text'

const markersOf = (name: string, shape: Shape): readonly string[] =>
  isWord(shape[name]) ? [marker(name)] : [marker(name, 0), marker(name, 1)]

/** Liquid throws; here a fault is a value that says where. */
function attempt<T>(path: string, run: () => T): { readonly value: T } | { readonly fault: string } {
  try {
    return { value: run() }
  } catch (error) {
    return { fault: describe(path, error) }
  }
}

function describe(path: string, error: unknown): string {
  if (LiquidError.is(error)) {
    const [row, column] = error.token.getPosition()
    const words = (error.originalError?.message ?? error.message).replace(/, (?:file|line):.*$/s, '')
    return `${error.token.file ?? path}:${row}:${column}: ${words}`
  }
  const absent = /Failed to lookup "([^"]+)"/.exec(String(error))
  if (absent) return `${path}: it uses ${absent[1]}, which is not there`
  throw error
}
