import type {MultiPolygon} from 'rejon/geo';
import {unionOf} from './clip.js';
import {columnKey, tellingColumns, titleOf} from './name-of.js';
import type {
  FeaturePlace,
  Properties,
  ShapeFeature,
  ShapeFile,
  ShapeProblem,
} from './shape-file.js';

/** A beat that a shape is looked for. */
export interface NamedBeat {
  readonly id: string;
  readonly number: string;
  readonly name?: string | undefined;
}

export interface MatchedShapes {
  /** The column that told which beat a feature is; `undefined` when none did. */
  readonly column: string | undefined;
  /** Shapes by {@link NamedBeat.id}; several features of one beat are one shape. */
  readonly shapes: ReadonlyMap<string, MultiPolygon>;
  readonly problems: readonly ShapeProblem[];
}

/**
 * Finds out which beat each feature is, by the likeliest column whose values fit numbers or names of
 * beats. "Rejon nr 05" fits beat 5.
 */
export function matchFeatures(
  {file, features}: ShapeFile,
  beats: readonly NamedBeat[],
): MatchedShapes {
  const ids = new Map<string, string>();
  // A number that is also the name of another beat stays a number.
  for (const {id, name} of beats) if (name) ids.set(keyOf(name), id);
  for (const {id, number} of beats) ids.set(keyOf(number), id);
  const column = bestColumn(features, ids);
  const idOf = (properties: Properties) => {
    const value = column === undefined ? undefined : properties[column];
    return value === undefined ? undefined : ids.get(keyOf(String(value)));
  };

  const parts = new Map<string, MultiPolygon[]>();
  const problems: ShapeProblem[] = [];
  for (const {feature, properties, shape} of features) {
    const id = idOf(properties);
    if (id !== undefined) parts.set(id, [...(parts.get(id) ?? []), shape]);
    else problems.push({severity: 'warning', file, feature, message: unmatched(feature, column)});
  }
  const shapes = new Map([...parts].map(([id, shapes]) => [id, together(shapes)]));
  const without = beats.filter(({id}) => !shapes.has(id)).map(({number}) => number);
  if (features.length > 0 && without.length > 0) {
    const message = `W pliku nie ma obszaru rejonów: ${without.join(', ')}. Adresy w nich znajdą się tylko według opisu słownego.`;
    problems.push({severity: 'warning', file, message});
  }
  return {column, shapes, problems};
}

/** Parts that meet become one area, so that no border is drawn inside a beat. */
function together(parts: readonly MultiPolygon[]): MultiPolygon {
  const [only, ...more] = parts;
  return only && more.length === 0 ? only : (unionOf(parts) ?? parts.flat());
}

function unmatched(feature: FeaturePlace, column: string | undefined): string {
  const reason =
    column === undefined
      ? 'żadna kolumna nie zawiera numerów ani nazw rejonów'
      : `kolumna „${column}” nie wskazuje żadnego rejonu z tabeli`;
  return `${titleOf(feature)}: nie wiadomo, który to rejon, bo ${reason}. Wpisz w niej numer rejonu.`;
}

function bestColumn(
  features: readonly ShapeFeature[],
  ids: ReadonlyMap<string, string>,
): string | undefined {
  const columns = [...new Set(features.flatMap(({properties}) => Object.keys(properties)))];
  const hits = (column: string) =>
    new Set(
      features
        .map(({properties}) => ids.get(keyOf(String(properties[column] ?? ''))))
        .filter((id) => id !== undefined),
    ).size;
  return columns
    .map((column) => {
      const found = hits(column);
      return {column, hits: found, most: 2 * found >= features.length, rank: rankOf(column)};
    })
    .filter(({hits, most, rank}) => most || (hits > 0 && rank < tellingColumns.length))
    .sort((a, b) => Number(b.most) - Number(a.most) || a.rank - b.rank || b.hits - a.hits)[0]
    ?.column;
}

/**
 * The likelier a column is meant to tell the beat, the lower. Programs number rows by themselves, and
 * such a number often is that of another beat: it comes last.
 */
function rankOf(column: string): number {
  const key = columnKey(column);
  if (/^(?:ogc_)?(?:fid|gid|id|objectid|lp)$/.test(key)) return tellingColumns.length + 1;
  const position = tellingColumns.indexOf(key);
  return position < 0 ? tellingColumns.length : position;
}

/** What is compared: "Rejon służbowy nr 05" and "5" are the same. */
function keyOf(text: string): string {
  return columnKey(text)
    .replace(/^(?:(?:rejon|rej|sluzbowy|dzielnica|dzielnicowego|numer|nr)_)+/, '')
    .replace(/^0+(?=\d)/, '');
}
