/** ISO weekdays, Monday first. */
export const everyDay: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7]);

/** The parts of a day as people speak of them, the morning first. */
export const partsOfDay = ['morning', 'day', 'evening', 'night'] as const;

/** One of {@link partsOfDay}. */
export type PartOfDay = (typeof partsOfDay)[number];

/** The full hours of each part, 0 to 23. */
const hours: Readonly<Record<PartOfDay, readonly number[]>> = {
  morning: [5, 6, 7, 8],
  day: [9, 10, 11, 12, 13, 14, 15, 16],
  evening: [17, 18, 19, 20, 21],
  night: [22, 23, 0, 1, 2, 3, 4],
};

/** The hours of some parts of a day. */
export const hoursOf = (parts: ReadonlySet<PartOfDay>): ReadonlySet<number> =>
  new Set([...parts].flatMap((part) => hours[part]));

/** The parts of a day of which a set has every hour. */
export const partsOf = (wanted: ReadonlySet<number>): ReadonlySet<PartOfDay> =>
  new Set(partsOfDay.filter((part) => hours[part].every((hour) => wanted.has(hour))));
