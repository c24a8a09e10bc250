const HOUR = 3_600_000
const DAY = 24 * HOUR
/** 04:00 in Shanghai, when the desk has compared the index with its database, as a distance from midnight in UTC. */
const NIGHT = 20 * HOUR

/** Whether a night has begun since the last pack was written, or there is none: a night that was slept through counts. */
export function isDue(last: Date | null, now: Date): boolean {
  if (last === null) return true
  const lastNight = Math.floor((now.getTime() - NIGHT) / DAY) * DAY + NIGHT
  return last.getTime() < lastNight
}
