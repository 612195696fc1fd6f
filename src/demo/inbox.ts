// A mailbox in memory that tells who listens. One for the support address, one for all customers together.

/** A mail as it reached its reader. */
export interface PracticeMail {
  readonly to: string
  readonly from: string
  readonly raw: Buffer
  readonly at: Date
}

export interface Inbox<Mail extends PracticeMail> {
  /** Oldest first. */
  readonly mails: readonly Mail[]
  put(mail: Mail): void
  on(listener: (mail: Mail) => void): void
  /** The first mail, past or to come, that fits. @throws when none came in time, or before the signal. */
  waitFor(fits: (mail: Mail) => boolean, timeoutMs: number, signal?: AbortSignal): Promise<Mail>
}

export function createInbox<Mail extends PracticeMail>(): Inbox<Mail> {
  const mails: Mail[] = []
  const listeners = new Set<(mail: Mail) => void>()
  return {
    mails,
    put: mail => {
      mails.push(mail)
      for (const listener of [...listeners]) listener(mail)
    },
    on: listener => void listeners.add(listener),
    waitFor: async (fits, timeoutMs, signal) => mails.find(fits) ?? (await nextMail(listeners, fits, timeoutMs, signal)),
  }
}

function nextMail<Mail>(
  listeners: Set<(mail: Mail) => void>,
  fits: (mail: Mail) => boolean,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<Mail> {
  const { promise, resolve, reject } = Promise.withResolvers<Mail>()
  const listener = (mail: Mail) => {
    if (fits(mail)) resolve(mail)
  }
  const giveUp = () => reject(new Error(`no such mail reached a customer within ${timeoutMs / 1000} s`))
  const timer = setTimeout(giveUp, timeoutMs)
  signal?.addEventListener('abort', giveUp)
  listeners.add(listener)
  return promise.finally(() => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', giveUp)
    listeners.delete(listener)
  })
}
