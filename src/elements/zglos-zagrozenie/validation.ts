import type {ReportField} from '../../backend/index.js';
import type {Category} from '../../threats/index.js';
import type {Draft, Step} from './draft.js';

/** A field of the form, by the name of its control. */
export type Field = 'category' | 'place' | 'day' | 'weekdays' | 'toHour' | 'description';

/** What is wrong with an answer; the words are in `messages.problems`. */
export type ProblemName =
  | 'categoryMissing'
  | 'placeMissing'
  | 'dayMissing'
  | 'dayInFuture'
  | 'dayTooOld'
  | 'weekdaysMissing'
  | 'hoursEqual'
  | 'descriptionMissing'
  | 'descriptionTooLong';

/** A field and what is wrong with it. */
export interface Problem {
  readonly field: Field;
  /** A name, or the sentence of a backend that found the problem. */
  readonly what: ProblemName | {readonly sentence: string};
}

/** What answers are checked against. */
export interface Rules {
  readonly categories: readonly Category[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The longest description, in characters (code points, as databases count them). */
export const descriptionLimit = 500;

/** The oldest day that can be reported, in days before today. */
const oldestDay = 365;

/** The length of a text as {@link descriptionLimit} counts it. */
export const lengthOf = (text: string) => [...text.trim()].length;

/** What is wrong with the answers of one step; empty when nothing is. */
export function problemsOf(step: Step, draft: Draft, rules: Rules): readonly Problem[] {
  switch (step) {
    case 'category':
      return categoryOf(draft, rules) ? [] : [{field: 'category', what: 'categoryMissing'}];
    case 'place':
      return draft.place ? [] : [{field: 'place', what: 'placeMissing'}];
    case 'when':
      return [...dayProblems(draft, rules), ...recurrenceProblems(draft)];
    case 'description':
      return descriptionProblems(draft, rules);
    case 'summary':
      return [];
  }
}

/** The step that asks for a field. */
export function stepOf(field: Field): Step {
  if (field === 'day' || field === 'weekdays' || field === 'toHour') return 'when';
  return field;
}

/** The fields whose problems belong to an answer: they go away as it changes. */
export function fieldsOf(answer: string): readonly Field[] {
  switch (answer) {
    case 'category':
    case 'place':
    case 'day':
    case 'weekdays':
    case 'toHour':
    case 'description':
      return [answer];
    case 'fromHour':
      return ['toHour'];
    case 'recurs':
      return ['weekdays', 'toHour'];
    default:
      return [];
  }
}

/** The form's field for a field of the report. */
export function fieldOf(field: ReportField): Field {
  if (field === 'point') return 'place';
  return field === 'recurrence' ? 'weekdays' : field;
}

/** The entry of the catalogue that a draft names. */
export function categoryOf(draft: Draft, {categories}: Pick<Rules, 'categories'>) {
  return categories.find(({id}) => id === draft.category);
}

function dayProblems({day}: Draft, {today}: Rules): Problem[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return [{field: 'day', what: 'dayMissing'}];
  if (day > today) return [{field: 'day', what: 'dayInFuture'}];
  return day < firstDay(today) ? [{field: 'day', what: 'dayTooOld'}] : [];
}

/** The first day that can be reported. */
export function firstDay(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - oldestDay);
  return day.toISOString().slice(0, 10);
}

function recurrenceProblems({recurs, weekdays, fromHour, toHour}: Draft): Problem[] {
  if (!recurs) return [];
  const problems: Problem[] = [];
  if (weekdays.length === 0) problems.push({field: 'weekdays', what: 'weekdaysMissing'});
  if (fromHour === toHour) problems.push({field: 'toHour', what: 'hoursEqual'});
  return problems;
}

function descriptionProblems(draft: Draft, rules: Rules): Problem[] {
  const length = lengthOf(draft.description);
  if (length > descriptionLimit) return [{field: 'description', what: 'descriptionTooLong'}];
  const required = categoryOf(draft, rules)?.descriptionRequired ?? false;
  return required && length === 0 ? [{field: 'description', what: 'descriptionMissing'}] : [];
}
