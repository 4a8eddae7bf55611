const MINUTE = 60_000
const SHANGHAI = 8 * 60 * MINUTE
const DAY = 24 * 60 * MINUTE

/** Too late in the evening for something that begins soon and still today. */
const LATE = 20 * MINUTE

/** Milliseconds that are left of the day of the bureau. */
const restOfDay = () => DAY - ((Date.now() + SHANGHAI) % DAY)

/**
 * A moment soon, on the day of the bureau that is now: an activity can begin on its own day only. Close to midnight it
 * waits for the new day, a quarter of an hour at most; the test had better have time for that.
 */
export async function laterToday(): Promise<Date> {
  if (restOfDay() < LATE) {
    await new Promise((resolve) => setTimeout(resolve, restOfDay() + MINUTE))
  }
  const wanted = Date.now() + Math.min(30 * MINUTE, restOfDay() - 5 * MINUTE)
  return new Date(Math.floor(wanted / MINUTE) * MINUTE)
}

/** As the clock of the bureau says it: `2026-11-25 09:30`. */
export function shown(moment: Date): string {
  return new Date(moment.getTime() + SHANGHAI).toISOString().slice(0, 16).replace('T', ' ')
}
