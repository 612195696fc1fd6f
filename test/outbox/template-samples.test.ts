import { describe, expect, test } from 'vitest'
import { loadTemplates, shippedTemplates } from '../../src/config-templates.ts'
import { compileTemplates, render } from '../../src/outbox/render.ts'
import { KINDS, type TemplateKind } from '../../src/outbox/template-kinds.ts'
import { samplesIn } from '../../src/outbox/template-samples.ts'
import { LANGUAGES } from '../../src/understanding/letter.ts'

const result = compileTemplates(loadTemplates(shippedTemplates()))
if ('faults' in result) throw new Error(result.faults.join('\n'))
const { templates } = result
const kinds = Object.keys(KINDS) as TemplateKind[]
const house = { organisation: 'Acme', numberPrefix: 'AC' }

describe.each(LANGUAGES)('the samples in %s', language => {
  const samples = samplesIn(language, house)

  test.each(kinds)('of %s are exactly its variables, all filled', kind => {
    expect(Object.keys(samples[kind]).sort()).toEqual(Object.keys(KINDS[kind].variables).sort())
    for (const value of Object.values(samples[kind])) expect(value.length).toBeGreaterThan(0)
  })

  test.each(kinds)('of %s make a mail in that language, with the house’s name and numbers', kind => {
    const { subject, text, html } = render(templates, kind, language, samples[kind])
    expect(subject).toMatch(/^\[AC-1042\] \S/)
    for (const part of [text, html]) expect(part).toMatch(/AC-1042.*Acme|Acme.*AC-1042/s)
    expect(text).not.toMatch(/\n{3}| $/m)
  })
})

test('no two languages say the same', () => {
  for (const kind of kinds) {
    const texts = LANGUAGES.map(language => render(templates, kind, language, samplesIn(language, house)[kind]).text)
    expect(new Set(texts).size).toBe(LANGUAGES.length)
  }
})
