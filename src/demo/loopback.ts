// What both practice servers share: listen on 127.0.0.1 and nowhere else, know the open connections, and end at once.
import type { AddressInfo, Server, Socket } from 'node:net'

export interface Loopback {
  readonly port: number
  /** Cuts every open connection; new ones are welcome. */
  cut(): void
  close(): Promise<void>
}

/**
 * `listen` starts `server`; `emitter` is where the library reports the server's errors, which is not always the server itself.
 * Errors after the start are those of clients that hung up: nobody waits for an answer to them.
 * @throws where the port is taken.
 */
export async function openLoopback(
  server: Server,
  emitter: NodeJS.EventEmitter,
  listen: (listening: () => void) => void,
): Promise<Loopback> {
  const sockets = new Set<Socket>()
  server.on('connection', socket => {
    socket.setNoDelay(true)
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    emitter.on('error', reject)
    listen(resolve)
  })
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      cut()
    })
  return { port: (server.address() as AddressInfo).port, cut, close }
}
