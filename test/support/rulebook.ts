// A rulebook for tests: the plain policy with our own texts, unless a test names another folder.
import { type Rulebook, readRulebook } from '../../src/policy-book.ts'
import { PLAIN_POLICY } from './config.ts'

export function aRulebook(folder: string = PLAIN_POLICY): Rulebook {
  const read = readRulebook(folder)
  if (!read.ok) throw new Error(read.faults.join('\n'))
  return read.rulebook
}
