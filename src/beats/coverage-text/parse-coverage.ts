import {CoverageParser} from './coverage-parser.js';
import type {CoverageText} from './coverage-text.js';
import {toStatements} from './draft.js';
import {markListNumbers} from './list-numbers.js';
import {tokenize} from './tokens.js';

/**
 * Reads what a beat covers from the text in which it is published. It never throws, and it takes time
 * in proportion to the length of the text.
 */
export function parseCoverage(text: string): CoverageText {
  const parser = new CoverageParser(text, markListNumbers(tokenize(text)));
  parser.parse();
  const notUnderstood = parser.notUnderstood.map((span) => ({
    ...span,
    text: text.slice(span.start, span.end),
  }));
  return {statements: toStatements(parser.drafts), notUnderstood};
}
