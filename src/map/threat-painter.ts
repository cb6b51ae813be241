import {toX, toY} from '../geo/index.js';
import {
  discRadius,
  mergeCells,
  statuses,
  type Cells,
  type Threat,
  type ThreatCollection,
  type ThreatFilter,
  type WorldRect,
} from '../threats/index.js';

import {rectOf, type Frame} from './frame.js';
import type {Palette} from './palette.js';
import type {Obstacle} from './place-names.js';
import {statusShapes} from './status-marks.js';

const shapes = statuses.map((status) => new Path2D(statusShapes[status]));
const fullTurn = 2 * Math.PI;

/** A finger needs so much, in CSS pixels around the middle of a mark. */
const reach = 22;

/** What is under a pressed mark. */
export interface PressedMark {
  readonly count: number;
  /** The smallest rectangle around its threats. */
  readonly rect: WorldRect;
  /** World units. */
  readonly x: number;
  readonly y: number;
}

/**
 * Draws threats, counting them anew for each frame: a filter costs no more than a pan. Where counts
 * come from a server, the last ones stay until the next ones are there.
 */
export class ThreatPainter {
  readonly #threats: ThreatCollection;
  readonly #filter: ThreatFilter;
  readonly #news: () => void;
  #clusters: Cells | undefined;
  #scale = 1;
  #asked: {readonly key: string; readonly stop: AbortController} | undefined;

  /** @param news - Called when counts have come that should be painted. */
  constructor(threats: ThreatCollection, filter: ThreatFilter, news: () => void) {
    this.#threats = threats;
    this.#filter = filter;
    this.#news = news;
  }

  /** The number of the mark at a place in world units, -1 where no finger could mean one. */
  markAt(x: number, y: number): number {
    const clusters = this.#clusters;
    if (!clusters) return -1;
    let best = -1;
    let bestDistance = Infinity;
    for (let mark = 0; mark < clusters.length; mark++) {
      const distance = Math.hypot(clusters.x[mark]! - x, clusters.y[mark]! - y) * this.#scale;
      const radius = Math.max(reach, discRadius(clusters.count[mark]!));
      if (distance <= radius && distance < bestDistance) {
        best = mark;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** Where marks lie in a frame. */
  marksIn(frame: Frame): Obstacle[] {
    const clusters = this.#clusters;
    if (!clusters) return [];
    return Array.from(clusters.count, (count, mark) => ({
      x: (clusters.x[mark]! - frame.left) * frame.scale,
      y: (clusters.y[mark]! - frame.top) * frame.scale,
      radius: discRadius(count),
    }));
  }

  /** What a mark stands for. */
  open(mark: number): PressedMark {
    const {count, x, y, left, top, right, bottom} = this.#clusters!;
    return {
      count: count[mark]!,
      rect: {left: left[mark]!, top: top[mark]!, right: right[mark]!, bottom: bottom[mark]!},
      x: x[mark]!,
      y: y[mark]!,
    };
  }

  /** Stops asking for counts. */
  stop() {
    this.#asked?.stop.abort();
  }

  paint(context: CanvasRenderingContext2D, frame: Frame, palette: Palette) {
    this.#scale = frame.scale;
    this.#count(frame);
    const clusters = this.#clusters;
    if (!clusters) return;
    for (let at = 0; at < clusters.length; at++) {
      const x = (clusters.x[at]! - frame.left) * frame.scale;
      const y = (clusters.y[at]! - frame.top) * frame.scale;
      const counts = clusters.statuses.subarray(at * statuses.length, (at + 1) * statuses.length);
      if (clusters.count[at] === 1) paintMark(context, x, y, counts.indexOf(1), palette);
      else paintDisc(context, x, y, counts, clusters.count[at]!, palette);
    }
  }

  #count(frame: Frame) {
    const rect = rectOf(frame);
    const key = [frame.zoom, rect.left, rect.top, rect.right, rect.bottom].join();
    if (this.#asked?.key === key) return;
    this.stop();
    const stop = new AbortController();
    const cells = this.#threats.cells(this.#filter, rect, frame.zoom, stop.signal);
    if (!(cells instanceof Promise)) {
      this.#clusters = mergeCells(cells, frame.zoom);
      return;
    }
    this.#asked = {key, stop};
    cells.then(
      (answer) => {
        if (stop.signal.aborted) return;
        this.#clusters = mergeCells(answer, frame.zoom);
        this.#news();
      },
      // What was there stays; the list beside the map says that the backend does not answer.
      () => (this.#asked = undefined),
    );
  }

  /** Draws one threat larger than the others, out of its cluster. */
  paintSelected(
    context: CanvasRenderingContext2D,
    frame: Frame,
    palette: Palette,
    {point, status}: Threat,
  ) {
    const x = (toX(point.lon) - frame.left) * frame.scale;
    const y = (toY(point.lat) - frame.top) * frame.scale;
    context.beginPath();
    context.arc(x, y, 18, 0, fullTurn);
    context.fillStyle = palette.surface;
    context.fill();
    context.lineWidth = 4;
    context.strokeStyle = palette.accent;
    context.stroke();
    paintMark(context, x, y, statuses.indexOf(status), palette);
  }
}

function paintMark(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  status: number,
  palette: Palette,
) {
  context.save();
  context.translate(x - 12, y - 12);
  context.beginPath();
  context.arc(12, 12, 11.5, 0, fullTurn);
  context.fillStyle = palette.surface;
  context.fill();
  context.fillStyle = palette.statuses[status]!;
  context.fill(shapes[status]!, 'evenodd');
  context.restore();
}

function paintDisc(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  counts: Uint32Array,
  count: number,
  palette: Palette,
) {
  const ring = 4;
  const radius = discRadius(count);
  context.beginPath();
  context.arc(x, y, radius, 0, fullTurn);
  context.fillStyle = palette.surface;
  context.fill();

  context.lineWidth = ring;
  let from = -fullTurn / 4;
  counts.forEach((part, status) => {
    if (!part) return;
    const to = from + (fullTurn * part) / count;
    context.beginPath();
    context.arc(x, y, radius - ring / 2, from, to);
    context.strokeStyle = palette.statuses[status]!;
    context.stroke();
    from = to;
  });

  const label =
    count < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
  context.font = `600 ${label.length > 4 ? 11 : 13}px ${palette.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.text;
  context.fillText(label, x, y + 0.5);
}
