import type {CoverageStatement} from './coverage-text.js';

/** Statements in plain Polish, which {@link parseCoverage} reads as the same statements. */
export function printCoverage(statements: readonly CoverageStatement[]): string {
  return statements.map(({name}) => name.nominative).join(', ');
}
