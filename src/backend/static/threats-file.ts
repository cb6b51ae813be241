import {
  columnsFromJson,
  columnsOf,
  columnsToJson,
  type ColumnsJson,
  type Threat,
  type ThreatColumns,
} from '../../threats/index.js';
import {list, number, object, optional, type Check} from '../http/check.js';
import {words} from '../http/officer-answers.js';

/** What was decided about a threat: it is in no column. */
type Decision = Pick<Threat, 'publicReason' | 'forwardedTo'>;

/** The public threats of a folder; their ids count them from 1. */
export interface ThreatsFile {
  readonly columns: ThreatColumns;
  /** What was decided about the threat of a row. */
  decision(row: number): Decision | undefined;
}

/** The content of the file: the columns of the REST API without ids, and decisions, each kind of them once. */
export interface ThreatsJson extends Omit<ColumnsJson, 'columns'> {
  readonly columns: Omit<ColumnsJson['columns'], 'id'>;
  readonly decisions: readonly Decision[];
  /** For each row which of the decisions, counted from 1; 0 for none. */
  readonly decided: readonly number[];
}

/**
 * Threats in a form for `JSON.stringify`: two thirds of a list of objects after gzip.
 *
 * @param categories - The catalogue's ids.
 * @throws {RangeError} A category is not in the catalogue, or a day is not a day.
 */
export function writeThreats(
  threats: readonly Omit<Threat, 'id'>[],
  categories: readonly string[],
): ThreatsJson {
  const rows = threats.map((threat, i) => ({...threat, id: i + 1}));
  const json = columnsToJson(columnsOf(rows, categories));
  const {id: _counted, ...columns} = json.columns;
  const kinds = new Map<string, number>();
  const decided = threats.map(({publicReason, forwardedTo}) => {
    const kind = JSON.stringify({publicReason, forwardedTo});
    if (kind === '{}') return 0;
    if (!kinds.has(kind)) kinds.set(kind, kinds.size + 1);
    return kinds.get(kind)!;
  });
  const decisions = [...kinds.keys()].map((kind) => JSON.parse(kind) as Decision);
  return {...json, columns, decisions, decided};
}

const file = object({
  columns: object({x: list(number())}),
  decisions: list(object<Decision>({publicReason: optional(words), forwardedTo: optional(words)})),
  decided: list(number(0)),
});

/** Threats out of parsed JSON, every number checked. */
export const readThreats: Check<ThreatsFile> = (value, path) => {
  const {columns, decisions, decided} = file(value, path);
  const json = value as ThreatsJson;
  const id = columns.x.map((_x, row) => row + 1);
  return {
    columns: columnsFromJson({...json, columns: {...json.columns, id}}),
    decision: (row) => decisions[(decided[row] ?? 0) - 1],
  };
};
