import type {PriorityPlan} from 'rejon/backend';
import {readDay} from '../fields/day.js';
import type {Problems} from '../problem.js';
import type {BeatColumn} from '../tables/beat-columns.js';
import type {TableRow} from '../tables/table.js';
import {dayCell, listCell} from './read-cell.js';

const done = /^\[\s*[x✓]\s*\]\s*|\s*\((?:wykonano|zrobione)\)$/iu;
const days = /\b(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})\b/g;
const open = /^\[\s*\]\s*/;

/** The priority plan of a row; `undefined` without a problem or without the days between which it runs. */
export function planOf(row: TableRow<BeatColumn>, problems: Problems): PriorityPlan | undefined {
  const problem = row.text('planProblem');
  if (problem === '') return undefined;
  // Where the days have no columns, the text often begins with them: "od 1.07.2026 do 31.12.2026: …".
  const [first, last] = (problem.match(days) ?? []).map(readDay);
  const from = dayCell(row, 'planFrom', problems) ?? first;
  const to = dayCell(row, 'planTo', problems) ?? last;
  if (from === undefined || to === undefined || to < from) {
    problems.warning(
      row.placeOf('planProblem'),
      'Planu nie pokażemy, bo nie wiadomo, kiedy obowiązuje; wpisz pierwszy i ostatni dzień w kolumnach ' +
        '„plan od” i „plan do”.',
    );
    return undefined;
  }
  const result = row.text('planResult');
  return {
    ...{from, to, problem},
    goal: row.text('planGoal'),
    actions: listCell(row, 'planActions').map((text) => ({
      text: text.replace(done, '').replace(open, ''),
      done: done.test(text),
    })),
    partners: listCell(row, 'planPartners'),
    ...(result !== '' && {result}),
  };
}
