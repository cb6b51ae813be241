import type {NewReport, ReportField} from 'rejon/backend';
import type {Recurrence} from 'rejon/threats';
import {addDays, isDay} from '../calendar/warsaw.js';
import {areaOf} from '../county/area-of.js';
import type {County} from '../county/county.js';
import {Problem} from '../plugins/problem.js';

/** How many days back a report may reach. */
const oldest = 365;

/** A report that passed every rule. */
export interface CheckedReport {
  readonly report: NewReport;
  /** TERC code of the smallest known area around it. */
  readonly area: string;
  /** Whether its category is shown on the public map. */
  readonly onMap: boolean;
}

/**
 * Checks a report whose shape is right against the rules of the county.
 *
 * @param today - `YYYY-MM-DD` in Poland.
 * @throws {Problem} `invalid-report` with the field and a sentence for the resident.
 */
export function checkReport(sent: NewReport, county: County, today: string): CheckedReport {
  const category = county.categories.find(({id}) => id === sent.category);
  if (!category) invalid('category');
  const area = areaOf(sent.point, county.areas);
  if (area === undefined) invalid('point', 'Tego miejsca nie obsługuje ta policja; wybierz inne.');
  if (!isDay(sent.day)) invalid('day');
  if (sent.day > today) invalid('day', 'Ten dzień jeszcze nie nadszedł; podaj wcześniejszy.');
  if (sent.day < addDays(today, -oldest)) {
    invalid('day', 'Ten dzień był ponad rok temu; podaj późniejszy.');
  }
  const place = clean(sent.place);
  if (place === '') invalid('place');
  const description = clean(sent.description);
  if (category.descriptionRequired && description === '') {
    invalid('description', 'W tej kategorii opis jest potrzebny; napisz krótko, co się dzieje.');
  }
  const {recurrence} = sent;
  if (recurrence && !isRecurrence(recurrence)) invalid('recurrence');
  const {id, public: onMap} = category;
  const report = {category: id, point: sent.point, day: sent.day, place, description};
  return {report: recurrence ? {...report, recurrence} : report, area, onMap};
}

const sentences: Readonly<Record<ReportField, string>> = {
  category: 'Wybierz kategorię z listy.',
  point: 'Wskaż miejsce na mapie albo podaj adres.',
  place: 'Podaj miejsce słowami, najwyżej w 200 znakach.',
  day: 'Podaj dzień, w którym to zauważono.',
  recurrence: 'Wybierz dni tygodnia oraz godzinę początku i końca.',
  description: 'Skróć opis do 500 znaków.',
};

/** Refuses a report because of a field, with the field's usual sentence or another. */
export function invalid(field: ReportField, detail = sentences[field]): never {
  throw new Problem('invalid-report', detail, {field});
}

/** The field of a report that a name stands for. */
export function isReportField(name: unknown): name is ReportField {
  return typeof name === 'string' && Object.hasOwn(sentences, name);
}

/** Without the control characters that no keyboard writes and no database takes. */
function clean(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '').trim();
}

function isRecurrence({weekdays, fromHour, toHour}: Recurrence): boolean {
  const ascending = weekdays.every((day, at) => at === 0 || day > weekdays[at - 1]!);
  return ascending && fromHour !== toHour;
}
