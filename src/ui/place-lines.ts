import * as icons from './icons.js';
import type {Choice} from './suggest-field.js';

/** What a backend suggests for a text. */
interface Suggested {
  readonly kind: 'locality' | 'street' | 'officer';
  readonly label: string;
  readonly detail: string;
  readonly address: string;
}

const iconOf = {locality: icons.pin, street: icons.building};

/** Localities and streets as lines of an address field; officers are no places. */
export const placeLines = (suggestions: readonly Suggested[]): readonly Choice[] =>
  suggestions.flatMap(({kind, label, detail, address}) =>
    kind === 'officer' ? [] : [{label, detail, value: address, icon: iconOf[kind]}],
  );
