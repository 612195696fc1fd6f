// Files that stayed on the server because the mail was too large: listed like the others, without their content.
import { safeFilename } from './attachments.ts'
import type { Letter } from './letter.ts'

export interface LeftOut {
  readonly filename: string
  readonly contentType: string
  readonly sizeBytes: number
}

/** The letter with what was left out listed behind its own attachments, and a note that says so. */
export function listLeftOut(letter: Letter, parts: readonly LeftOut[]): Letter {
  if (parts.length === 0) return letter
  const here = letter.attachments.length
  const files = parts.map(({ filename, contentType, sizeBytes }, index) => ({
    filename: safeFilename(filename, contentType, here + index + 1),
    contentType,
    sizeBytes,
    content: null,
    inline: false,
  }))
  const note = `the mail was larger than allowed; left on the server: ${files.map(file => file.filename).join(', ')}`
  return { ...letter, attachments: [...letter.attachments, ...files], notes: [...letter.notes, note] }
}
