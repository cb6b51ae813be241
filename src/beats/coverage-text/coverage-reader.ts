import type {CoverageRule, Locality} from '../directory.js';
import {coverEverything} from '../number-range.js';
import {unnamedTown} from '../place.js';
import {unnamedGmina, type CoverageStatement, type WrittenName} from './coverage-text.js';
import type {LocalityRegister} from './locality-register.js';
import {looksLikeLocality, looksLikeStreet} from './nominative.js';
import {everyNumber} from './number-list.js';
import type {BeatText, CoverageProblem, CoverageProblemReason} from './read-coverages.js';
import type {StreetRegister} from './street-register.js';

/** Finds the places that the statements of one beat name. */
export class CoverageReader {
  readonly problems: CoverageProblem[] = [];
  readonly #source: BeatText;
  readonly #localities: LocalityRegister;
  readonly #streets: StreetRegister;
  readonly #gmina: string | undefined;
  #townProblem = false;

  constructor(source: BeatText, localities: LocalityRegister, streets: StreetRegister) {
    this.#source = source;
    this.#localities = localities;
    this.#streets = streets;
    this.#gmina = source.gmina === undefined ? undefined : this.#gminaCalled(source.gmina);
  }

  /** Looks at the localities that statements name, so that all are known before streets are read. */
  meetLocalities(statements: readonly CoverageStatement[]): void {
    for (const {kind, statement} of this.#withKinds(statements)) {
      const name = bareName(statement.name);
      if (kind === 'locality' && name !== unnamedTown) this.#localitiesCalled(statement, name);
    }
  }

  /** Whether a text leaves out of a gmina what no register knows, and so nobody knows what is left. */
  #leavesOutUnknown = false;

  read(statements: readonly CoverageStatement[]): readonly CoverageRule[] {
    this.#leavesOutUnknown = statements.some(
      (statement) =>
        statement.kind === 'locality' && isLeftOut(statement) && this.#isUnknown(statement),
    );
    return this.#withKinds(statements).flatMap(({kind, statement}) => {
      switch (kind) {
        case 'gmina':
          return this.#gminaRules(statement);
        case 'locality':
          return this.#localityRules(statement);
        case 'place':
        case 'street':
          return this.#streetRules(statement);
      }
    });
  }

  #withKinds(statements: readonly CoverageStatement[]) {
    const bare = statements.filter(({likely}) => likely);
    const inTown = this.#source.locality !== undefined;
    const known = bare.filter(
      (statement) =>
        this.#isKnownLocality(statement) && !(inTown && looksLikeStreet(bareName(statement.name))),
    );
    const mostlyLocalities = known.length > 0 && 2 * known.length >= bare.length;
    return statements.map((statement) => {
      return {statement, kind: this.#kindOf(statement, mostlyLocalities)};
    });
  }

  /** A bare name is what the register says, then what its neighbours are, then what it looks like. */
  #kindOf(statement: CoverageStatement, mostlyLocalities: boolean): CoverageStatement['kind'] {
    const {kind, likely, name, ranges} = statement;
    if (!likely || !this.#localities.isFilled) return kind;
    const known = this.#isKnownLocality(statement);
    if (known && mostlyLocalities) return 'locality';
    const town = this.#knownTown(statement);
    if (town && this.#streets.has(town, withPrefix(name))) return 'street';
    if (known) return looksLikeStreet(bareName(name)) || ranges ? kind : 'locality';
    return mostlyLocalities && looksLikeLocality(bareName(name)) ? 'locality' : 'street';
  }

  #isUnknown(statement: CoverageStatement): boolean {
    const found = this.#localitiesCalled(statement, bareName(statement.name));
    return found.every((locality) => this.#localities.isCreated(locality));
  }

  #isKnownLocality({name, gmina}: CoverageStatement): boolean {
    return (
      this.#localities.isFilled &&
      this.#localities.named(bareName(name), this.#area(gmina)).length > 0
    );
  }

  #gminaRules(statement: CoverageStatement): readonly CoverageRule[] {
    const {nominative} = statement.name;
    const gmina =
      nominative === unnamedGmina ? this.#gmina : this.#gminaCalled(nominative, statement);
    if (gmina === undefined) {
      this.#report(statement, 'unknown-gmina');
      return [];
    }
    const localities = this.#localities.inGmina(gmina);
    if (localities.length === 0) {
      this.#report(statement, 'unknown-gmina');
      return [rule(this.#localities.create(statement.name.nominative, gmina, 'wieś'), statement)];
    }
    return localities.map((locality) => rule(locality, statement, this.#leavesOutUnknown));
  }

  #localityRules(statement: CoverageStatement): readonly CoverageRule[] {
    const name = bareName(statement.name);
    if (name === unnamedTown) return [rule(this.#town(statement), statement)];
    return this.#found(statement, this.#localitiesCalled(statement, name)).map((locality) =>
      rule(locality, statement, this.#isTied),
    );
  }

  #streetRules(statement: CoverageStatement): readonly CoverageRule[] {
    const {name, kind, locality, formerNames} = statement;
    const written = kind === 'street' ? withPrefix(name) : name;
    const localities =
      locality && !this.#isInTown(statement, locality.nominative)
        ? this.#found(statement, this.#localitiesCalled(statement, locality.nominative))
        : this.#localitiesOfStreet(statement, written);
    return localities.map((within) => ({
      ...rule(within, statement, this.#isTied),
      street: this.#streets.street(within, written, formerNames).id,
    }));
  }

  /** Whether a place is only a part of the town that the source names. */
  #isInTown({gmina}: CoverageStatement, name: string): boolean {
    const part =
      this.#localities.isFilled && this.#source.locality !== undefined && gmina === undefined;
    return name === unnamedTown || (part && this.#localities.named(name, this.#gmina).length === 0);
  }

  /** Whether the last name that was looked up has several places. */
  #isTied = false;

  #found(statement: CoverageStatement, found: readonly Locality[]): readonly Locality[] {
    this.#isTied = found.length > 1;
    if (this.#isTied) this.#report(statement, 'which-locality');
    return found;
  }

  #localitiesCalled(statement: CoverageStatement, name: string): readonly Locality[] {
    const gmina = this.#area(statement.gmina, statement);
    const found = this.#localities.named(name, gmina);
    if (found.length > 0) return found;
    const anywhere =
      gmina === undefined || statement.gmina !== undefined ? [] : this.#localities.named(name);
    if (anywhere.length > 0) return anywhere;
    const genitive = isLeftOut(statement) ? this.#localities.namedInGenitive(name, gmina) : [];
    if (genitive.length > 0) return genitive;
    // "w Brzozowie" in the gmina Brzozowo.
    const seat = gmina === undefined ? undefined : this.#localities.seatOf(gmina, name);
    return [this.#localities.create(seat ?? name, gmina ?? '', 'wieś')];
  }

  /** A street without a town lies in the town of the beat, or in the only place that has it. */
  #localitiesOfStreet(statement: CoverageStatement, name: WrittenName): readonly Locality[] {
    const town = this.#knownTown(statement);
    if (town) return this.#found(statement, [town]);
    const gmina = this.#area(statement.gmina);
    const ids = new Set(this.#streets.localitiesWith(name));
    const having = this.#localities.localities.filter(
      (locality) => ids.has(locality.id) && (gmina === undefined || locality.gmina === gmina),
    );
    return this.#found(statement, having.length > 0 ? having : [this.#town(statement)]);
  }

  /** The town that the source names, or the only town of the gmina, or the one called like it. */
  #knownTown({gmina}: CoverageStatement): Locality | undefined {
    const {locality} = this.#source;
    const area = this.#area(gmina);
    if (locality !== undefined) {
      const [only, ...others] = this.#localities.named(locality, area);
      const towns = [only, ...others].filter((candidate) => candidate?.kind === 'miasto');
      if (only && others.length === 0) return only;
      return towns.length === 1
        ? towns[0]
        : this.#localities.create(locality, area ?? '', 'miasto');
    }
    const within =
      area === undefined ? this.#localities.localities : this.#localities.inGmina(area);
    const towns = within.filter(({kind}) => kind === 'miasto');
    if (towns.length === 1) return towns[0];
    const called = this.#localities.gminy.find(({teryt}) => teryt === area)?.name;
    return called === undefined ? undefined : this.#localities.named(called, area)[0];
  }

  #town(statement: CoverageStatement): Locality {
    const town = this.#knownTown(statement);
    if (town) return town;
    if (!this.#townProblem) this.#report(statement, 'no-locality');
    this.#townProblem = true;
    const area = this.#area(statement.gmina);
    const name = this.#localities.gminy.find(({teryt}) => teryt === area)?.name ?? unnamedTown;
    return this.#localities.create(name, area ?? '', 'miasto');
  }

  /** The code of the gmina of a statement: that of its heading, or that of the source. */
  #area(heading: string | undefined, statement?: CoverageStatement): string | undefined {
    return heading === undefined ? this.#gmina : this.#gminaCalled(heading, statement);
  }

  #gminaCalled(name: string, statement?: CoverageStatement): string {
    const found = this.#localities.gmina(name);
    if (found) return found.teryt;
    if (statement && this.#localities.isFilled) this.#report(statement, 'unknown-gmina');
    return this.#localities.createGmina(name).teryt;
  }

  #report({start, end}: CoverageStatement, reason: CoverageProblemReason): void {
    const {beat, text} = this.#source;
    this.problems.push({beat, start, end, text: text.slice(start, end), reason});
  }
}

function rule(
  {id}: Locality,
  {ranges, except, doubtful}: CoverageStatement,
  tied = false,
): CoverageRule {
  return {locality: id, ranges, except, doubtful: tied ? everyNumber : doubtful};
}

/** Whether a text only says that something does not belong. */
function isLeftOut({ranges, except = []}: CoverageStatement): boolean {
  return ranges === undefined && coverEverything(except);
}

function bareName({nominative}: WrittenName): string {
  return nominative.replace(/^ul\. /u, '');
}

/** A bare name as that of a street. */
function withPrefix(name: WrittenName): WrittenName {
  const {written, nominative} = name;
  return /^\p{Ll}/u.test(nominative) ? name : {written, nominative: `ul. ${nominative}`};
}
