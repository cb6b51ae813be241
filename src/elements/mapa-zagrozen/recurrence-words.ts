import type {Language} from '../../i18n/index.js';
import type {Recurrence} from '../../threats/index.js';
import type {Messages} from './mapa-zagrozen.messages.js';

/** A Monday: weekdays are counted on from here. */
const monday = Date.UTC(2024, 0, 1);
const day = 24 * 60 * 60 * 1000;

/** When a problem comes back: "wtorek i piątek, od 8:00 do 13:00". */
export function recurrenceWords(
  {weekdays, fromHour, toHour}: Recurrence,
  words: Messages,
  language: Language,
): string {
  const name = new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'});
  const names = weekdays.map((weekday) => name.format(monday + (weekday - 1) * day));
  const days = weekdays.length === 7 ? words.daily : new Intl.ListFormat(language).format(names);
  return `${days}, ${words.hours(`${fromHour}:00`, `${toHour}:00`)}`;
}
