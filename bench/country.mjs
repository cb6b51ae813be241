// A country of invented officers over real localities (PRNG, GUGiK), as large as Poland.
import {existsSync, readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {Delaunay} from 'd3-delaunay';
import {jaggedCells} from './jagged-cells.mjs';

const register = new URL('../../shared/data/miejscowosci/pl-miejscowosci.csv.gz', import.meta.url);

/** Whether the register of localities is on this machine. */
export const hasRegister = existsSync(register);

const beatCount = 8000;
/** Towns as large as a city: so many, with so many beats within some kilometres. */
const cityCount = 100;
const beatsOfCity = 30;

const streetNames = [
  ...['Akacjowa', 'Brzozowa', 'Cicha', 'Długa', 'Fabryczna', 'Grunwaldzka', 'Jana Pawła II'],
  ...['Kolejowa', 'Kościelna', 'Leśna', 'Lipowa', 'Adama Mickiewicza', 'Młyńska', 'Ogrodowa'],
  ...['Parkowa', 'Polna', 'Józefa Piłsudskiego', 'Rynek', 'Słowackiego', 'Szkolna', '3 Maja'],
];

/**
 * @param {number} seed
 * @returns {() => number} From 0 up to 1, always the same for a seed.
 */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * @returns {import('../server/lib/county/county-data.js').CountyData}
 */
export function country() {
  const random = randomFrom(8000);
  /** @template Item @param {readonly Item[]} items */
  const pick = (items) => /** @type {Item} */ (items[Math.floor(random() * items.length)]);

  const [, ...rows] = gunzipSync(readFileSync(register)).toString().trim().split('\n');
  const counties = new Map();
  const gminy = new Map();
  const localities = rows.map((row) => {
    const [id = '', name = '', kind, lon, lat, region, county, gmina = ''] = row.split(';');
    const countyKey = `${region}/${county}`;
    if (!counties.has(countyKey)) counties.set(countyKey, {id: `kpp-${counties.size + 1}`, county});
    const key = `${countyKey}/${gmina}`;
    if (!gminy.has(key)) {
      const teryt = String(1_000_000 + gminy.size);
      gminy.set(key, {teryt, name: gmina.replace(/-gmina .*$/, '')});
    }
    return {
      ...{
        id,
        name,
        kind: kind === 'miasto' ? /** @type {const} */ ('miasto') : /** @type {const} */ ('wieś'),
      },
      gmina: gminy.get(key).teryt,
      point: {lon: Number(lon), lat: Number(lat)},
      unit: counties.get(countyKey).id,
    };
  });

  const towns = localities.filter(({kind}) => kind === 'miasto');
  const cities = new Set(Array.from({length: cityCount}, () => pick(towns)));
  const sites = [...cities].flatMap(({point, unit}) =>
    Array.from({length: beatsOfCity}, () => {
      const angle = 2 * Math.PI * random();
      const away = 0.05 * random();
      const lon = point.lon + 1.6 * away * Math.cos(angle);
      return {unit, point: {lon, lat: point.lat + away * Math.sin(angle)}};
    }),
  );
  while (sites.length < beatCount) sites.push(pick(localities));
  const positions = sites.map(
    ({point}) => /** @type {[number, number]} */ ([point.lon, point.lat]),
  );
  // Cells of nobody around the country, so that those at its border do not reach far into the sea.
  const shapes = jaggedCells([...positions, ...empty(positions)]);
  const nearest = Delaunay.from(positions);

  /** @type {import('rejon/beats').CoverageRule[][]} */
  const rules = sites.map(() => []);
  /** @type {import('rejon/beats').Street[]} */
  const streets = [];
  for (const locality of localities) {
    const {id, point, kind} = locality;
    const around = nearest.find(point.lon, point.lat);
    rules[around]?.push({locality: id});
    if (kind !== 'miasto') continue;
    const own = [...nearest.neighbors(around), around];
    const count = cities.has(locality) ? 300 : 20;
    for (let i = 0; i < count; i++) {
      const street = `${id}-${i}`;
      const name = streetNames[i] ?? `${pick(localities).name}ska`;
      streets.push({id: street, locality: id, name: `ul. ${name}`});
      if (i % 5 === 0) {
        rules[pick(own)]?.push({locality: id, street, ranges: [{parity: 'odd', to: '31'}]});
        rules[around]?.push({
          locality: id,
          street,
          ranges: [{parity: 'even'}, {parity: 'odd', from: '33'}],
        });
      } else {
        rules[pick(own)]?.push({locality: id, street});
      }
    }
  }
  const names = new Map(localities.map(({id, name}) => [id, name]));
  const officer = (/** @type {number} */ i) => ({
    rank: 'asp. szt.',
    rankFull: 'aspirant sztabowy',
    firstName: pick(['Anna', 'Jan', 'Piotr', 'Ewa', 'Marek', 'Zofia', 'Tomasz', 'Maria']),
    lastName: `${pick(localities).name}ski`,
    role: i % 3 ? 'dzielnicowy' : 'dzielnicowa',
  });
  return {
    area: {
      teryt: '9901',
      name: 'kraj próbny',
      outline: [],
      parts: [],
      localities: [],
      attribution: 'PRNG, GUGiK',
    },
    gminy: [...gminy.values()],
    localities: localities.map(({unit: _unit, ...locality}) => locality),
    streets,
    units: [...counties.values()].map(({id, county}, i) => ({
      id,
      kind: 'KPP',
      name: `Komenda Powiatowa Policji, powiat ${county}`,
      address: `ul. Polna ${i + 1}`,
      point: localities.find(({unit}) => unit === id)?.point ?? {lon: 19, lat: 52},
      phone: `+48470${String(100_000 + i)}`,
      dutyPhone: `+48470${String(200_000 + i)}`,
      email: `${id}@example.org`,
    })),
    beats: sites.map(({unit}, i) => {
      const places = (rules[i] ?? []).map(({locality}) => names.get(locality));
      return {
        id: `r${i}`,
        number: String(i % 40),
        name: `Rejon nr ${i % 40}`,
        unit,
        areaText: `miejscowości i ulice: ${[...new Set(places)].join(', ')}.`,
        phone: `+48500${String(100_000 + Math.floor(random() * 900_000))}`,
        email: `dzielnicowy.${unit}.${i % 40}@example.org`,
        officeHours: 'wtorek 16:00–18:00 w siedzibie jednostki',
        updated: '2026-11-02',
        rules: rules[i] ?? [],
        shape: [shapes[i] ?? []],
        assignments: [{officer: officer(i), role: 'officer', from: '2025-01-01'}],
        plan: {
          from: '2026-07-01',
          to: '2026-12-31',
          problem: `Przekraczanie prędkości: ${pick(localities).name}, droga powiatowa przy szkole.`,
          goal: 'O połowę mniej zgłoszeń mieszkańców do końca roku.',
          actions: [
            {text: 'pomiary prędkości', done: true},
            {text: 'spotkanie z radą sołecką', done: false},
          ],
          partners: ['urząd gminy', 'zarząd dróg'],
        },
      };
    }),
    meetings: [],
    categories: [],
    threats: [],
  };
}

/**
 * @param {readonly (readonly [lon: number, lat: number])[]} positions
 * @returns {[lon: number, lat: number][]} Places all over the box of Poland that are far from all of these.
 */
function empty(positions) {
  const nearest = Delaunay.from(positions.map(([lon, lat]) => /** @type {const} */ ([lon, lat])));
  const grid = Array.from({length: 120 * 70}, (_, i) => {
    return /** @type {[number, number]} */ ([
      13.2 + (i % 120) * 0.1,
      48.2 + Math.floor(i / 120) * 0.1,
    ]);
  });
  return grid.filter(([lon, lat]) => {
    const [x = 0, y = 0] = positions[nearest.find(lon, lat)] ?? [];
    return Math.hypot(x - lon, y - lat) > 0.2;
  });
}
