// A person's text for a verb: typed with --text, from a file, or from standard input. Whether it says anything is for the verb to know.
import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { type Call, complain, EXIT } from './io.ts'
import { reasonOf } from './session.ts'

export type ReadText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: number }

const refuse = ({ io }: Call, line: string, code: number): ReadText => {
  complain(io, `postdesk: ${line}`)
  return { ok: false, code }
}

/** Far more than any verb takes, so that an endless pipe ends. */
const ENOUGH_BYTES = 1_000_000

export const isTextGiven = ({ options }: Call): boolean => options.text !== undefined || options.file !== undefined

/** What is wrong is told. */
export async function readText(call: Call): Promise<ReadText> {
  const { text, file } = call.options
  if (text !== undefined && file !== undefined) return refuse(call, '--text and --file say two things: give one of them', EXIT.usage)
  if (text !== undefined) return { ok: true, text: String(text) }
  const name = file === undefined ? 'standard input' : String(file)
  try {
    const bytes = await readBytes(file === undefined ? call.io.stdin : createReadStream(resolve(call.io.cwd, name)))
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    return error instanceof TypeError
      ? refuse(call, `${name} is no UTF-8 text`, EXIT.data)
      : refuse(call, `${name}: ${reasonOf(error)}`, EXIT.noInput)
  }
}

async function readBytes(source: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    length += bytes.length
    if (length > ENOUGH_BYTES) break
  }
  return Buffer.concat(chunks)
}
