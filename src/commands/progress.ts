// How far long work is, for somebody who watches: a bar with count, rate and remaining time, on a terminal only.
import { SingleBar } from 'cli-progress'
import type { Io } from './io.ts'

export interface Progress {
  readonly shown: boolean
  step(): void
  /** Writes whole lines above the bar. */
  above(write: () => void): void
  end(): void
}

const HIDDEN: Progress = { shown: false, step: () => undefined, above: write => write(), end: () => undefined }
const FORMAT = '{bar}  {value} of {total}  {rate} mails/s  {eta_formatted} left'

/** Drawn on standard error, so that standard output stays for results. */
export function openProgress(io: Io, total: number): Progress {
  if (!io.stderr.isTTY || total < 2) return HIDDEN
  const bar = new SingleBar({ format: FORMAT, stream: io.stderr, barsize: 30, etaBuffer: 200, hideCursor: true, clearOnComplete: false })
  const began = io.clock.now().valueOf()
  let done = 0
  const rate = () => Math.round(done / Math.max(0.001, (io.clock.now().valueOf() - began) / 1000))
  bar.start(total, 0, { rate: 0 })
  return {
    shown: true,
    step: () => bar.update(++done, { rate: rate() }),
    above: write => {
      io.stderr.write('\r\u001b[K')
      write()
    },
    end: () => bar.stop(),
  }
}
