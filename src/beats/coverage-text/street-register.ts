import type {Locality, Street} from '../directory.js';
import {fold, foldedWords} from '../fold.js';
import {toStreetName, type StreetName} from '../street-name.js';
import type {WrittenName} from './coverage-text.js';
import {spellingCost} from './same-street.js';

interface Entry {
  street: Street;
  name: StreetName;
}

/** Streets by locality and name: those of a register, and those that only the texts name. */
export class StreetRegister {
  readonly #entries: Entry[] = [];
  /** By what all spellings of a name have in common, in each locality. */
  readonly #byLikeness = new Map<string, Entry[]>();
  /** By the words of the name, wherever it is. */
  readonly #byName = new Map<string, Entry[]>();

  constructor(streets: readonly Street[]) {
    for (const street of streets) this.#add(street);
  }

  get streets(): readonly Street[] {
    return this.#entries.map(({street}) => street);
  }

  /** Localities that have a street of this name. */
  localitiesWith(name: WrittenName): readonly string[] {
    const {words, kind} = toStreetName(foldedWords(name.nominative));
    const found = this.#byName.get(words.join(' ')) ?? [];
    const same = found.filter((entry) => entry.name.kind === kind || kind === 'ul');
    return [...new Set(same.map(({street}) => street.locality))];
  }

  /** The street of a locality that a text names, created where there is none. */
  street(locality: Locality, name: WrittenName, formerNames: readonly string[] = []): Street {
    const entry = this.#find(locality, name) ?? this.#create(locality, name);
    const added = formerNames.filter((former) => !entry.street.formerNames?.includes(former));
    if (added.length > 0) {
      entry.street = {
        ...entry.street,
        formerNames: [...(entry.street.formerNames ?? []), ...added],
      };
    }
    return entry.street;
  }

  /** Whether a locality has a street that a text may mean. */
  has(locality: Locality, name: WrittenName): boolean {
    return this.#find(locality, name) !== undefined;
  }

  #create(locality: Locality, {nominative}: WrittenName): Entry {
    const words = fold(nominative).replaceAll(' ', '-');
    return this.#add({id: `${locality.id}-${words}`, locality: locality.id, name: nominative});
  }

  #find(locality: Locality, {written, nominative}: WrittenName): Entry | undefined {
    const name = toStreetName(foldedWords(nominative));
    const asWritten = toStreetName(foldedWords(`${nominative.split(' ', 1)[0]!} ${written}`));
    const near = new Set(
      [name, asWritten]
        .flatMap(({core}) => [...keysOf(locality.id, core)])
        .flatMap((key) => this.#byLikeness.get(key) ?? []),
    );
    let best: {readonly entry: Entry; readonly cost: number} | undefined;
    let tied = false;
    for (const entry of near) {
      const cost = Math.min(costBetween(name, entry.name), costBetween(asWritten, entry.name));
      if (cost === Infinity || (best && cost > best.cost)) continue;
      tied = best?.cost === cost;
      best = {entry, cost};
    }
    return tied ? undefined : best?.entry;
  }

  #add(street: Street): Entry {
    const name = toStreetName(foldedWords(street.name));
    const entry = {street, name};
    this.#entries.push(entry);
    for (const key of keysOf(street.locality, name.core)) append(this.#byLikeness, key, entry);
    append(this.#byName, name.words.join(' '), entry);
    return entry;
  }
}

function costBetween(a: StreetName, b: StreetName): number {
  return spellingCost(a, b) ?? Infinity;
}

/**
 * What two spellings share: the last word when one of them leaves a first name out, else the first
 * letter of every word and the start of one. A large town has thousands of streets, and comparing
 * each name with all of them takes a minute.
 */
function keysOf(locality: string, core: readonly string[]): ReadonlySet<string> {
  const initials = core.map((word) => word[0]).join('');
  const starts = core.map((word) => `${locality} ${initials} ${word.slice(0, 3)}`);
  return new Set([`${locality} ${core.at(-1)}`, ...starts]);
}

function append<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
