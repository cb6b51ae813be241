import type {CoverageRule, Locality, Street} from 'rejon/beats';
import type {PlannedBeat} from './tables/planned-beat.js';

const alphabetical = new Intl.Collator('pl');

/** The rules of a planned beat: its streets first, then its localities in alphabetical order. */
export function rulesOf(
  beat: PlannedBeat,
  localities: readonly Locality[],
  streets: readonly Street[],
): readonly CoverageRule[] {
  return [...streetRules(beat, localities, streets), ...localityRules(beat, localities)];
}

function streetRules(
  {id, gmina, streets: planned}: PlannedBeat,
  localities: readonly Locality[],
  streets: readonly Street[],
): readonly CoverageRule[] {
  if (planned === undefined) return [];
  const locality = named(planned.locality, gmina, localities).id;
  return planned.names.map((entry) => {
    const [name, ...ranges] = typeof entry === 'string' ? [entry] : entry;
    const street = streets.find((one) => one.locality === locality && one.name === name);
    if (street === undefined) throw new Error(`beat ${id}: no street ${name}`);
    return ranges.length > 0
      ? {locality, street: street.id, ranges}
      : {locality, street: street.id};
  });
}

function localityRules(
  {gmina, localities: planned}: PlannedBeat,
  localities: readonly Locality[],
): readonly CoverageRule[] {
  const chosen =
    planned === 'all'
      ? localities.filter((locality) => locality.gmina === gmina)
      : planned.map((name) => named(name, gmina, localities));
  return chosen
    .toSorted((a, b) => alphabetical.compare(a.name, b.name))
    .map(({id}) => ({locality: id}));
}

function named(name: string, gmina: string, localities: readonly Locality[]): Locality {
  const locality = localities.find((one) => one.name === name && one.gmina === gmina);
  if (locality === undefined) throw new Error(`no locality ${name} in gmina ${gmina}`);
  return locality;
}
