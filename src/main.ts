// Starts what was asked and ends the process with its exit code. The only file that touches process.on and process.exit.
import { runCli } from './cli.ts'
import { systemClock } from './clock.ts'
import type { Io, StopSignal } from './commands/io.ts'
import { createLog } from './log.ts'

const SIGNALS: readonly StopSignal[] = ['SIGTERM', 'SIGINT']

const io: Io = {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  cwd: process.cwd(),
  clock: systemClock,
  onSignal: listener => {
    for (const signal of SIGNALS) process.on(signal, listener)
    return () => {
      for (const signal of SIGNALS) process.off(signal, listener)
    }
  },
}

function crash(error: unknown): never {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  createLog({ level: 'error' }).error('process.crashed', { why: message, stack })
  process.exit(1)
}

process.on('unhandledRejection', crash)
process.on('uncaughtException', crash)
// `postdesk tickets | head` closes the pipe early: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? process.exit(0) : crash(error)))

// An explicit end: a connection somebody forgot to close must not keep a finished command hanging.
process.exit(await runCli(process.argv.slice(2), io))
