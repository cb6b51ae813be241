import type {Suggestion} from '../../backend/index.js';
import {icons, type Choice, type Strokes} from '../../ui/index.js';

/** A line under the field that may stand for an officer. */
export interface Line extends Choice {
  /** The beat of an officer. */
  readonly beat?: string | undefined;
}

const iconOf: Readonly<Record<Suggestion['kind'], Strokes>> = {
  locality: icons.pin,
  street: icons.building,
  officer: icons.person,
};

/** Suggestions as lines of a field. */
export const suggestLines = (suggestions: readonly Suggestion[] = []): readonly Line[] =>
  suggestions.map(({kind, label, detail, address, beat}) => ({
    label,
    detail,
    value: address,
    icon: iconOf[kind],
    beat,
  }));
