import {readXml, type XmlElement} from './xml.js';

/** A service, a request, an attribute or an error as it was sent: nothing is known of its fields. */
export type Row = Readonly<Record<string, unknown>>;

/** Elements that are lists, whatever is in them. */
const lists = new Set(['attributes', 'errors', 'service_requests', 'services', 'values']);

/** Where servers leave the list out and repeat its entries. */
const listOf = new Map([
  ['attribute', 'attributes'],
  ['value', 'values'],
]);

/**
 * The rows of an answer in JSON or in XML, whichever it is: a list, one thing alone, or a list wrapped
 * into an object of its name.
 *
 * @throws {SyntaxError} It is neither.
 */
export function readAnswer(text: string): readonly Row[] {
  if (/^\s*(<|HTTP\/)/.test(text)) return rowsOf(rootValue(readXml(text)));
  return rowsOf(JSON.parse(text));
}

/** The objects of what should be a list; anything else in it is left out. */
export function rowsOf(value: unknown): readonly Row[] {
  if (Array.isArray(value)) return value.filter(isRow);
  if (!isRow(value)) throw new SyntaxError('Not an answer of a GeoReport service');
  const wrapped = Object.entries(value).find(([name]) => lists.has(name) && !isDefinition(value));
  return wrapped ? rowsOf(wrapped[1]) : [value];
}

/** A service's definition is one thing, though it has a list. */
const isDefinition = (row: Row) => row.service_code !== undefined;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Some servers say what is wrong in a single element of text. */
const rootValue = (root: XmlElement): unknown =>
  root.name === 'error' && root.children.length === 0 ? {description: root.text} : valueOf(root);

/** An element as JSON would say it; an empty one is absent. */
function valueOf({name, text, children}: XmlElement): unknown {
  if (lists.has(name)) return children.map(valueOf);
  if (children.length === 0) return text === '' ? undefined : text;
  const fields = new Map<string, unknown>();
  for (const child of children) {
    const list = listOf.get(child.name);
    if (list === undefined) fields.set(child.name, valueOf(child));
    else fields.set(list, [...((fields.get(list) as unknown[]) ?? []), valueOf(child)]);
  }
  return Object.fromEntries(fields);
}
