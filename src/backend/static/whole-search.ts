import type {OutsideLocality} from '../../beats/index.js';
import {list, object, type Check} from '../http/check.js';
import {words} from '../http/officer-answers.js';
import {detailsName, readBeatsTopojson} from './beats-topojson.js';
import type {FolderFiles} from './folder-files.js';
import {earlier, knowledgeOf, type Knowledge, type Search} from './knowledge.js';
import type {Manifest} from './manifest.js';
import type {Pack} from './pack.js';

/** The name of the file of localities around, read when a locality is not known. */
export const outsideName = 'outside.json';

const outsideLocalities: Check<readonly OutsideLocality[]> = list(
  object<OutsideLocality>({name: words, county: words}),
);

/** Searches a folder whose manifest holds all that a search needs. */
export class WholeSearch implements Search {
  readonly #files: FolderFiles;
  readonly #manifest: Manifest;
  readonly #base: Knowledge;
  #outside: readonly OutsideLocality[] | undefined;
  #shapes = false;
  #latest: Knowledge;

  constructor(files: FolderFiles, manifest: Manifest, pack: Pack, stored: string | undefined) {
    this.#files = files;
    this.#manifest = manifest;
    this.#base = knowledgeOf(pack, stored);
    this.#latest = this.#base;
  }

  /** What has been read is kept: a question never knows less than the one before. */
  async start(): Promise<Knowledge> {
    return this.#latest;
  }

  async wider(
    known: Knowledge,
    unsettled: 'unknown-place' | 'unknown-shape',
    _text: string,
    signal: AbortSignal,
  ): Promise<Knowledge | undefined> {
    const {files, points} = this.#manifest;
    if (unsettled === 'unknown-place') {
      if (this.#outside || !files.includes(outsideName)) return undefined;
      const {value, stored} = await this.#files.read(outsideName, outsideLocalities, signal);
      this.#outside = value;
      return (this.#latest = knowledgeOf(known.pack, earlier(known.stored, stored), value));
    }
    if (this.#shapes || points.length === 0) return undefined;
    const {value, stored} = await this.#files.read(detailsName, readBeatsTopojson, signal);
    const coverage = known.pack.coverage.map((each) => {
      const shape = value.get(each.beat)?.shape;
      return shape ? {...each, shape} : each;
    });
    this.#shapes = true;
    const pack = {...known.pack, coverage};
    return (this.#latest = knowledgeOf(pack, earlier(known.stored, stored), this.#outside));
  }
}
