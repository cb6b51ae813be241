import {fold, unnamedTown, type Directory, type Gmina} from 'rejon/beats';
import {isProvisional, provisionalCode} from './county-places.js';
import type {CellPlace, Problems} from '../problem.js';

/**
 * The same directory with a code of 7 digits for every gmina, and a gmina for every locality: those
 * that only the texts name get a provisional one.
 */
export function withCodes(
  directory: Directory,
  county: string,
  problems: Problems,
  place: CellPlace,
): Directory {
  const taken = new Set(directory.gminy.map(({teryt}) => teryt));
  const codes = new Map<string, string>();
  const codeFor = (teryt: string): string => {
    if (/^\d{7}$/.test(teryt)) return teryt;
    const known = codes.get(teryt);
    if (known !== undefined) return known;
    const free = Array.from({length: 20}, (_, i) => provisionalCode(county, i));
    const code = free.find((one) => !taken.has(one)) ?? free[0]!;
    taken.add(code);
    codes.set(teryt, code);
    return code;
  };
  const gminy = new Map<string, Gmina>();
  for (const {teryt, name} of directory.gminy) {
    const code = codeFor(teryt);
    if (!gminy.has(code)) gminy.set(code, {teryt: code, name});
  }
  const [only, ...others] = gminy.values();
  const localities = directory.localities.map((locality) => {
    if (gminy.has(codeFor(locality.gmina))) return {...locality, gmina: codeFor(locality.gmina)};
    if (only && others.length === 0) return {...locality, gmina: only.teryt};
    const code = codeFor(`town ${fold(locality.name)}`);
    gminy.set(code, {teryt: code, name: locality.name});
    return {...locality, gmina: code};
  });
  const used = new Set(localities.map(({gmina}) => gmina));
  const provisional = [...gminy.values()].filter(
    ({teryt, name}) => used.has(teryt) && isProvisional(teryt) && name !== unnamedTown,
  );
  if (provisional.length > 0) {
    problems.note(
      place,
      `Nie znamy kodów TERYT gmin: ${provisional.map(({name}) => name).join(', ')}; nadajemy im kody zastępcze. ` +
        'Prawdziwe wpisz w kolumnie „TERYT gminy”.',
    );
  }
  return {...directory, gminy: [...gminy.values()], localities};
}
