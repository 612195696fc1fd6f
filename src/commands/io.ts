// What a command is handed instead of `process`: its streams, environment and signals. Tests hand in their own.
import type { Clock } from '../clock.ts'

export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
export type StopSignal = 'SIGTERM' | 'SIGINT'

export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly clock: Clock
  /** Calls `listener` at each SIGTERM and SIGINT until the returned function is called; without a listener they end the process. */
  onSignal(listener: (signal: StopSignal) => void): () => void
}

/** One command as typed: its words and options (camelCase, as commander names them). */
export interface Call {
  readonly io: Io
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

export type Run = (call: Call) => Promise<number>

/** The exit codes of sysexits.h that mail servers and supervisors understand. */
export const EXIT = { ok: 0, failed: 1, usage: 64, data: 65, noInput: 66, tryAgain: 75, config: 78 } as const

export const say = (io: Io, line: string): void => void io.stdout.write(`${line}\n`)
export const complain = (io: Io, line: string): void => void io.stderr.write(`${line}\n`)
