// JSON that PostgreSQL's jsonb takes. It holds neither NUL nor lone surrogates; both are dropped rather than failing a whole mail or ticket.

export function toJson(value: unknown): string {
  const text = JSON.stringify(value)
  return /\\u(?:0000|d[89a-f])/i.test(text) ? JSON.stringify(value, (_, item) => (typeof item === 'string' ? cleanText(item) : item)) : text
}

const cleanText = (text: string) => text.toWellFormed().replaceAll('\0', '')
