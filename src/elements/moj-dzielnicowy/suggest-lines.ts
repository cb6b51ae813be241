import type {Suggestion} from '../../backend/index.js';
import type {Choice, IconName} from '../../ui/index.js';

/** A line under the field that may stand for an officer. */
export interface Line extends Choice {
  /** The beat of an officer. */
  readonly beat?: string | undefined;
}

const icons: Readonly<Record<Suggestion['kind'], IconName>> = {
  locality: 'pin',
  street: 'building',
  officer: 'person',
};

/** Suggestions as lines of a field. */
export const suggestLines = (suggestions: readonly Suggestion[] = []): readonly Line[] =>
  suggestions.map(({kind, label, detail, address, beat}) => ({
    label,
    detail,
    value: address,
    icon: icons[kind],
    beat,
  }));
