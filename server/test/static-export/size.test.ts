import assert from 'node:assert/strict';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';
import type {CountyData} from '../../lib/county/county-data.js';
import {demoCounty} from '../../lib/demo-county/index.js';
import {staticFiles} from '../../lib/static-export/export-static.js';

const beatCount = 31;
const firstNames = ['Anna', 'Piotr', 'Ewa', 'Marek', 'Zofia', 'Tomasz', 'Maria', 'Jan', 'Łucja'];

/** The demo county with as many beats as a large county has: its rules are dealt out among them. */
function largeCounty(): CountyData {
  const county = demoCounty('2026-11-22');
  const rules = county.beats.flatMap((beat) => beat.rules);
  const beats = Array.from({length: beatCount}, (_, i) => {
    const beat = county.beats[i % county.beats.length]!;
    const number = String(i + 1);
    const [assignment] = beat.assignments;
    const {officer} = assignment ?? county.beats[0]!.assignments[0]!;
    const lastName = `${county.localities[(i * 37) % county.localities.length]!.name}ski`;
    const firstName = firstNames[i % firstNames.length]!;
    return {
      ...beat,
      id: `rejon-${number}`,
      number,
      name: `Rejon nr ${number}, ${county.localities[i * 3]!.name}`,
      phone: `+4850${String(1_000_000 + ((i * 7_919_777) % 8_999_999))}`,
      email: `dzielnicowy${number}@example.org`,
      rules: rules.filter((_rule, at) => at % beatCount === i),
      assignments: [
        {
          officer: {...officer, firstName, lastName},
          role: 'officer',
          from: `202${i % 6}-0${1 + (i % 9)}-01`,
        } as const,
      ],
    };
  });
  return {...county, beats, meetings: []};
}

test('what the search of a county of 31 beats loads is at most 9 kB', () => {
  const county = largeCounty();
  const files = staticFiles(county, new Date('2026-11-22T12:00:00Z'));
  const bytes = gzipSync(files.get('rejon.json')!, {level: 9}).length;
  assert.equal(county.beats.length, beatCount);
  assert.ok(bytes <= 9000, `${bytes} bytes for ${county.localities.length} localities`);
});

test('every tile of a county is at most 5 kB', () => {
  const files = staticFiles(demoCounty('2026-11-22'), new Date('2026-11-22T12:00:00Z'));
  const tiles = [...files].filter(([path]) => path.startsWith('points/'));
  assert.ok(tiles.length > 50);
  for (const [path, text] of tiles) {
    assert.ok(gzipSync(text, {level: 9}).length <= 5000, path);
  }
});
