import {beatOfDay, type BeatRecord} from '../directory/index.js';
import {UnexpectedAnswer} from '../errors.js';
import type {Beat} from '../values.js';
import {beatPath, readBeatFile} from './beat-file.js';
import {detailsName, readBeatsTopojson} from './beats-topojson.js';
import type {FolderFiles} from './folder-files.js';
import {earlier} from './knowledge.js';
import type {PackedBeat} from './pack.js';

/** Puts the parts of a beat together, whichever files they are in. */
export class Cards {
  readonly #files: FolderFiles;
  readonly #day: () => string;

  /** @param day - Today in Poland, `YYYY-MM-DD`. */
  constructor(files: FolderFiles, day: () => string) {
    this.#files = files;
    this.#day = day;
  }

  /**
   * Complete beats as they are today, in the same order.
   *
   * @param stored - When what is known already came, if the network failed.
   */
  complete(
    beats: readonly PackedBeat[],
    signal: AbortSignal,
    stored?: string,
  ): Promise<readonly Beat[]> {
    return Promise.all(beats.map((beat) => this.#complete(beat, signal, stored)));
  }

  /** A beat as it is today, as far as a pack knows it. */
  known({card}: PackedBeat, stored?: string): Beat | undefined {
    return card && this.#ofDay(card, stored);
  }

  async #complete(beat: PackedBeat, signal: AbortSignal, stored?: string): Promise<Beat> {
    const {id, card, complete} = beat;
    if (card && complete) return this.#ofDay(card, stored);
    if (card) {
      const details = await this.#files.read(detailsName, readBeatsTopojson, signal);
      const whole = {...card, ...details.value.get(id)};
      return this.#ofDay(whole, earlier(stored, details.stored));
    }
    const file = await this.#files.read(beatPath(id), readBeatFile, signal);
    const {beats, coverage} = file.value.pack;
    const own = beats[0]?.card;
    if (own?.id !== id) throw new UnexpectedAnswer(`${beatPath(id)} holds another beat`);
    const shape = coverage[0]?.shape;
    const whole = shape ? {...own, shape} : own;
    return this.#ofDay(whole, earlier(stored, file.stored));
  }

  #ofDay(record: BeatRecord, stored: string | undefined): Beat {
    const beat = beatOfDay(record, this.#day());
    return stored === undefined ? beat : {...beat, stored};
  }
}
