import type {KeyValueStorage} from '../../element/index.js';
import {isDay} from '../../threats/index.js';

/** One entry for each area: the day of this visit, and that of the one before. */
const key = 'rejon:mapa-zagrozen:';

/** Stands there in place of all days when the reader wants none remembered. */
const offKey = 'rejon:mapa-zagrozen';

/**
 * Remembers that an area is looked at today, and says on which day it was looked at before. A second
 * visit on the same day changes nothing.
 *
 * @param place - What the webmaster asked for: a TERC code, or bounds.
 * @param today - `YYYY-MM-DD`.
 * @returns `YYYY-MM-DD`; `undefined` on the first visit, and where nothing may be remembered.
 */
export function visit(
  storage: KeyValueStorage | undefined,
  place: string,
  today: string,
): string | undefined {
  if (!isRemembering(storage)) return undefined;
  try {
    const [last, before] = (storage?.getItem(key + place) ?? '')
      .split(' ')
      // A day that is yet to come was kept while the clock of the device was wrong.
      .filter((day) => isDay(day) && day <= today);
    const previous = last === today ? before : last;
    storage?.setItem(key + place, previous ? `${today} ${previous}` : today);
    return previous;
  } catch {
    // Storage is full or denied: nothing is said about visits.
    return undefined;
  }
}

/** Whether visits may be remembered on this device. */
export function isRemembering(storage: KeyValueStorage | undefined): boolean {
  try {
    return storage !== undefined && storage.getItem(offKey) === null;
  } catch {
    return false;
  }
}

/** Forgets the visits of an area and remembers none from now on, here and in other areas. */
export function dontRemember(storage: KeyValueStorage | undefined, place: string) {
  try {
    storage?.removeItem(key + place);
    storage?.setItem(offKey, 'off');
  } catch {
    // Where storage is denied nothing was remembered.
  }
}

/** Remembers visits again. */
export function rememberAgain(storage: KeyValueStorage | undefined) {
  try {
    storage?.removeItem(offKey);
  } catch {
    // Where storage is denied nothing can be remembered.
  }
}
