const DAY = 86_400_000

/** Whole days from one day (2026-11-25) to another; negative when that is over. */
export const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY)
