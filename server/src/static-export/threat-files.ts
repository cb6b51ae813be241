import {categoriesName, decisionsName, threatsName} from 'rejon/backend/static';
import {
  columnsOf,
  encodeThreats,
  LocalThreats,
  threatsToCsv,
  threatsToGeoJson,
  type Threat,
} from 'rejon/threats';
import type {CountyData} from '../county/county-data.js';
import {sourceWords, statusWords} from '../threats/words.js';
import {sharedDecisions} from './shared-decisions.js';
import type {FileContent} from './write-folder.js';

/** For people who want the data: no element reads these. */
const csvName = 'zagrozenia.csv';
const geoJsonName = 'zagrozenia.geojson';

/** What a server leaves out by default: smaller counts could point at somebody. */
const smallestCount = 5;

/** The catalogue and the public threats of a county: for the elements, and for everybody. */
export function threatFiles({categories, threats}: CountyData): ReadonlyMap<string, FileContent> {
  const files = new Map<string, FileContent>();
  if (categories.length > 0) files.set(categoriesName, JSON.stringify(categories));
  const open = new Set(categories.flatMap(({id, public: shown}) => (shown ? id : [])));
  const shown = threats.filter(({category}) => open.has(category));
  if (shown.length === 0) return files;

  const numbered: readonly Threat[] = shown.map((threat, index) => ({...threat, id: index + 1}));
  const columns = columnsOf(
    numbered,
    categories.map(({id}) => id),
  );
  const {total, bounds} = new LocalThreats(columns);
  files.set(threatsName, encodeThreats({columns, total, bounds, smallestCount, parts: []}));
  const decisions = sharedDecisions(numbered);
  if (decisions.length > 0) files.set(decisionsName, JSON.stringify(decisions));
  const names = new Map(categories.map(({id, names: {pl}}) => [id, pl]));
  const words = {categories: names, statuses: statusWords, sources: sourceWords};
  files.set(csvName, [...threatsToCsv(columns, words)].join(''));
  files.set(geoJsonName, [...threatsToGeoJson(columns)].join(''));
  return files;
}
