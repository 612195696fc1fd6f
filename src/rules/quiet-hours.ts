// Until when somebody is not to be told of anything: quiet hours by wall clock in the person's own zone. Pure.
// A bound that the clocks leave out moves forward, of one that comes twice the first counts: as in working-time.ts.
import type { QuietHours } from './policy.ts'

/** Null outside of them. They may have begun yesterday. */
export function quietUntil({ from, to }: Pick<QuietHours, 'from' | 'to'>, timeZone: string, now: Date): Date | null {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate()
  for (const day of [today.subtract({ days: 1 }), today]) {
    const start = momentOf(timeZone, day, from)
    const end = momentOf(timeZone, from < to ? day : day.add({ days: 1 }), to)
    if (start <= now && now < end) return end
  }
  return null
}

/** Minute 1440 is the next midnight. */
function momentOf(timeZone: string, day: Temporal.PlainDate, minute: number): Date {
  const wall = day.toPlainDateTime().add({ minutes: minute })
  return new Date(wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds)
}
