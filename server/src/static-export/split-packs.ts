import {gzipSync} from 'node:zlib';
import {foldedWords, searchWords, type Locality, type Street} from 'rejon/beats';
import {
  exactKey,
  keyLength,
  keySeparator,
  writePack,
  type Pack,
  type PackDetail,
} from 'rejon/backend/static';
import {PackParts} from './pack-parts.js';

/** How large one file of a split may be, in bytes after gzip. */
const limit = 15_500;

/** A file that is too large is split by longer starts of words, but not for ever. */
const longestKey = 8;

/** A locality under one of the words of its name, with those of its streets that are wanted. */
interface Member {
  readonly word: string;
  readonly locality: Locality;
  readonly streets: readonly Street[];
}

/** Splits a directory by the words of its places until each file is small enough. */
export class SplitPacks {
  readonly #parts: PackParts;
  readonly #texts = new Map<string, string>();

  constructor(pack: Pack) {
    this.#parts = new PackParts(pack);
  }

  /** The texts of all files by their keys. */
  all(): ReadonlyMap<string, string> {
    const members = this.#parts.localities.flatMap((locality) =>
      searchWords(locality.name).map((word): Member => {
        return {word, locality, streets: this.#parts.streetsOf(locality)};
      }),
    );
    for (const [key, some] of Map.groupBy(members, ({word}) => word.slice(0, keyLength))) {
      this.#split(key, some);
    }
    return this.#texts;
  }

  /**
   * Writes members of a key with everything; or where that is too much, their names alone, and everything
   * under longer keys.
   */
  #split(key: string, members: readonly Member[]): void {
    if (this.#write(key, members, 'all', limit)) return;
    this.#write(
      key,
      members.map((member) => this.#sketch(member)),
      'id',
      Infinity,
    );
    const longer = Map.groupBy(members, ({word}) => word.slice(0, key.length + 1));
    for (const [next, some] of longer) {
      if (next !== key && next.length <= longestKey) this.#split(next, some);
      else if (next !== key || !this.#write(exactKey(key), some, 'all', limit)) {
        this.#splitByFurtherWord(key, some);
      }
    }
  }

  /** Places of the same word are told apart by words of their gmina, of their further name, and of streets. */
  #splitByFurtherWord(key: string, members: readonly Member[]): void {
    const further = members.flatMap((member) => {
      const {word, locality, streets} = member;
      const own = [locality.name, this.#parts.gminaOf(locality)].flatMap(foldedWords);
      return [
        ...own.filter((other) => other !== word).map((other) => ({other, ...member})),
        ...streets.flatMap((street) =>
          streetWords(street).map((other) => ({other, word, locality, streets: [street]})),
        ),
      ];
    });
    const parts = Map.groupBy(further, ({other}) => other.slice(0, keyLength));
    for (const [start, some] of parts) {
      const next = key + keySeparator + start;
      const merged = mergeStreets(some);
      if (!this.#write(next, merged, 'all', limit)) this.#write(next, merged, 'id', Infinity);
    }
  }

  #write(
    key: string,
    members: readonly Member[],
    beats: PackDetail['beats'],
    most: number,
  ): boolean {
    const localities = [...new Set(members.map(({locality}) => locality))];
    const streets = [...new Set(members.flatMap((member) => member.streets))];
    const part = this.#parts.of(localities, streets);
    const text = JSON.stringify(writePack(part, {beats, shapes: false}));
    if (text.length > most && gzipSync(text, {level: 9}).length > most) return false;
    this.#texts.set(key, text);
    return true;
  }

  /** A locality with one street of each beat: enough to say that the street has to be named. */
  #sketch(member: Member): Member {
    const beats = new Set<string>();
    const streets = member.streets.filter((street) => {
      const news = this.#parts.beatsOf(street).filter((beat) => !beats.has(beat));
      for (const beat of news) beats.add(beat);
      return news.length > 0;
    });
    return {...member, streets};
  }
}

function streetWords({name, formerNames = []}: Street): readonly string[] {
  return [...new Set([name, ...formerNames].flatMap(searchWords))];
}

function mergeStreets(members: readonly Member[]): readonly Member[] {
  return [...Map.groupBy(members, ({locality}) => locality.id).values()].map((same) => ({
    ...same[0]!,
    streets: [...new Set(same.flatMap(({streets}) => streets))],
  }));
}
