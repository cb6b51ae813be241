import {existsSync, readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {columnsOf, sources, statuses, type ThreatColumns} from '../../lib/threats/index.js';

/** 563,363 real incidents on 23,111 places. */
export const incidents = '../shared/data/punkty/uk-avon-somerset-2018-2021.csv.gz';

/** The incidents with statuses, sources and days of our own; `undefined` where the data are absent. */
export function readIncidents(): ThreatColumns | undefined {
  if (!existsSync(incidents)) return undefined;
  const lines = gunzipSync(readFileSync(incidents)).toString().trim().split('\n').slice(1);
  const names = [...new Set(lines.map((line) => line.split(',')[3]!))];
  return columnsOf(
    lines.map((line, id) => {
      const [month, lon, lat, category] = line.split(',');
      const day = `${month}-${String(1 + (id % 28)).padStart(2, '0')}`;
      return {
        id,
        category: category!,
        status: statuses[id % statuses.length]!,
        source: sources[id % sources.length]!,
        point: {lon: Number(lon), lat: Number(lat)},
        day,
        updated: day,
      };
    }),
    names,
  );
}
