/** ISO weekday, 1 (Monday) to 7 (Sunday). */
export function weekday(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

/** The month, 1 to 12. */
export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** First and last day of the half-year of a day. */
export function halfYear(day: string): {readonly from: string; readonly to: string} {
  const year = day.slice(0, 4);
  return monthOf(day) <= 6
    ? {from: `${year}-01-01`, to: `${year}-06-30`}
    : {from: `${year}-07-01`, to: `${year}-12-31`};
}
