import {fold} from 'rejon/beats';
import type {RegisterEntry} from './register.js';

/** A county, or a city that is one. */
export interface RegisterCounty {
  /** TERC code, 4 digits. */
  readonly teryt: string;
  /** As it is spoken of: "powiat brzeziński", "miasto Łódź". */
  readonly name: string;
  readonly entries: readonly RegisterEntry[];
}

const collator = new Intl.Collator('pl');

/** Counties that bore another name when codes were given. */
const namedBefore: Readonly<Record<string, string>> = {
  karkonoski: 'jeleniogórski',
  'bieruńsko-lędziński': 'tyski',
};

/** Founded after codes had been given: their codes follow those of the others. */
const founded = new Set([
  ...['brzeziński', 'leski', 'sztumski', 'gołdapski', 'węgorzewski', 'łobeski', 'wschowski'],
  'Wałbrzych',
]);

/** Codes that no county has any longer, by the name they were given to. */
const retired: Readonly<Record<string, readonly string[]>> = {
  mazowieckie: ['warszawski'],
  dolnośląskie: ['Wałbrzych'],
};

/** The first code of a city that is a county. */
const firstCity = 61;

/**
 * The counties of Poland with their TERC codes. The register does not say the codes, but they follow
 * from the names: voivodeships have even numbers in alphabetical order, and so have, in each, first
 * the counties from 01 and then the cities from 61, but for those that came later.
 */
export function countiesOf(register: readonly RegisterEntry[]): readonly RegisterCounty[] {
  const provinces = [...Map.groupBy(register, ({Province}) => Province)].sort(([a], [b]) =>
    collator.compare(a, b),
  );
  return provinces.flatMap(([province, entries], i) => {
    const districts = Map.groupBy(entries, ({District}) => District);
    const codes = codesOf([...districts.keys()], retired[province] ?? []);
    const prefix = String(2 * (i + 1)).padStart(2, '0');
    return Array.from(districts, ([district, entries]) => ({
      teryt: prefix + String(codes.get(district)).padStart(2, '0'),
      name: `${isCity(district) ? 'miasto' : 'powiat'} ${district}`,
      entries,
    }));
  });
}

/** The county that a person names by its code or by its name: "1006", "łódzki wschodni", "Łódź". */
export function countyNamed(
  written: string,
  counties: readonly RegisterCounty[],
): RegisterCounty | undefined {
  const bare = fold(written.replace(/^(?:powiat|miasto)\s+/i, ''));
  const found = counties.filter(
    ({teryt, name}) =>
      teryt === written.trim().slice(0, 4) || fold(name.replace(/^\p{L}+ /u, '')) === bare,
  );
  return found.length === 1 ? found[0] : undefined;
}

function codesOf(
  districts: readonly string[],
  gone: readonly string[],
): ReadonlyMap<string, number> {
  const codes = new Map<string, number>();
  for (const [first, chosen] of [
    [1, (name: string) => !isCity(name)],
    [firstCity, isCity],
  ] as const) {
    const old = districts.filter((name) => chosen(name) && !founded.has(name));
    const late = districts.filter((name) => chosen(name) && founded.has(name));
    const named = (name: string) => ({name, sortedAs: namedBefore[name] ?? name});
    const order = (a: {sortedAs: string}, b: {sortedAs: string}) =>
      collator.compare(a.sortedAs, b.sortedAs);
    const free = gone.filter(chosen).map((sortedAs) => ({name: undefined, sortedAs}));
    const all = [...[...old.map(named), ...free].sort(order), ...late.map(named).sort(order)];
    for (const [i, {name}] of all.entries()) if (name !== undefined) codes.set(name, first + i);
  }
  return codes;
}

function isCity(district: string): boolean {
  return /^\p{Lu}/u.test(district);
}
