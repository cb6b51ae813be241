import {fold} from 'rejon/beats';
import {slug} from '../../names/slug.js';
import type {Problems} from '../problem.js';
import type {BeatRow} from './beat-rows.js';
import {unitId, unitNamed, type UnitRow} from './unit-rows.js';

/** A beat with the identifier under which it is stored and linked to. */
export interface IdentifiedBeat {
  readonly id: string;
  /** Identifier of the unit; `undefined` when the row names none. */
  readonly unit: string | undefined;
  readonly row: BeatRow;
}

/**
 * Gives each beat an identifier that is the same at every import: the unit and the number
 * ("kpp-koluszki-3"), and the gmina too where a unit counts anew in each gmina.
 */
export function identifyBeats(
  rows: readonly BeatRow[],
  units: readonly UnitRow[],
  problems: Problems,
): readonly IdentifiedBeat[] {
  const owned = rows.map((row) => {
    const unit = unitOf(row, units, problems);
    return {row, unit, key: `${unit ?? ''} ${fold(row.number)}`};
  });
  const counts = new Map<string, number>();
  for (const {key} of owned) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ids = new Map<string, BeatRow>();
  const told = new Set<string>();
  return owned.map(({row, unit, key}) => {
    const repeats = counts.get(key)! > 1;
    const parts = [unit ?? 'rejon', repeats ? (row.gmina ?? row.locality ?? '') : '', row.number];
    const wanted = slug(parts.join(' '));
    const first = ids.get(wanted);
    if (first !== undefined) {
      problems.error(
        row.row.placeOf('number'),
        `Rejon „${row.number}” jest już w wierszu ${first.row.place.line}; zmień numer albo dopisz gminę lub jednostkę.`,
      );
    }
    const id = first === undefined ? wanted : `${wanted}-${row.row.place.line}`;
    const place = row.gmina === undefined ? row.locality && 'miejscowość' : 'gmina';
    if (repeats && place && first === undefined && !told.has(key)) {
      told.add(key);
      problems.note(
        row.row.placeOf('number'),
        `Numer „${row.number}” ma kilka rejonów; w odnośnikach rozróżnia je ${place}.`,
      );
    }
    ids.set(id, row);
    return {id, unit, row};
  });
}

function unitOf(
  {row, unit}: BeatRow,
  units: readonly UnitRow[],
  problems: Problems,
): string | undefined {
  if (unit === undefined) return units[0]?.id;
  if (units.length === 0) return unitId(unit);
  const known = unitNamed(unit, units);
  if (known === undefined) {
    problems.error(
      row.placeOf('unit'),
      `Jednostki „${unit}” nie ma w tabeli jednostek; dopisz ją tam albo popraw nazwę.`,
    );
  }
  return known?.id;
}
