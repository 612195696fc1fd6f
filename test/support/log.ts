// A log that keeps its lines, for tests that assert on what an operator would read.
import type { Fields, Log } from '../../src/log.ts'

export interface KeptLog extends Log {
  readonly lines: { level: string; event: string; fields: Fields }[]
}

export function keepLog(): KeptLog {
  const lines: KeptLog['lines'] = []
  const at =
    (level: string) =>
    (event: string, fields: Fields = {}) =>
      void lines.push({ level, event, fields })
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
