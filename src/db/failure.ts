// Tells a database that can't serve us now from a bug in what we asked of it. Knows PostgreSQL's SQLSTATE and Node's socket codes.

/** In words for the operator, or null where the database is not to blame. */
export function describeDatabaseError(error: unknown): string | null {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: string }
  const state = String(code ?? '')
  const said = String(message || state)
    .replace(/\s+/g, ' ')
    .slice(0, 300)
  if (state === '53100') return 'the database’s disk is full'
  // Classes 08 (connection), 40 (taken back for another's sake), 53 (resources), 57P (operator intervention): PostgreSQL's appendix A.
  if (/^(?:08|40|53|57P)/.test(state)) return `the database can not serve us now: ${said}`
  if (/^E(?:CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/.test(state))
    return `the database can not be reached: ${said}`
  // node-postgres gives these no code.
  if (/connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|not queryable/i.test(said))
    return `the database can not be reached: ${said}`
  return null
}

/** True where the same statement may well succeed once the server is itself again. */
export const isDatabaseTrouble = (error: unknown): boolean => describeDatabaseError(error) !== null

/** True where two transactions stood in each other's way and this one had to give in: it may be tried again at once. */
export const isCollision = (error: unknown): boolean => /^40/.test(String((error as { readonly code?: unknown } | null)?.code ?? ''))
