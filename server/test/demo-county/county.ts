import {demoCounty} from '../../lib/demo-county/index.js';

export const today = '2026-11-22';

/** The county of that day, made once for all tests of a file. */
export const county = demoCounty(today);

export function numberOf<T>(items: readonly T[], matches: (item: T) => boolean): number {
  return items.filter(matches).length;
}
