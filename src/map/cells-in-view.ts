import type {Cells, ThreatCollection, ThreatFilter} from '../threats/index.js';
import {rectOf, type Frame} from './frame.js';

/** What to do when counts that were not there at once have come, or have not. */
export interface Reply {
  readonly came: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * The counts of threats for the frame that is being painted. Threats in memory are counted while the
 * frame waits, once for each frame; where a server counts, the last counts stay until the next are
 * there, and a failed question is asked again in the next frame that differs.
 */
export class CellsInView {
  /** The last counts. */
  cells: Cells | undefined;

  readonly #deeper: number;
  readonly #shape: (cells: Cells, zoom: number) => Cells;
  readonly #reply: Reply;
  #threats: ThreatCollection | undefined;
  #filter: ThreatFilter = {};
  #key = '';
  #stop = new AbortController();

  /**
   * @param deeper - How many zooms deeper than the frame's to count: smaller squares.
   * @param shape - What to make of counts, once.
   */
  constructor(deeper: number, shape: (cells: Cells, zoom: number) => Cells, reply: Reply) {
    this.#deeper = deeper;
    this.#shape = shape;
    this.#reply = reply;
  }

  /** Other threats are to be counted from the next frame on. */
  set(threats: ThreatCollection | undefined, filter: ThreatFilter) {
    this.stop();
    if (!threats) this.cells = undefined;
    this.#threats = threats;
    this.#filter = filter;
  }

  /** Gives up what has been asked. */
  stop() {
    this.#stop.abort();
    this.#key = '';
  }

  /** Makes sure that {@link cells} are those of a frame, now or later. */
  count(frame: Frame) {
    const {zoom, left, top, width, height} = frame;
    const key = [zoom, left, top, width, height].join();
    if (!this.#threats || key === this.#key) return;
    this.#stop.abort();
    this.#key = key;
    const stop = (this.#stop = new AbortController());
    const take = (cells: Cells) => (this.cells = this.#shape(cells, zoom));
    const deep = zoom + this.#deeper;
    const cells = this.#threats.cells(this.#filter, rectOf(frame), deep, stop.signal);
    if (!(cells instanceof Promise)) {
      take(cells);
      return;
    }
    cells.then(
      (answer) => {
        if (stop.signal.aborted) return;
        take(answer);
        this.#reply.came();
      },
      (error: unknown) => {
        if (!stop.signal.aborted) this.#reply.failed(error);
      },
    );
  }
}
