import {gunzipSync} from 'node:zlib';
import {readFileSync} from 'node:fs';
import type {Directory, Locality} from '../../lib/beats/index.js';
import {readSharedTable, sharedFile} from '../shared-data.ts';

/**
 * A city and the villages around it with their real names, from the shared data: every street and
 * every village is a beat of its own.
 */
export function lublin(): Directory {
  const city: Locality = {
    id: 'Lublin',
    name: 'Lublin',
    kind: 'miasto',
    gmina: 'Lublin',
    point: {lon: 22.57, lat: 51.25},
  };
  const villages = realLocalities().filter(({county}) => county === 'lubelski');
  const localities = [city, ...villages.map(({locality}) => locality)];
  const gminy = new Set(localities.map(({gmina}) => gmina));
  const streets = streetNames().map((name) => ({id: name, locality: city.id, name}));
  return {
    gminy: Array.from(gminy, (name) => ({teryt: name, name})),
    localities,
    streets,
    coverage: [
      ...villages.map(({locality: {id}}) => ({beat: id, rules: [{locality: id}]})),
      ...streets.map(({id, locality}) => ({beat: id, rules: [{locality, street: id}]})),
    ],
  };
}

/** Every locality of Poland with its county: "łódzki wschodni". */
export function realLocalities(): readonly {
  readonly locality: Locality;
  readonly county: string;
}[] {
  const text = gunzipSync(
    readFileSync(sharedFile('miejscowosci/pl-miejscowosci.csv.gz')),
  ).toString();
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line) => {
    const [id = '', name = '', kind, lon, lat, , county = '', gmina = ''] = line.split(';');
    return {
      county,
      locality: {
        id,
        name,
        kind: kind === 'miasto' ? 'miasto' : 'wieś',
        gmina: gmina.replace(/-gmina.*$/u, ''),
        point: {lon: Number(lon), lat: Number(lat)},
      },
    };
  });
}

/** Names of the streets of Lublin; of those that the register spells twice, one spelling. */
function streetNames(): readonly string[] {
  const names = readSharedTable('adresy/lubelskie-adresy-a.csv', ';')
    .filter(({miejscowosc, ulica}) => miejscowosc === 'Lublin' && ulica !== '')
    .map(({ulica = ''}) => ulica)
    .filter((name) => !/ul\. alej|Prezydenta/iu.test(name));
  return [...new Set(names)];
}
