import {polishDay} from './polish-day.js';
import {Cards} from './cards.js';
import {FolderFiles, type Content} from './folder-files.js';
import type {Search} from './knowledge.js';
import {manifestName, readManifest, type Manifest} from './manifest.js';
import {SplitSearch} from './split-search.js';
import {WholeSearch} from './whole-search.js';

/** A folder of files that answers in place of a server. */
export class StaticFolder {
  readonly files: FolderFiles;
  readonly cards: Cards;
  readonly now: () => Date;
  #opened: {readonly manifest: Content<Manifest>; readonly search: Search} | undefined;

  constructor(url: URL, fetcher: typeof fetch, now: () => Date) {
    this.now = now;
    this.files = new FolderFiles(url, fetcher, now);
    this.cards = new Cards(this.files, () => polishDay(now()));
  }

  /** What has been read of the manifest; asks for nothing. */
  get manifestIfRead(): Manifest | undefined {
    return this.#opened?.manifest.value;
  }

  async manifest(signal: AbortSignal): Promise<Content<Manifest>> {
    return (await this.#open(signal)).manifest;
  }

  async search(signal: AbortSignal): Promise<Search> {
    return (await this.#open(signal)).search;
  }

  async #open(signal: AbortSignal) {
    const manifest = await this.files.read(manifestName, readManifest, signal);
    if (this.#opened?.manifest !== manifest) {
      const {value, stored} = manifest;
      const search = value.pack
        ? new WholeSearch(this.files, value, value.pack, stored)
        : new SplitSearch(this.files, value.search ?? new Set(), stored);
      this.#opened = {manifest, search};
    }
    return this.#opened;
  }
}
