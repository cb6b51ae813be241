import {fold} from 'rejon/beats';

/** The columns of one kind of table: a key for each, with the headings under which it is published. */
export interface Columns<Key extends string> {
  /** What a person calls such a table: "tabela rejonów". */
  readonly title: string;
  /** The first heading is the one that messages and templates use. */
  readonly headings: Readonly<Record<Key, readonly string[]>>;
  /** Headings that stand in for a column where nothing better does. */
  readonly standIns?: Partial<Readonly<Record<Key, readonly string[]>>>;
  /** Without these columns a row is no heading of the table. */
  readonly required: readonly Key[];
}

/** Which column of a sheet holds what. */
export interface Header<Key extends string> {
  readonly at: ReadonlyMap<Key, number>;
  /** Columns that nothing is known of. */
  readonly unknown: readonly number[];
}

/** A shorter heading says too little for a longer one to be told by its beginning. */
const shortestBeginning = 4;

/** A longer text, or one with digits, is no heading but the data themselves. */
const longestHeading = 60;

/**
 * Finds the columns in a row of headings. Case, diacritics, spaces and punctuation do not matter, and
 * a heading may go on ("Telefon służbowy dzielnicowego").
 */
export function readHeader<Key extends string>(
  cells: readonly string[],
  columns: Columns<Key>,
): Header<Key> {
  const names = (Object.keys(columns.headings) as Key[]).flatMap((key) =>
    columns.headings[key].map((heading) => ({key, name: compact(heading)})),
  );
  const at = new Map<Key, number>();
  const place = (i: number, found: readonly {readonly key: Key}[]) => {
    const free = found.find(({key}) => !at.has(key));
    if (free) at.set(free.key, i);
    return free !== undefined;
  };
  const written = cells.map(compact);
  const rest = [...written.keys()].filter((i) => {
    const exact = names.filter(({name}) => name === written[i]);
    return written[i] !== '' && !place(i, exact);
  });
  const unknown = rest.filter((i) => {
    if (cells[i]!.length > longestHeading || /\d/.test(cells[i]!)) return true;
    const begun = names
      .filter(({name}) => name.length >= shortestBeginning && written[i]!.startsWith(name))
      .sort((a, b) => b.name.length - a.name.length);
    return !place(i, begun.slice(0, 1));
  });
  for (const key of columns.required) {
    const standIns = columns.standIns?.[key]?.map(compact) ?? [];
    const i = at.has(key) ? -1 : written.findIndex((name) => standIns.includes(name));
    if (i >= 0) at.set(key, i);
  }
  const used = new Set(at.values());
  return {at, unknown: unknown.filter((i) => !used.has(i))};
}

/** Whether a header has two columns at least, and those without which its table says nothing. */
export function isComplete<Key extends string>(
  {at}: Header<Key>,
  {required}: Columns<Key>,
): boolean {
  return at.size > 1 && required.every((key) => at.has(key));
}

function compact(heading: string): string {
  return fold(heading).replaceAll(' ', '');
}
