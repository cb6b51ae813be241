import type {CoverageRule, Locality, Street} from 'rejon/beats';
import type {Pack} from 'rejon/backend/static';
import {subPack} from './sub-pack.js';

/** Takes parts out of a large pack without reading all of it for each. */
export class PackParts {
  readonly localities: readonly Locality[];
  readonly #pack: Pack;
  readonly #gminy: ReadonlyMap<string, string>;
  readonly #streets: ReadonlyMap<string, readonly Street[]>;
  /** Positions of beats, by the locality that their rules name. */
  readonly #beats = new Map<string, Set<number>>();
  readonly #beatsOfStreet = new Map<string, Set<string>>();

  constructor(pack: Pack) {
    this.#pack = pack;
    this.localities = pack.localities;
    this.#gminy = new Map(pack.gminy.map(({teryt, name}) => [teryt, name]));
    this.#streets = Map.groupBy(pack.streets, ({locality}) => locality);
    pack.coverage.forEach(({beat, rules}, i) => {
      for (const {locality, street} of rules) {
        addTo(this.#beats, locality, i);
        if (street !== undefined) addTo(this.#beatsOfStreet, street, beat);
      }
    });
  }

  streetsOf({id}: Locality): readonly Street[] {
    return this.#streets.get(id) ?? [];
  }

  gminaOf({gmina}: Locality): string {
    return this.#gminy.get(gmina) ?? '';
  }

  /** The beats that name a street in their rules. */
  beatsOf({id}: Street): readonly string[] {
    return [...(this.#beatsOfStreet.get(id) ?? [])];
  }

  /** Some places, with all beats that have rules for them. */
  of(localities: readonly Locality[], streets: readonly Street[]): Pack {
    const positions = new Set(localities.flatMap(({id}) => [...(this.#beats.get(id) ?? [])]));
    const ordered = [...positions].sort((a, b) => a - b);
    const {gminy, units} = this.#pack;
    const coverage = this.#rulesOf(ordered, new Set(localities.map(({id}) => id)));
    const beats = ordered.map((i) => this.#pack.beats[i]!);
    const near = {...{gminy, units, beats, coverage}, localities: [], streets: []};
    return subPack(near, {localities, streets});
  }

  #rulesOf(positions: readonly number[], localities: ReadonlySet<string>) {
    return positions.map((i) => {
      const {beat, rules} = this.#pack.coverage[i]!;
      return {beat, rules: rules.filter((rule: CoverageRule) => localities.has(rule.locality))};
    });
  }
}

function addTo<Value>(sets: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}
