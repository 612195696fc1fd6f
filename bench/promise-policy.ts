// The policy under which open tickets are measured: it never closes, so that a ticket's deadline follows from when it was opened, whatever the day
// and hour of the measurement. Ten teams of four; the ladder and the reminders are the shipped policy's.
import { mkdir, writeFile } from 'node:fs/promises'

const LANGUAGES = ['en', 'tr', 'bn', 'ar']
const PEOPLE = 40
const TEAMS = 10
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const titled = (text: string) => `title: { ${LANGUAGES.map(language => `${language}: ${text}`).join(', ')} }`
const addressOf = (index: number) => `agent${index}@desk.example`

const person = (index: number) =>
  `  - { name: Agent ${index}, ${titled('Agent')}, address: ${addressOf(index)}, languages: [${LANGUAGES[index % LANGUAGES.length]}] }`

/** Agent n belongs to team n % 10, as the tickets that they hold do (open-tickets.ts). */
function team(index: number): string {
  const members = Array.from({ length: PEOPLE / TEAMS }, (_, place) => addressOf(index + place * TEAMS))
  const tiers = `{ 1: [${members.slice(0, 3).join(', ')}], 2: [${members[3]}] }`
  return `  - { name: team-${index}, ${titled(`Team ${index}`)}, categories: [${index === 0 ? 'hardware' : ''}], tiers: ${tiers}, lead: ${members[3]}, capacity: 10000 }`
}

const POLICY = `organisation: { calendar: always, domains: [desk.example] }
calendars:
  - { name: always, timeZone: Europe/Istanbul, week: { ${DAYS.map(day => `${day}: ["00:00-24:00"]`).join(', ')} } }
priorities:
  - { name: high, ${titled('High')}, targets: { firstResponse: 1h, update: 2h, resolution: 8h } }
  - { name: normal, ${titled('Normal')}, targets: { firstResponse: 4h, update: 1d, resolution: 3d }, default: true }
people:
${Array.from({ length: PEOPLE }, (_, index) => person(index)).join('\n')}
teams:
${Array.from({ length: TEAMS }, (_, index) => team(index)).join('\n')}
rules:
  - { name: everything, then: { route: { team: team-0 }, assign: { by: load } } }
escalation:
  - { name: first-response-soon, clock: first-response, at: 75%, notify: [assignee] }
  - { name: first-response-late, clock: first-response, at: breach, notify: [assignee, lead] }
  - { name: update-soon, clock: update, at: 75%, notify: [assignee] }
  - { name: resolution-soon, clock: resolution, at: 75%, notify: [assignee] }
  - { name: resolution-late, clock: resolution, at: breach, priority: next, notify: [lead], tellCustomer: true }
waiting: { reminders: [2d, 5d], close: 10d }
sops: []
`

export async function writePromisePolicy(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/policy.yaml`, POLICY)
}
