// The one way into HTML: html`<p>${words}</p>` escapes whatever is put in, in text and in quoted attributes alike, unless it was made by html itself.
// Promises that no text of a mail, a form or the configuration becomes markup; refuses nothing.

export interface Html {
  readonly markup: string
}

type Part = Html | string | number

export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: String.raw({ raw: fixed }, ...parts.map(part => (typeof part === 'object' ? part.markup : toText(String(part))))) }
}

export const NOTHING: Html = { markup: '' }

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const toText = (text: string) => text.replace(/[&<>"']/g, character => ENTITIES[character] ?? '')
