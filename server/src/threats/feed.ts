import {dayOf, threatAt, type Category, type ThreatColumns} from 'rejon/threats';
import {inPoland} from '../calendar/warsaw.js';
import {xmlText} from '../xml-text.js';
import {statusWords} from './words.js';

/** How many threats a feed has. */
const most = 50;

/** Where and of what a feed is. */
export interface FeedOf {
  readonly columns: ThreatColumns;
  readonly categories: readonly Category[];
  /** The name of the area, in words. */
  readonly name: string;
  /** The feed's own address. */
  readonly url: URL;
}

/**
 * The threats that came onto the map or changed last, as Atom 1.0 (RFC 4287). It says what, where and
 * when, and what became of it.
 */
export function writeFeed({columns, categories, name, url}: FeedOf): string {
  const names = new Map(categories.map(({id, names: {pl}}) => [id, pl]));
  const rows = newestRows(columns);
  const newest = rows[0] === undefined ? '1970-01-01' : dayOf(columns.updated[rows[0]]!);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss" xml:lang="pl">',
    element('id', tag(url, `threats/${url.searchParams.get('area') ?? ''}`)),
    element('title', `Zagrożenia: ${name}`),
    element('updated', instant(newest)),
    '<author><name>Mapa zagrożeń</name></author>',
    `<link rel="self" type="application/atom+xml" href="${xmlText(url.href)}"/>`,
    ...rows.map((row) => entry(columns, row, names, url)),
    '</feed>\n',
  ].join('\n');
}

function entry(
  columns: ThreatColumns,
  row: number,
  names: ReadonlyMap<string, string>,
  url: URL,
): string {
  const {id, category, status, point, day, updated} = threatAt(columns, row);
  const words = statusWords[status];
  return [
    '<entry>',
    element('id', tag(url, `threat/${id}`)),
    element('title', `${names.get(category) ?? category}: ${words}`),
    element('updated', instant(updated)),
    `<content type="text">${xmlText(`Zauważono ${day}. Od ${updated}: ${words}.`)}</content>`,
    element('georss:point', `${point.lat.toFixed(5)} ${point.lon.toFixed(5)}`),
    '</entry>',
  ].join('\n');
}

/** Rows by the day of their last change, the newest first. */
function newestRows({updated, id, length}: ThreatColumns): readonly number[] {
  const days = Uint16Array.from(updated).sort();
  const oldest = days[Math.max(0, length - most)] ?? 0;
  const rows: number[] = [];
  for (let row = 0; row < length; row++) if (updated[row]! >= oldest) rows.push(row);
  return rows.sort((a, b) => updated[b]! - updated[a]! || id[b]! - id[a]!).slice(0, most);
}

/** A name for good (RFC 4151), wherever the server moves within its domain. */
const tag = ({hostname}: URL, what: string) => `tag:${hostname},2026:${what}`;

/** Only the day of a change is known. */
const instant = (day: string) => inPoland(day, '00:00');

const element = (name: string, text: string) => `<${name}>${xmlText(text)}</${name}>`;
