import type {CoverageText} from './coverage-text.js';

/** Reads what a beat covers from the text in which it is published. It never throws. */
export function parseCoverage(text: string): CoverageText {
  const trimmed = text.trim();
  if (trimmed === '') return {statements: [], notUnderstood: []};
  return {
    statements: [],
    notUnderstood: [{start: 0, end: text.length, text, reason: 'words'}],
  };
}
