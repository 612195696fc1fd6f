// Who we are among processes: a name for the machine as far as its process ids mean the same, and whether one of them still runs.
import { readlink } from 'node:fs/promises'
import { hostname } from 'node:os'

/**
 * Two containers may share a host name and each have a process 1; the process-id namespace tells them apart.
 * Where there are no namespaces the host name alone has to do.
 */
export async function hostIdentity(): Promise<string> {
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '')
  return `${hostname()} ${namespace}`.trim()
}

/** False only where the system says that there is no such process. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
