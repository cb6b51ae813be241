import type {IconName} from './icon.js';
import type {Choice} from './suggest-field.js';

/** What a backend suggests for a text. */
interface Suggested {
  readonly kind: 'locality' | 'street' | 'officer';
  readonly label: string;
  readonly detail: string;
  readonly address: string;
}

const icons = {locality: 'pin', street: 'building'} satisfies Record<string, IconName>;

/** Localities and streets as lines of an address field; officers are no places. */
export const placeLines = (suggestions: readonly Suggested[]): readonly Choice[] =>
  suggestions.flatMap(({kind, label, detail, address}) =>
    kind === 'officer' ? [] : [{label, detail, value: address, icon: icons[kind]}],
  );
