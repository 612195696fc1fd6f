// The part of hoodiecrow-imap that practice-imap.ts uses; the package brings no types of its own.
declare module 'hoodiecrow-imap' {
  import type { Server, Socket } from 'node:net'

  interface Response {
    readonly tag: string
    readonly command: 'OK' | 'NO' | 'BAD'
    readonly attributes: readonly { readonly type: 'TEXT'; readonly value: string }[]
  }

  interface Command {
    readonly tag: string
    readonly command: string
  }

  interface Connection {
    readonly state: 'Not Authenticated' | 'Authenticated' | 'Selected' | 'Logout'
    readonly socket: Socket | null
    inputHandler: ((line: string) => void) | false
    directNotifications: boolean
    send(response: Response, description: string, parsed: Command, data: string): void
    processNotifications(): void
  }

  interface Mailbox {
    readonly uidvalidity?: number
  }

  interface ImapServer {
    readonly server: Server
    listen(port: number, host: string, listening: () => void): void
    registerCapability(name: string): void
    setCommandHandler(name: string, handler: (connection: Connection, parsed: Command, data: string, done: () => void) => void): void
    /** `raw` is a binary string: one character a byte. */
    appendMessage(path: string, flags: readonly string[], internalDate: Date, raw: string): { readonly message: { readonly uid: number } }
  }

  interface Options {
    readonly plugins: readonly (string | ((server: ImapServer) => void))[]
    readonly users: Readonly<Record<string, { readonly password: string }>>
    readonly storage: Readonly<Record<string, Mailbox | { readonly folders: Readonly<Record<string, Mailbox>> }>>
    /** Given, even empty, so that the package's expired certificate is not read. */
    readonly credentials: object
  }

  export default function hoodiecrow(options: Options): ImapServer
}
