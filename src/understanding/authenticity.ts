// Reads what our own receiving server found out about the sender (Authentication-Results, RFC 8601) and gives the one verdict of Letter.
// Promises to believe only the topmost such header, and only where it carries a configured authserv-id: anyone can write the ones below.
// Limit: domains are compared by suffix, without the public suffix list, so sister domains (a.example.com, b.example.com) do not align.
import { domainOf } from './addresses.ts'
import { cleanLine } from './clean.ts'
import type { Authenticity, Because } from './letter.ts'

export interface AuthenticitySigns {
  /** Raw values, topmost first. */
  readonly results: readonly string[]
  readonly authservIds: readonly string[]
  /** Null where From is missing, or names several: nothing then speaks for one author (RFC 7489 6.6.1). */
  readonly fromAddress: string | null
}

/** Far more than a server writes; searching takes the square of it. */
const RESULTS_MAX = 4000

interface Finding {
  readonly method: string
  readonly result: string
  /** `header.from`, `smtp.mailfrom`, `header.d` ... -> value. */
  readonly properties: ReadonlyMap<string, string>
}

export function authenticityOf({ results, authservIds, fromAddress }: AuthenticitySigns): Because<Authenticity> {
  const [topmost] = results
  if (topmost === undefined) return { value: 'unknown', because: 'no Authentication-Results header' }
  const { id, findings } = readResults(topmost.slice(0, RESULTS_MAX))
  if (authservIds.length === 0)
    return { value: 'unknown', because: 'no authserv-id is configured, so no Authentication-Results header can be believed' }
  if (!authservIds.some(own => own.toLowerCase() === id))
    return { value: 'unknown', because: `the topmost Authentication-Results is by ${say(id) || 'nobody'}, not by our server` }
  if (fromAddress === null) return { value: 'none', because: 'there is not exactly one author address to judge' }
  return judge(findings, domainOf(fromAddress))
}

function judge(findings: readonly Finding[], domain: string): Because<Authenticity> {
  const dmarc = findings.find(one => one.method === 'dmarc' && (one.result === 'pass' || one.result === 'fail'))
  const about = dmarc?.properties.get('header.from')?.toLowerCase()
  if (dmarc && about !== undefined && !aligned(domainOf(about), domain))
    return { value: 'none', because: `DMARC was judged for ${say(about)}, not for ${domain}` }
  if (dmarc?.result === 'pass') return { value: 'pass', because: `DMARC pass for ${domain}` }
  if (dmarc) return { value: 'fail', because: `DMARC fail for ${domain}` }
  return judgeByAlignment(findings, domain)
}

function judgeByAlignment(findings: readonly Finding[], domain: string): Because<Authenticity> {
  for (const finding of findings) {
    const proved = finding.result === 'pass' ? provedDomain(finding) : null
    if (proved !== null && aligned(proved, domain))
      return { value: 'pass', because: `${finding.method.toUpperCase()} pass for ${say(proved)}, aligned with ${domain}` }
  }
  return { value: 'none', because: findings.length === 0 ? 'our server judged nothing' : `nothing that passed is of ${domain}` }
}

/** SPF proves the envelope's domain, DKIM the signer's; a HELO name proves no author. */
function provedDomain({ method, properties }: Finding): string | null {
  const names = method === 'spf' ? ['smtp.mailfrom', 'smtp.mail', 'envelope-from'] : method === 'dkim' ? ['header.d', 'header.i'] : []
  const value = names.map(name => properties.get(name)).find(one => one !== undefined)
  return value === undefined ? null : domainOf(value.toLowerCase().replace(/[<>]/g, '')).replace(/\.$/, '')
}

/** Second-level registries under which strangers hold the names. */
const REGISTRY = /^(?:com?|org|net|gov|gob|edu|ac|gen|bel|web|info|biz|or|ne|go)\.[a-z]{2}$/

/** Relaxed alignment (RFC 7489 3.1): the same domain, or one within the other. */
function aligned(one: string, other: string): boolean {
  if (one === other) return one !== ''
  const [long, short] = one.length > other.length ? [one, other] : [other, one]
  return long.endsWith(`.${short}`) && short.includes('.') && !REGISTRY.test(short)
}

function readResults(header: string): { id: string; findings: readonly Finding[] } {
  const [head = '', ...rest] = splitUnquoted(withoutComments(header))
  const id = unquote(/^\s*("[^"]*"|[^\s;]+)/.exec(head)?.[1] ?? '').toLowerCase()
  // Some servers leave their name out; then the first word is a result already, and nobody signed for it.
  if (id.includes('=')) return { id: '', findings: [] }
  return { id, findings: rest.map(readFinding).filter(finding => finding !== null) }
}

const PAIR = /([a-z][\w.-]*)\s*(?:\/\s*\d+\s*)?=\s*("(?:[^"\\]|\\.)*"|[^\s";]+)/gi

function readFinding(text: string): Finding | null {
  const [verdict, ...properties] = [...text.matchAll(PAIR)].map(([, name = '', value = '']): [string, string] => [
    name.toLowerCase(),
    unquote(value),
  ])
  return verdict ? { method: verdict[0], result: verdict[1].toLowerCase(), properties: new Map(properties) } : null
}

/** RFC 8601 allows comments anywhere, nested too; what is said in them is not a result. */
function withoutComments(text: string): string {
  let depth = 0
  let quoted = false
  let out = ''
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '\\' && (quoted || depth > 0)) {
      if (depth === 0) out += text.slice(at, at + 2)
      at++
      continue
    }
    if (char === '"' && depth === 0) quoted = !quoted
    if (char === '(' && !quoted) depth++
    if (depth === 0) out += char
    if (char === ')' && !quoted && depth > 0 && --depth === 0) out += ' '
  }
  return out
}

function splitUnquoted(text: string): readonly string[] {
  return text.match(/(?:"(?:[^"\\]|\\.)*"|[^";])+/g) ?? []
}

function unquote(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value
}

function say(value: string): string {
  return cleanLine(value, 100)
}
