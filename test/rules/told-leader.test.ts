// The customer reads that somebody in charge has been told only once that is so.
import { expect, test } from 'vitest'
import { inAll } from '../support/a-policy.ts'
import { aStep, aStory, live, NORMAL, storyPolicy } from '../support/a-story.ts'

/** The leader's name in the mail, where the network team's time runs out at 23:00 and quiet hours begin at `from`. */
function leaderAt23(from: number) {
  const priorities = [{ name: 'high', title: inAll('High'), targets: { ...NORMAL, resolution: { minutes: 14 * 60 } }, isDefault: true }]
  const escalation = [aStep('late', { notify: ['leadership'], tellCustomer: true })]
  const organisation = { calendar: 'office', domains: [], quietHours: { from, to: 420, except: [] } }
  const { did } = live(
    aStory([], { team: 'network', tier: 2 }),
    storyPolicy({ priorities, escalation, organisation }),
    '09 09:00',
    '09 23:30',
  )
  const [mail] = did.flatMap(({ action }) => (action.kind === 'mail' && action.mail.kind === 'escalated' ? [action.mail] : []))
  return mail?.leader?.name ?? null
}

test('told at once: named', () => expect(leaderAt23(23 * 60 + 30)).toMatch(/grace/i))
test('told in the morning: not named', () => expect(leaderAt23(22 * 60)).toBe(null))
