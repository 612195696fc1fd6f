// The one place that asks the machine for the time. Everything else is handed a Clock, or a `now`.

export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }
