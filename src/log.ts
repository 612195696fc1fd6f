// Structured log with stable event names: pretty on a terminal, one JSON object a line elsewhere.
// At info level and above no line carries a subject, a text or an address of a mail: ids only.
import { pino } from 'pino'
import pretty from 'pino-pretty'

/** `event` is a stable name such as `mailbox.connected`; the rest are ids, counts, durations (`...Ms`) and `why`. */
export interface Log {
  debug(event: string, fields?: Fields): void
  info(event: string, fields?: Fields): void
  warn(event: string, fields?: Fields): void
  error(event: string, fields?: Fields): void
}
export type Fields = Readonly<Record<string, unknown>>

export interface LogOptions {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** Standard error by default, so that standard output stays for listings. */
  readonly destination?: NodeJS.WritableStream & { readonly isTTY?: boolean }
}

export function createLog(options: LogOptions): Log {
  const destination = options.destination ?? process.stderr
  const stream = destination.isTTY
    ? pretty({ destination, colorize: true, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' })
    : destination
  const logger = pino({ level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream)
  const at = (level: 'debug' | 'info' | 'warn' | 'error') => (event: string, fields?: Fields) => logger[level](fields ?? {}, event)
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
