/** Numbers of days, ascending, each once. */
export function daysIn(day: Uint16Array): Uint32Array {
  const seen = new Uint8Array(2 ** 16);
  for (let row = 0; row < day.length; row++) seen[day[row]!] = 1;
  const days: number[] = [];
  for (let number = seen.indexOf(1); number >= 0; number = seen.indexOf(1, number + 1)) {
    days.push(number);
  }
  return Uint32Array.from(days);
}

/**
 * The smallest id of each day. Ids grow with the days on which reports come, so that the distance from
 * the first one of the day is small.
 */
export function firstIds(id: Uint32Array, day: Uint16Array) {
  const first = new Uint32Array(2 ** 16).fill(2 ** 32 - 1);
  for (let row = 0; row < id.length; row++) {
    const at = day[row]!;
    if (id[row]! < first[at]!) first[at] = id[row]!;
  }
  return {days: daysIn(day), first};
}
