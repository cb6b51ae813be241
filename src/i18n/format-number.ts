import {cached} from './cached-format.js';
import type {Language} from './language.js';

/** A whole number, grouped from 10 000 up with non-breaking spaces. */
export function formatNumber(language: Language, value: number): string {
  const options = {useGrouping: 'min2', maximumFractionDigits: 0} as const;
  return cached(`number ${language}`, () => new Intl.NumberFormat(language, options)).format(value);
}

/** A part of a whole as it is spoken of: "57%". */
export function formatShare(language: Language, share: number): string {
  const options = {style: 'percent', maximumFractionDigits: 0} as const;
  return cached(`share ${language}`, () => new Intl.NumberFormat(language, options)).format(share);
}

/** A distance in metres: "350 m", "2,4 km". */
export function formatDistance(language: Language, metres: number): string {
  const [value, unit, digits] =
    metres < 950
      ? ([Math.round(metres / 10) * 10, 'meter', 0] as const)
      : ([metres / 1000, 'kilometer', metres < 9_950 ? 1 : 0] as const);
  const options = {style: 'unit', unit, maximumFractionDigits: digits} as const;
  const key = `distance ${language} ${unit} ${digits}`;
  return cached(key, () => new Intl.NumberFormat(language, options)).format(value);
}
