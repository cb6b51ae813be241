import {categoriesName, decisionsName, threatsName} from 'rejon/backend/static';
import {
  columnsOf,
  dayNumber,
  encodeThreats,
  LocalThreats,
  statuses,
  threatsToCsv,
  threatsToGeoJson,
  type Threat,
} from 'rejon/threats';
import {readConfig} from '../config.js';
import type {CountyData} from '../county/county-data.js';
import {snap} from '../reports/snap.js';
import {Visibility, type PublicRules} from '../threats/visibility.js';
import {tableWords} from '../threats/words.js';
import {sharedDecisions} from './shared-decisions.js';
import type {FileContent} from './write-folder.js';

/** For people who want the data: no element reads these. */
const csvName = 'zagrozenia.csv';
const geoJsonName = 'zagrozenia.geojson';

const {smallestCount, hideAfterDays, snapMetres} = readConfig({});

/** What a server shows to everybody unless its operator decides otherwise. */
export const serverRules: PublicRules = {hideAfterDays, snapMetres};

/**
 * The catalogue and the public threats of a county: for the elements, and for everybody.
 *
 * @param today - `YYYY-MM-DD` in Poland.
 * @param rules - Which threats are shown, and where.
 */
export function threatFiles(
  {categories, threats}: CountyData,
  today: string,
  rules: PublicRules,
): ReadonlyMap<string, FileContent> {
  const files = new Map<string, FileContent>();
  if (categories.length > 0) files.set(categoriesName, JSON.stringify(categories));
  const open = new Set(categories.flatMap(({id, public: shown}) => (shown ? id : [])));
  const visibility = new Visibility(rules, today);
  // Numbered before some are left out, so that a number that somebody has shared stays the same.
  const shown = threats
    .map((threat, index): Threat => ({...threat, id: index + 1}))
    .filter(
      ({category, status, updated}) =>
        open.has(category) && !visibility.hasPassed(statuses.indexOf(status), dayNumber(updated)),
    )
    .map((threat) => ({...threat, point: snap(threat.point, rules.snapMetres)}));
  if (shown.length === 0) return files;

  const columns = columnsOf(
    shown,
    categories.map(({id}) => id),
  );
  const {total, bounds} = new LocalThreats(columns);
  files.set(threatsName, encodeThreats({columns, total, bounds, smallestCount, parts: []}));
  const decisions = sharedDecisions(shown);
  if (decisions.length > 0) files.set(decisionsName, JSON.stringify(decisions));
  files.set(csvName, [...threatsToCsv(columns, tableWords(categories))].join(''));
  files.set(geoJsonName, [...threatsToGeoJson(columns)].join(''));
  return files;
}
