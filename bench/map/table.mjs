import {judge} from './goals.mjs';

/** @typedef {import('./goals.mjs').Row} Row */

/**
 * Prints a metric a line and a variant a column, and what became of the goals.
 *
 * @param {string} dataset
 * @param {number} n
 * @param {readonly Row[]} rows
 * @returns {boolean} Whether every goal is kept.
 */
export function printTable(dataset, n, rows) {
  const variants = [...new Set(rows.map(({variant}) => variant))];
  const verdicts = judge(dataset, n, rows);
  console.log(`\n${dataset}, ${n.toLocaleString('en')} points`);
  console.log(line('', variants, 'of the peer'));
  for (const metric of new Set(rows.map((row) => row.metric))) {
    const figures = variants.map((name) => {
      const row = rows.find((any) => any.variant === name && any.metric === metric);
      return row ? `${rounded(row.median)} ${row.unit}` : '';
    });
    const verdict = verdicts.find(({goal}) => goal.metric === metric);
    console.log(line(metric, figures, verdict ? describe(verdict) : ''));
  }
  return verdicts.every(({kept}) => kept);
}

/**
 * @param {string} name
 * @param {readonly string[]} figures
 * @param {string} verdict
 */
function line(name, figures, verdict) {
  return [name.padEnd(31), ...figures.map((figure) => figure.padStart(14)), '  ', verdict].join('');
}

/** @param {import('./goals.mjs').Verdict} verdict */
function describe({goal: {peer, most}, ratio, kept}) {
  const [is, may] = [ratio, most].map((part) =>
    part < 0.5 ? `1/${rounded(1 / part)}` : rounded(part),
  );
  return `${is} of ${peer}, at most ${may}${kept ? '' : '  MISSED'}`;
}

/** @param {number} figure */
function rounded(figure) {
  return figure.toLocaleString('en', {maximumFractionDigits: figure < 100 ? 1 : 0});
}
