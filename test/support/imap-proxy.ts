// Stands between us and an IMAP server and changes what the server says, cuts the line, or lets it go dead: for servers that misbehave.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface ImapProxy {
  readonly host: string
  readonly port: number
  /** Applied to each chunk the server sends; latin-1, so it must not change lengths inside literals. */
  rewrite: (text: string) => string
  /** Ends all connections, as a restart of a router would. */
  cut(): void
  /** From now on nothing passes, and nobody is told. */
  freeze(): void
  /** Bytes the server has sent so far. */
  readonly received: number
  stop(): Promise<void>
}

export async function startImapProxy(target: { readonly host: string; readonly port: number }): Promise<ImapProxy> {
  const sockets = new Set<Socket>()
  let frozen = false
  let received = 0
  const server = createServer(client => {
    const upstream = connect(target.port, target.host)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
      socket.on('error', () => socket.destroy())
    }
    client.on('data', chunk => frozen || upstream.write(chunk))
    upstream.on('data', chunk => {
      received += chunk.length
      if (!frozen) client.write(Buffer.from(proxy.rewrite(chunk.toString('latin1')), 'latin1'))
    })
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const proxy: ImapProxy = {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    rewrite: text => text,
    cut: () => sockets.forEach(socket => void socket.destroy()),
    freeze: () => {
      frozen = true
    },
    get received() {
      return received
    },
    stop: async () => {
      proxy.cut()
      await new Promise(resolve => server.close(resolve))
    },
  }
  return proxy
}
