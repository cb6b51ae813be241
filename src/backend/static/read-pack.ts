import type {CoverageRule, Locality, NumberRange, Street} from '../../beats/index.js';
import type {MultiPolygon, Point} from '../../geo/index.js';
import type {Assignment, BeatRecord} from '../directory/index.js';
import {list, number, object, oneOf, optional, text, type Check} from '../http/check.js';
import {day, email, hours, officer, phone, plan, unit, words} from '../http/officer-answers.js';
import type {BeatJson} from './pack-json.js';
import {precision, type Pack, type PackedBeat} from './pack.js';

const anything: Check<unknown> = (value) => value;
const row = list(anything);
const degrees: Check<number> = (value, path) =>
  number(-180 * precision, 180 * precision)(value, path) / precision;

const assignment: Check<Assignment> = object<Assignment>({
  officer,
  role: oneOf(['officer', 'substitute']),
  from: day,
  to: optional(day),
});

const beatJson: Check<BeatJson> = object<BeatJson>({
  id: words,
  number: optional(words),
  name: optional(words),
  gminy: optional(list(number())),
  unit: optional(number()),
  phone: optional(phone),
  email: optional(email),
  dutyHours: optional(list(hours)),
  officeHours: optional(words),
  updated: optional(day),
  assignments: optional(list(assignment)),
  areaText: optional(words),
  plans: optional(list(plan)),
  shape: optional(list(list(list(number(), 6)))),
});

const gmina: Check<readonly [string, string]> = (value, path) => {
  const [teryt, name] = row(value, path);
  return [words(teryt, path), words(name, path)];
};

interface Parts {
  readonly gminy: readonly (readonly [string, string])[];
  readonly units: Pack['units'];
  readonly beats: readonly BeatJson[];
  readonly localities: readonly unknown[];
}

const parts: Check<Parts> = object<Parts>({
  gminy: list(gmina),
  units: list(unit),
  beats: list(beatJson),
  localities: row,
});

/** A pack out of parsed JSON, every value checked; throws a `TypeError` when it is no pack. */
export const readPack: Check<Pack> = (value, path) => {
  const {units, beats, localities: rows, ...rest} = parts(value, path);
  const gminy = rest.gminy.map(([teryt, name]) => ({teryt, name}));
  const rules = beats.map((): CoverageRule[] => []);
  const localities: Locality[] = [];
  const streets: Street[] = [];

  const readRules = (value: unknown, of: Omit<CoverageRule, 'ranges'>, at: string) => {
    for (const rule of optional(list(row))(value, at) ?? []) {
      const [ranges, except, doubtful] = [1, 2, 3].map((i) => optional(list(range))(rule[i], at));
      const place = {...of, ...present({ranges, except, doubtful})};
      itemAt(rules, rule[0], at).push(place);
    }
  };

  rows.forEach((each, i) => {
    const at = `${path}.localities[${i}]`;
    const [named, town, gminaAt, x, y, itsRules, itsStreets, postcodes] = row(each, at);
    const {teryt} = itemAt(gminy, gminaAt, at);
    const name = words(named, at);
    const point = {lon: degrees(x, at), lat: degrees(y, at)};
    // The same in every pack that holds the place, so that packs can be put together.
    const id = JSON.stringify([teryt, name, x, y]);
    localities.push({
      ...{id, name, kind: town === 1 ? 'miasto' : 'wieś', gmina: teryt, point},
      ...present({postcodes: optional(list(words))(postcodes, at)}),
    });
    readRules(itsRules, {locality: id}, at);
    const namesakes = new Map<string, number>();
    for (const entry of optional(row)(itsStreets, at) ?? []) {
      const [streetName, streetRules, lastNumber, line, former, codes] = row(entry, at);
      const name = words(streetName, at);
      const count = namesakes.get(name) ?? 0;
      namesakes.set(name, count + 1);
      const street = JSON.stringify([id, name, count]);
      streets.push({
        ...{id: street, locality: id, name},
        ...present({
          lastNumber: optional(number(0))(lastNumber, at),
          line: optional(lineFrom(point))(line, at),
          formerNames: optional(list(words))(former, at),
          postcodes: optional(list(words))(codes, at),
        }),
      });
      readRules(streetRules, {locality: id, street}, at);
    }
  });

  const packed = beats.map((beat, i) => readBeat(beat, {gminy, units}, `${path}.beats[${i}]`));
  return {
    ...{gminy, units, localities, streets},
    beats: packed,
    coverage: beats.map(({id, shape}, i) => ({
      beat: id,
      rules: rules[i]!,
      ...present({shape: shape?.map(readPolygon)}),
    })),
  };
};

function readBeat(
  {gminy: within, unit: unitAt, shape: _shape, ...beat}: BeatJson,
  {gminy, units}: Pick<Pack, 'gminy' | 'units'>,
  at: string,
): PackedBeat {
  const {id, areaText, plans} = beat;
  if (beat.number === undefined) return {id, complete: false};
  const card: BeatRecord = {
    ...beat,
    number: words(beat.number, `${at}.number`),
    name: words(beat.name, `${at}.name`),
    updated: day(beat.updated, `${at}.updated`),
    assignments: beat.assignments ?? [],
    unit: itemAt(units, unitAt, `${at}.unit`),
    gminy: (within ?? []).map((position) => itemAt(gminy, position, `${at}.gminy`)),
    areaText: areaText ?? '',
    plans: plans ?? [],
  };
  return {id, card, complete: areaText !== undefined};
}

const parities = {a: 'any', o: 'odd', e: 'even'} as const;
const parity = oneOf(['a', 'o', 'e']);
const houseNumber = optional(text(/^/, 20));

const range: Check<NumberRange> = (value, path) => {
  const [kind, from, to] = row(value, path);
  return {
    parity: parities[parity(kind, path)],
    ...present({from: houseNumber(from, path), to: houseNumber(to, path)}),
  };
};

const lineFrom =
  (start: Point): Check<(readonly [number, number])[]> =>
  (value, path) => {
    const first = [Math.round(start.lon * precision), Math.round(start.lat * precision)];
    return readSteps([...first, ...list(number())(value, path)]).slice(1);
  };

function readPolygon(rings: readonly (readonly number[])[]): MultiPolygon[number] {
  return rings.map((ring) => {
    const points = readSteps(ring);
    return [...points, points[0]!];
  });
}

function readSteps(steps: readonly number[]): (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return Array.from({length: Math.floor(steps.length / 2)}, (_, i) => {
    x += steps[2 * i]!;
    y += steps[2 * i + 1]!;
    return [x / precision, y / precision] as const;
  });
}

function itemAt<Item>(items: readonly Item[], position: unknown, path: string): Item {
  const item = items[number(0, items.length - 1)(position, path)];
  if (item === undefined) throw new TypeError(`${path} names what is not there`);
  return item;
}

/** The properties that are there. */
function present<Row extends object>(
  row: Row,
): {[Key in keyof Row]?: Exclude<Row[Key], undefined>} {
  const entries = Object.entries(row).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as {[Key in keyof Row]?: Exclude<Row[Key], undefined>};
}
