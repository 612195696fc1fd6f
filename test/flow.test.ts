import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FLOW, ROLES, rolesIn } from '../src/flow.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the README’s table is the corridor as it is started', () => {
  for (const { role, opensOn, worker, next } of FLOW) {
    const row = `| ${role} | ${opensOn === null ? 'a mail on the server' : `\`${opensOn}\``} | \`${worker}\` | ${next ?? ''}${next ? ' ' : ''}|`
    expect(readme).toContain(row)
  }
})

test('every door is a role that can be started', () => {
  for (const { next } of FLOW) if (next) expect(ROLES).toContain(next)
})

test('the page is a role only where it is configured', () => {
  expect(rolesIn({})).toEqual(FLOW.map(({ role }) => role))
  expect(rolesIn({ web: {} })).toEqual(ROLES)
  expect(rolesIn({}, ['send', 'web'])).toEqual(['send'])
})

test('the README names both commands on its first screen', () => {
  const screen = readme.split('\n').slice(0, 12).join('\n')
  expect(screen).toContain('npm ci && npm run demo')
  expect(screen).toContain('npm ci && npm test')
})
