import type {CoverageRule, Locality, NumberRange, Street} from '../../beats/index.js';
import type {MultiPolygon, Ring} from '../../geo/index.js';
import type {
  BeatJson,
  LocalityRow,
  PackJson,
  RangeRow,
  RingRow,
  RuleRow,
  StreetRow,
} from './pack-json.js';
import {precision, type Pack} from './pack.js';

/** How much of each beat a pack shall hold. */
export interface PackDetail {
  /** `card`: without the long texts; `id`: nothing else. */
  readonly beats: 'all' | 'card' | 'id';
  readonly shapes: boolean;
}

/**
 * A pack in a form for `JSON.stringify`, coordinates rounded to 1e-5 degrees. Identifiers of localities and
 * streets are left out: nothing outside of a pack names them.
 */
export function writePack(pack: Pack, {beats: detail, shapes}: PackDetail): PackJson {
  const gminy = new Map(pack.gminy.map(({teryt}, i) => [teryt, i]));
  const units = new Map(pack.units.map(({id}, i) => [id, i]));
  const rules = rulesByPlace(pack);
  const streets = new Map<string, Street[]>();
  for (const street of pack.streets) {
    const known = streets.get(street.locality);
    if (known) known.push(street);
    else streets.set(street.locality, [street]);
  }
  return {
    gminy: pack.gminy.map(({teryt, name}) => [teryt, name]),
    units: detail === 'id' ? [] : pack.units,
    beats: pack.beats.map(({id, card}, i): BeatJson => {
      const shape = shapes ? pack.coverage[i]!.shape : undefined;
      const drawn = shape && {shape: writeShape(shape)};
      if (!card || detail === 'id') return {id, ...drawn};
      const {unit, gminy: within, areaText, plans, shape: _own, ...rest} = card;
      return {
        ...rest,
        unit: units.get(unit.id)!,
        gminy: within.map(({teryt}) => gminy.get(teryt)!),
        ...(detail === 'all' ? {areaText, plans} : {}),
        ...drawn,
      };
    }),
    localities: pack.localities.map((locality): LocalityRow => {
      const {lon, lat} = locality.point;
      return trimmed([
        locality.name,
        locality.kind === 'miasto' ? 1 : 0,
        gminy.get(locality.gmina)!,
        Math.round(lon * precision),
        Math.round(lat * precision),
        rules.get(locality.id) ?? null,
        streets.get(locality.id)?.map((street) => writeStreet(street, locality, rules)) ?? null,
        locality.postcodes ?? null,
      ]);
    }),
  };
}

type Rules = ReadonlyMap<string, readonly RuleRow[]>;

function rulesByPlace({coverage}: Pack): Rules {
  const rules = new Map<string, RuleRow[]>();
  coverage.forEach((each, beat) => {
    for (const rule of each.rules) {
      const place =
        rule.street === undefined ? rule.locality : streetKey(rule.locality, rule.street);
      const known = rules.get(place) ?? [];
      rules.set(place, [...known, writeRule(beat, rule)]);
    }
  });
  return rules;
}

function streetKey(locality: string, street: string): string {
  return JSON.stringify([locality, street]);
}

function writeRule(beat: number, {ranges, except, doubtful}: CoverageRule): RuleRow {
  const rows = [ranges, except, doubtful].map((list) => list?.map(writeRange) ?? null);
  return trimmed([beat, ...rows]) as unknown as RuleRow;
}

function writeRange({parity, from, to}: NumberRange): RangeRow {
  return trimmed([parity.slice(0, 1), from ?? null, to ?? null]);
}

function writeStreet(street: Street, {id, point}: Locality, rules: Rules): StreetRow {
  const {name, line, lastNumber, formerNames, postcodes} = street;
  return trimmed([
    name,
    rules.get(streetKey(id, street.id)) ?? null,
    lastNumber ?? null,
    line ? steps([[point.lon, point.lat], ...line]).slice(2) : null,
    formerNames ?? null,
    postcodes ?? null,
  ]);
}

/** Outlines in whole numbers, points that fall together once; rings that vanish are left out. */
export function writeShape(shape: MultiPolygon): RingRow[][] {
  return shape
    .map((polygon) => polygon.map((ring) => steps(open(ring))).filter(({length}) => length >= 6))
    .filter((polygon) => polygon.length > 0);
}

function open(ring: Ring): Ring {
  return ring.slice(0, -1);
}

/** The first point, and from each point to the next its step; steps of no length are left out. */
function steps(points: Ring): number[] {
  let [x, y] = [0, 0];
  return points.flatMap(([lon, lat], i) => {
    const [left, below] = [x, y];
    [x, y] = [Math.round(lon * precision), Math.round(lat * precision)];
    return i > 0 && x === left && y === below ? [] : [x - left, y - below];
  });
}

function trimmed<Item>(row: readonly Item[]): readonly Item[] {
  return row.slice(0, row.findLastIndex((item) => item !== null) + 1);
}
