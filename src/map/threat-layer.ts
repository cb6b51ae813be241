import {
  discRadius,
  mergeCells,
  type Cells,
  type Threat,
  type ThreatCollection,
  type ThreatFilter,
  type WorldRect,
} from '../threats/index.js';
import {CellsInView, type Reply} from './cells-in-view.js';
import type {Frame} from './frame.js';
import {paintHeat} from './heat.js';
import {inReadingOrder, markOf, type Mark} from './mark.js';
import {MarkPainter} from './mark-painter.js';
import type {Palette} from './palette.js';
import type {Obstacle} from './place-names.js';

/** A finger needs so much, in CSS pixels around the middle of a mark. */
const reach = 22;

/** Squares of heat are a quarter as wide as those of marks: 16 CSS pixels. */
const heatDeeper = 2;

/** The threats on a map: marks that can be pressed, or their density as heat. */
export class ThreatLayer {
  /** Whether the density is shown instead of marks. */
  heat = false;
  /** Names of the categories' pictograms, in the order in which the threats count them. */
  icons: readonly string[] = [];

  readonly #marks: CellsInView;
  readonly #heat: CellsInView;
  readonly #painter = new MarkPainter();
  #categories: readonly string[] = [];
  #scale = 1;

  constructor(reply: Reply) {
    this.#marks = new CellsInView(0, mergeCells, reply);
    this.#heat = new CellsInView(heatDeeper, (cells) => cells, reply);
  }

  show(threats: ThreatCollection | undefined, filter: ThreatFilter) {
    this.#categories = threats?.categories ?? [];
    this.#marks.set(threats, filter);
    this.#heat.set(threats, filter);
  }

  paint(context: CanvasRenderingContext2D, frame: Frame, palette: Palette) {
    this.#scale = frame.scale;
    const source = this.heat ? this.#heat : this.#marks;
    source.count(frame);
    if (!source.cells) return;
    if (this.heat) paintHeat(context, frame, palette, source.cells);
    else this.#painter.paint(context, frame, palette, source.cells, this.icons);
  }

  /** Draws one threat out of its cluster. */
  paintSelected(
    context: CanvasRenderingContext2D,
    frame: Frame,
    palette: Palette,
    selected: Threat,
  ) {
    const icon = this.icons[this.#categories.indexOf(selected.category)];
    this.#painter.paintSelected(context, frame, palette, selected, icon);
  }

  /** Where marks lie in a frame. */
  obstacles(frame: Frame): Obstacle[] {
    const cells = this.#shown;
    if (!cells) return [];
    return Array.from(cells.count, (count, at) => ({
      x: (cells.x[at]! - frame.left) * frame.scale,
      y: (cells.y[at]! - frame.top) * frame.scale,
      radius: discRadius(count),
    }));
  }

  /** The mark that a finger at a place in world units means. */
  markAt(x: number, y: number): Mark | undefined {
    const cells = this.#shown;
    if (!cells) return undefined;
    let best = -1;
    let bestDistance = Infinity;
    for (let at = 0; at < cells.length; at++) {
      const distance = Math.hypot(cells.x[at]! - x, cells.y[at]! - y) * this.#scale;
      const radius = Math.max(reach, discRadius(cells.count[at]!));
      if (distance <= radius && distance < bestDistance) {
        best = at;
        bestDistance = distance;
      }
    }
    return best < 0 ? undefined : markOf(cells, best);
  }

  /**
   * The largest marks in a rectangle, in reading order.
   *
   * @param most - How many at most.
   */
  marksIn(rect: WorldRect, most: number): Mark[] {
    const cells = this.#shown;
    if (!cells) return [];
    const line = (2 * reach) / this.#scale;
    return inReadingOrder(cells, rect, line, most).map((at) => markOf(cells, at));
  }

  get #shown(): Cells | undefined {
    return this.heat ? undefined : this.#marks.cells;
  }
}
