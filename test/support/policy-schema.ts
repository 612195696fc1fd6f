// Writes policy/policy.schema.json, by which editors complete a policy's files; with --check it only says whether it is as it should be.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { policyFileSchema } from '../../src/rules/policy-schema.ts'

const FILE = fileURLToPath(new URL('../../policy/policy.schema.json', import.meta.url))

/** Dates may be written without quotes, which YAML reads as dates and JSON Schema knows as texts. */
const schema = z.toJSONSchema(policyFileSchema, {
  io: 'input',
  unrepresentable: 'any',
  override: ({ zodSchema, jsonSchema }) => {
    if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date' })
  },
})
const text = `${JSON.stringify({ title: 'A file of a Postdesk policy', ...schema }, null, 2)}\n`

if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== text) {
    console.error('policy/policy.schema.json is not what src/rules/policy-schema.ts says: run "npm run policy-schema"')
    process.exitCode = 1
  }
} else writeFileSync(FILE, text)
