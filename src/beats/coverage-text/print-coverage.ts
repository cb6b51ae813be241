import type {NumberRange} from '../directory.js';
import {printNumbers} from '../print-rule.js';
import {unnamedGmina, type CoverageStatement} from './coverage-text.js';
import {doubtfulNumbers} from './number-list.js';

/**
 * Statements in plain Polish, one for each line under the heading of its gmina and locality. What is
 * printed is read as the same statements.
 */
export function printCoverage(statements: readonly CoverageStatement[]): string {
  const lines: string[] = [];
  let heading = '';
  for (const statement of statements) {
    const next = headingOf(statement);
    if (next !== heading) lines.push(next);
    heading = next;
    lines.push(printStatement(statement));
  }
  return lines.join('\n');
}

/** Every heading says all that holds under it, so that nothing is left from the one before. */
function headingOf({kind, gmina, locality}: CoverageStatement): string {
  const area = gmina === undefined ? 'gmina:' : `gmina ${gmina}:`;
  if (kind === 'gmina') return 'gmina:';
  if (kind === 'locality') return `${area} miejscowości:`;
  return locality === undefined
    ? `${area} miasto:`
    : `${area} miasto ${locality.nominative}: ulice:`;
}

function printStatement(statement: CoverageStatement): string {
  const {kind, name, formerNames = []} = statement;
  const prefix = isNamedGmina(statement) ? 'gmina ' : kind === 'locality' ? 'miejscowość ' : '';
  const former = formerNames.map((name) => ` (dawniej ${name})`).join('');
  const numbers = numbersOf(statement);
  return `${prefix}${name.nominative}${former}${numbers === '' ? '' : ` (${numbers})`}`;
}

function isNamedGmina({kind, name}: CoverageStatement): boolean {
  return kind === 'gmina' && name.nominative !== unnamedGmina;
}

function numbersOf({ranges, except, doubtful}: CoverageStatement): string {
  const parts = isEverything(except) ? ['nie należy'] : [];
  const printed = printNumbers({ranges, except: parts.length > 0 ? undefined : except, doubtful});
  // Where a reader would wonder about a side, it says that both are meant.
  const unclear = ranges && !doubtful && doubtfulNumbers(ranges.map(asRead)).length > 0;
  const numbers = unclear ? printed.replaceAll(/numery (?=od|do)/gu, 'wszystkie numery ') : printed;
  return [numbers, ...parts].filter(Boolean).join(', ');
}

function isEverything(ranges: readonly NumberRange[] = []): boolean {
  return (
    ranges.length === 1 &&
    ranges.every(({parity, from, to}) => parity === 'any' && from === undefined && to === undefined)
  );
}

function asRead({parity, from, to}: NumberRange) {
  return {from, to, parity: parity === 'any' ? undefined : parity};
}
