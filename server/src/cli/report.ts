import type {Problem} from '../import/problem.js';

/** Problems that are printed; the others are only counted. */
const most = 50;

const severities = {error: 'błąd', warning: 'uwaga', note: 'informacja'} as const;

/** Problems as lines for people: the file, the line, the column, what is wrong. Errors first, then in the order of the lines. */
export function printProblems(problems: readonly Problem[]): string {
  const order = ['error', 'warning', 'note'];
  const sorted = problems.toSorted(
    (a, b) =>
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      a.file.localeCompare(b.file, 'pl') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column?.number ?? 0) - (b.column?.number ?? 0),
  );
  const lines = sorted.slice(0, most).map(printProblem);
  const others = sorted.length - most;
  if (others > 0) lines.push(`i ${others} innych`);
  return lines.map((line) => `${line}\n`).join('');
}

function printProblem({severity, message, ...place}: Problem): string {
  const where = [
    place.file,
    place.sheet === undefined ? '' : `arkusz „${place.sheet}”`,
    place.line === undefined ? '' : `wiersz ${place.line}`,
    place.column === undefined ? '' : `kolumna ${place.column.number} „${place.column.name}”`,
  ];
  return `${where.filter(Boolean).join(', ')}: ${severities[severity]}: ${message}`;
}

/** A number with a noun in the right form: "1 rejon", "3 rejony", "25 rejonów". */
export function counted(
  count: number,
  forms: readonly [one: string, few: string, many: string],
): string {
  const rule = plural.select(count);
  return `${count} ${rule === 'one' ? forms[0] : rule === 'few' ? forms[1] : forms[2]}`;
}

const plural = new Intl.PluralRules('pl');
