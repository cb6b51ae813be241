import type {FeaturePlace, Properties} from './shape-file.js';

/** Columns that tell which beat a shape is, the likeliest first. */
export const tellingColumns = [
  ...['numer', 'nr', 'nr_rejonu', 'numer_rejonu', 'rejon', 'rejon_sluzbowy', 'dzielnicowy'],
  ...['name', 'nazwa', 'nazwa_rejonu', 'etykieta', 'label', 'title', 'opis', 'id', 'fid'],
];

/** A column's name as it is compared: lower case, no Polish letters, one underscore between words. */
export function columnKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/giu, 'l')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** The place of a feature, called after its most telling column. */
export function placeOf(number: number, properties: Properties): FeaturePlace {
  const named = Object.entries(properties).filter(([, value]) => String(value).trim() !== '');
  const values = new Map(named.map(([column, value]) => [columnKey(column), value]));
  const column = tellingColumns.find((column) => values.has(column));
  return {number, name: column && String(values.get(column)).trim().slice(0, 60)};
}

/** "Obszar 3 („Rejon nr 5”)", as sentences about a feature start. */
export function titleOf({number, name}: FeaturePlace): string {
  return name === undefined ? `Obszar ${number}` : `Obszar ${number} („${name}”)`;
}
