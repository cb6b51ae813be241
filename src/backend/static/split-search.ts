import type {Content, FolderFiles} from './folder-files.js';
import {earlier, knowledgeOf, type Knowledge, type Search, type Unsettled} from './knowledge.js';
import {mergePacks} from './merge-packs.js';
import type {Pack} from './pack.js';
import {readPack} from './read-pack.js';
import {keysOf, splitPath} from './split-keys.js';

/** Most files that are read for one question, those of the first try included. */
const mostFiles = 5;

/** Searches a folder that is split by words. */
export class SplitSearch implements Search {
  readonly #files: FolderFiles;
  readonly #keys: ReadonlySet<string>;
  readonly #stored: string | undefined;
  #latest: {readonly packs: readonly Content<Pack>[]; readonly known: Knowledge} | undefined;

  constructor(files: FolderFiles, keys: ReadonlySet<string>, stored: string | undefined) {
    this.#files = files;
    this.#keys = keys;
    this.#stored = stored;
  }

  start(text: string, signal: AbortSignal): Promise<Knowledge> {
    return this.#knowing(keysOf(text, this.#keys).slice(0, 1), signal);
  }

  async wider(
    known: Knowledge,
    unsettled: Unsettled,
    text: string,
    signal: AbortSignal,
  ): Promise<Knowledge | undefined> {
    if (unsettled === 'unknown-shape') return undefined;
    const more = await this.#knowing(keysOf(text, this.#keys).slice(0, mostFiles), signal);
    return more.pack.localities.length > known.pack.localities.length ? more : undefined;
  }

  async #knowing(keys: readonly string[], signal: AbortSignal): Promise<Knowledge> {
    const packs = await Promise.all(keys.map((key) => this.#read(key, signal)));
    if (this.#latest?.packs.length !== packs.length || !packs.every(this.#isLatest)) {
      const stored = packs.map((pack) => pack.stored).reduce(earlier, this.#stored);
      const known = knowledgeOf(mergePacks(packs.map(({value}) => value)), stored);
      this.#latest = {packs, known};
    }
    return this.#latest.known;
  }

  readonly #isLatest = (pack: Content<Pack>, i: number) => pack === this.#latest?.packs[i];

  #read(key: string, signal: AbortSignal): Promise<Content<Pack>> {
    return this.#files.read(splitPath(key), readPack, signal);
  }
}
