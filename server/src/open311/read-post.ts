import {createHash} from 'node:crypto';
import {Check, Errors} from 'typebox/value';
import type {NewReport} from 'rejon/backend';
import type {Category, Recurrence} from 'rejon/threats';
import {invalid, isReportField} from '../reports/check-report.js';
import {newReportSchema} from '../values/report.js';

/**
 * The report in a form. What GeoReport lets senders say about themselves (name, phone, e-mail, device,
 * account) is not read.
 *
 * @param categories - Those that Open311 knows.
 * @param today - `YYYY-MM-DD` in Poland: the day when the form has none.
 * @throws {Problem} `invalid-report` with the field and a sentence for the resident.
 */
export function readPost(
  form: URLSearchParams,
  categories: readonly Category[],
  today: string,
): NewReport {
  const field = (name: string) => form.get(name)?.trim() ?? '';
  const [lat, long] = [field('lat'), field('long')];
  if (lat === '' || long === '') {
    invalid('point', 'Podaj szerokość i długość geograficzną w polach lat i long.');
  }
  const category = field('service_code');
  if (!categories.some(({id}) => id === category)) {
    invalid('category', 'Nie ma takiej usługi; podaj service_code z listy usług.');
  }
  const recurrence = field('attribute[recurrence]');
  const report: NewReport = {
    category,
    point: {lon: Number(long), lat: Number(lat)},
    place: field('address_string') || `${lat}, ${long}`,
    day: field('attribute[day]').slice(0, 10) || today,
    ...(recurrence && {recurrence: readRecurrence(recurrence)}),
    description: field('description') || field('attribute[opis]'),
  };
  if (Check(newReportSchema, report)) return report;
  for (const {instancePath} of Errors(newReportSchema, report)) {
    const wrong = instancePath.split('/')[1];
    if (isReportField(wrong)) invalid(wrong);
  }
  return invalid('category');
}

/** "1,7 22-3": ISO weekdays, and full hours in Poland. */
function readRecurrence(text: string): Recurrence {
  const [, weekdays, from, to] = /^([1-7](?:,[1-7]){0,6}) (\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (weekdays === undefined) return invalid('recurrence');
  return {
    weekdays: weekdays.split(',').map(Number),
    fromHour: Number(from),
    toHour: Number(to),
  };
}

/**
 * The key under which a report is taken once. Without a key of its own, the same form on the same day is
 * the same report.
 *
 * @param own - The header `Idempotency-Key`; two senders may draw the same.
 */
export function idempotencyKey(
  own: string | undefined,
  sender: Buffer,
  form: URLSearchParams,
  today: string,
): string {
  const fields = [...form].filter(([name]) => name !== 'api_key').sort();
  const hash = createHash('sha256').update(sender);
  hash.update(JSON.stringify(own === undefined ? [today, fields] : [own]));
  const hex = hash.digest('hex');
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => hex.slice(from, to))
    .join('-');
}
