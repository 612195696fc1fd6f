// Finds a lexicon's phrases among the words of a text. The way to write patterns stands at the head of lexicon/shape.ts.
// Promises linear time: a phrase is short, and from each word only the phrases that begin with it are followed.
import { foldWord, type Word, wordsOf } from './words.ts'

export interface Hit<Label extends string> {
  readonly label: Label
  /** Indexes of words: the first, and the one behind the last. */
  readonly from: number
  readonly to: number
}

interface Node<Label> {
  /** Null where there is none: most nodes end a phrase. */
  words: Map<string, Node<Label>[]> | null
  /** Words that only have to begin so, under their first letters. */
  stems: Map<string, Stem<Label>[]> | null
  /** Reached after up to three words that do not matter. */
  gap: Node<Label> | null
  readonly labels: Label[]
}

interface Stem<Label> {
  readonly begins: string
  readonly nodes: Node<Label>[]
}

export interface PhraseBook<Label extends string> {
  readonly root: Node<Label>
}

const GAP_WORDS = 3

/** `patterns`: for each label its entries, on lines or divided by `|`. */
export function compilePhrases<Label extends string>(sources: readonly (readonly [label: Label, patterns: string])[]): PhraseBook<Label> {
  const root = newNode<Label>()
  for (const [label, patterns] of sources) for (const pattern of patterns.split(/[|\n]/)) addPhrase(root, pattern.trim(), label)
  return { root }
}

const newNode = <Label>(): Node<Label> => ({ words: null, stems: null, gap: null, labels: [] })

/** Words, gaps and choices in their order; blanks inside of brackets do not divide. */
const ELEMENT = /(?:\([^()]*\)|[^\s()])+/g

function addPhrase<Label>(root: Node<Label>, pattern: string, label: Label): void {
  let ends: readonly Node<Label>[] = [root]
  for (const [element] of pattern.matchAll(ELEMENT)) ends = addElement(ends, element)
  for (const end of ends) if (end !== root && !end.labels.includes(label)) end.labels.push(label)
}

/**
 * All ways of a choice meet in one node, so that two choices in a phrase cost the sum of their words and not the product. An empty way
 * leaves the nodes before it among the ends.
 */
function addElement<Label>(from: readonly Node<Label>[], element: string): readonly Node<Label>[] {
  if (element === '..') return from.map(node => (node.gap ??= newNode()))
  const ways = waysOf(element)
  const [only, another] = ways
  const [single] = from
  if (only && another === undefined && from.length === 1 && single) return [only.reduce(stepOn, single)]
  const meeting = newNode<Label>()
  for (const words of ways) {
    const last = words.at(-1)
    if (last !== undefined) for (const node of from) link(words.slice(0, -1).reduce(stepOn, node), last, meeting)
  }
  return ways.some(words => words.length === 0) ? [...from, meeting] : [meeting]
}

/** `can(not/t)` -> cannot, cant; `(no longer/never)` -> two words or one. */
function waysOf(element: string): readonly (readonly string[])[] {
  const choice = /\(([^()]*)\)/.exec(element)
  if (!choice) return [foldPattern(element)]
  const [whole, inside = ''] = choice
  return inside
    .split('/')
    .flatMap(one => waysOf(`${element.slice(0, choice.index)}${one.trim()}${element.slice(choice.index + whole.length)}`))
}

function foldPattern(pattern: string): readonly string[] {
  return pattern.split(/\s+/).flatMap(part => {
    const words = wordsOf(part).map(({ folded }) => folded)
    return part.endsWith('*') && words.length > 0 ? [...words.slice(0, -1), `${words.at(-1)}*`] : words
  })
}

/** The node behind a word: the one that single words lead to, shared among phrases. */
function stepOn<Label>(node: Node<Label>, word: string): Node<Label> {
  const nodes = nodesBehind(node, word)
  const [next] = nodes
  if (next) return next
  const made = newNode<Label>()
  nodes.push(made)
  return made
}

/** The first place is kept for the shared node, since a choice's meeting node belongs to its phrase alone. */
function link<Label>(node: Node<Label>, word: string, to: Node<Label>): void {
  const nodes = nodesBehind(node, word)
  if (nodes.length === 0) nodes.push(newNode())
  nodes.push(to)
}

/** What a word or a stem leads to, to be added to. */
function nodesBehind<Label>(node: Node<Label>, word: string): Node<Label>[] {
  if (word.endsWith('*')) return stemsBehind(node, word.slice(0, -1))
  node.words ??= new Map()
  const known = node.words.get(word)
  if (known) return known
  const made: Node<Label>[] = []
  node.words.set(word, made)
  return made
}

function stemsBehind<Label>(node: Node<Label>, begins: string): Node<Label>[] {
  node.stems ??= new Map()
  const key = begins.slice(0, STEM_KEY)
  const stems = node.stems.get(key) ?? []
  node.stems.set(key, stems)
  const known = stems.find(stem => stem.begins === begins)
  if (known) return known.nodes
  const made = { begins, nodes: [] }
  stems.push(made)
  return made.nodes
}

/** Stems are looked up by so many letters; shorter ones by all of theirs. */
const STEM_KEY = 3

/** Every phrase, also those inside of others. */
export function findPhrases<Label extends string>(words: readonly Word[], ...books: readonly PhraseBook<Label>[]): readonly Hit<Label>[] {
  const hits: Hit<Label>[] = []
  for (let from = 0; from < words.length; from++) for (const { root } of books) follow(words, from, from, root, hits)
  return hits
}

function follow<Label extends string>(words: readonly Word[], from: number, at: number, node: Node<Label>, hits: Hit<Label>[]): void {
  for (const label of node.labels) addHit(hits, { label, from, to: at })
  if (node.gap) for (let skip = 0; skip <= GAP_WORDS && at + skip < words.length; skip++) follow(words, from, at + skip, node.gap, hits)
  const word = words[at]
  if (!word) return
  followForm(words, from, at, node, word.folded, hits)
  for (const form of word.bare) followForm(words, from, at, node, form, hits)
}

function followForm<Label extends string>(
  words: readonly Word[],
  from: number,
  at: number,
  node: Node<Label>,
  form: string,
  hits: Hit<Label>[],
): void {
  for (const next of node.words?.get(form) ?? []) follow(words, from, at + 1, next, hits)
  if (!node.stems) return
  for (let letters = 1; letters <= STEM_KEY && letters <= form.length; letters++)
    for (const { begins, nodes } of node.stems.get(form.slice(0, letters)) ?? [])
      if (form.startsWith(begins)) for (const next of nodes) follow(words, from, at + 1, next, hits)
}

/** One phrase may be found by several ways through its choices. */
function addHit<Label extends string>(hits: Hit<Label>[], hit: Hit<Label>): void {
  for (let index = hits.length - 1; index >= 0; index--) {
    const other = hits[index]
    if (!other || other.from < hit.from) break
    if (other.label === hit.label && other.to === hit.to) return
  }
  hits.push(hit)
}

/** Without the hits that lie inside a longer one: "label printer" is no "printer", "no problem with" is no "problem". */
export function longestHits<Label extends string>(hits: readonly Hit<Label>[]): readonly Hit<Label>[] {
  const byStart = hits.toSorted((a, b) => a.from - b.from || b.to - a.to)
  const kept: Hit<Label>[] = []
  for (const hit of byStart) {
    // Kept ones are ordered by start, and phrases are short, so that only the last few can hold this one.
    const inside = kept
      .slice(-8)
      .some(longer => longer.from <= hit.from && hit.to <= longer.to && longer.to - longer.from > hit.to - hit.from)
    if (!inside) kept.push(hit)
  }
  return kept
}

/** For tests and messages: how a pattern is folded. */
export const foldText = (text: string): string => text.split(/\s+/).map(foldWord).join(' ')
