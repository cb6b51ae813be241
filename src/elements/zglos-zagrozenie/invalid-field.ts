import type {ReportField} from '../../backend/index.js';
import type {Language} from '../../i18n/index.js';
import {fieldOf, type Problem} from './validation.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/** The problem of a field that a backend found when the report was sent, if that is what went wrong. */
export function invalidField(
  error: unknown,
  words: Messages,
  language: Language,
): Problem | undefined {
  if (!isInvalidReport(error)) return undefined;
  const field = fieldOf(error.field);
  // Backends explain themselves in Polish only.
  const explained = language === 'pl' && error.message !== '';
  return {field, what: {sentence: explained ? error.message : words.refusedField[field]}};
}

// By name, so that errors of another copy of the library are understood too.
const isInvalidReport = (error: unknown): error is Error & {readonly field: ReportField} =>
  error instanceof Error && error.name === 'InvalidReport' && 'field' in error;
