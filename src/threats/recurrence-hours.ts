const hoursOfDay = 24;

/** How many pairs of hours {@link hourPair} tells apart. */
export const hourPairs = hoursOfDay * (hoursOfDay + 1);

/** A number for the hours of a `Recurrence`: `fromHour` 0 to 23 and `toHour` 0 to 24. */
export const hourPair = (fromHour: number, toHour: number) => fromHour * (hoursOfDay + 1) + toHour;

/** The hours of a number; the inverse of {@link hourPair}. */
export const hoursOfPair = (pair: number) => ({
  fromHour: Math.floor(pair / (hoursOfDay + 1)),
  toHour: pair % (hoursOfDay + 1),
});

/**
 * Visits each full hour in which a recurrence happens that begins at one hour and ends before
 * another: what begins at 22 on a Friday and ends at 3 happens on Saturday at 1.
 *
 * @param visit - Gets how many midnights have passed since the beginning, 0 or 1, and the hour, 0 to 23.
 */
export function eachHour(
  fromHour: number,
  toHour: number,
  visit: (midnights: number, hour: number) => void,
) {
  const end = toHour > fromHour ? toHour : toHour + hoursOfDay;
  for (let hour = fromHour; hour < end; hour++) {
    visit(Math.floor(hour / hoursOfDay), hour % hoursOfDay);
  }
}

/**
 * For each pair of hours, the weekdays as bits, Monday lowest, on which a recurrence must begin to
 * happen at least once on a wanted weekday in a wanted hour.
 *
 * @param weekdays - Wanted ISO weekdays; every day when absent.
 * @param hours - Wanted hours, 0 to 23; every hour when absent.
 */
export function wantedStarts(
  weekdays: ReadonlySet<number> | undefined,
  hours: ReadonlySet<number> | undefined,
): Uint8Array {
  const starts = new Uint8Array(hourPairs);
  for (let weekday = 0; weekday < 7; weekday++) {
    for (let from = 0; from < hoursOfDay; from++) {
      for (let to = 0; to <= hoursOfDay; to++) {
        eachHour(from, to, (midnights, hour) => {
          const on = ((weekday + midnights) % 7) + 1;
          if ((weekdays?.has(on) ?? true) && (hours?.has(hour) ?? true)) {
            starts[hourPair(from, to)]! |= 1 << weekday;
          }
        });
      }
    }
  }
  return starts;
}
