/**
 * How many days data count as current after they were last confirmed: half a year, the time of a
 * priority plan. Our own choice; nothing prescribes one.
 */
export const freshDays = 180;

/**
 * Whether data may no longer be right.
 *
 * @param updated - The day they were last confirmed, `YYYY-MM-DD`.
 * @param today - `YYYY-MM-DD`.
 */
export function freshness(updated: string, today: string): 'fresh' | 'old' {
  const days = (Date.parse(today) - Date.parse(updated)) / 86_400_000;
  return days > freshDays ? 'old' : 'fresh';
}
