// A customer who asks day after day must not keep the ticket from counting as forgotten.
import { expect, test } from 'vitest'
import { aStep, aStory, CUSTOMER, kindsOf, line, live, replied, storyPolicy } from '../support/a-story.ts'

const escalation = [aStep('forgotten', { clock: 'idle', notify: ['lead'] })]
const asks = (day: string, time: string) => line(`${day} ${time}`, 'message.appended', { rule: 'reply' }, CUSTOMER)
const steps = (later: Parameters<typeof aStory>[0]) => {
  const { did } = live(aStory(later, { state: 'open' }), storyPolicy({ escalation }), '09 09:00', '13 17:00')
  return kindsOf(did).filter(kind => kind === 'ladder.step').length
}

test('asked twice a day and heard by nobody: forgotten', () => {
  const days = ['10', '11', '12', '13'].flatMap(day => [asks(day, '10:00'), asks(day, '14:00')])
  expect(steps([replied('09 10:00'), asks('09', '14:00'), ...days])).toBe(1)
})

test('asked and answered each time: not forgotten', () => {
  const days = ['10', '11', '12', '13'].flatMap(day => [asks(day, '11:00'), replied(`${day} 15:00`)])
  expect(steps([replied('09 15:00'), ...days])).toBe(0)
})
