import {categoryStrokes} from '../ui/category-icon.js';
import {discRadius, statuses, type Cells, type Threat} from '../threats/index.js';
import {toX, toY} from '../geo/index.js';
import type {Frame} from './frame.js';
import type {Palette} from './palette.js';
import {statusShapes} from './status-marks.js';

const shapes = statuses.map((status) => new Path2D(statusShapes[status]));
const fullTurn = 2 * Math.PI;

/** The ring around a disc, in CSS pixels. */
const ring = 4;

/** The radius of the mark of one threat and of its badge, in CSS pixels. */
const radius = discRadius(1);
const badge = 6.5;

/** From this radius on a disc has room for a pictogram over its number. */
const roomy = 18;

/** A picture of a mark is so wide: the mark, its badge and a little air. */
const side = 40;

/**
 * Draws marks: one threat as a white disc with its category's pictogram and its status' shape as a
 * badge, several as a disc with their number in a ring that their statuses divide.
 */
export class MarkPainter {
  #palette: Palette | undefined;
  #ratio = 0;
  #fontSize = 0;
  /** The mark of each pair of category and status, drawn once. */
  readonly #pictures = new Map<string, HTMLCanvasElement>();
  readonly #labels = new Map<number, string>();
  readonly #pictograms = new Map<string, Path2D>();

  paint(
    context: CanvasRenderingContext2D,
    {left, top, scale}: Frame,
    palette: Palette,
    marks: Cells,
    icons: readonly string[],
  ) {
    this.#use(palette);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    this.#fontSize = 0;
    for (let at = 0; at < marks.length; at++) {
      const x = (marks.x[at]! - left) * scale;
      const y = (marks.y[at]! - top) * scale;
      const category = icons[marks.category[at]!];
      const first = at * statuses.length;
      if (marks.count[at] === 1) {
        const status = marks.statuses.indexOf(1, first) - first;
        this.#place(context, this.#picture(category, status), x, y);
      } else this.#paintDisc(context, x, y, marks.count[at]!, marks.statuses, first, category);
    }
  }

  /** Draws one threat with a ring around it, out of its cluster. */
  paintSelected(
    context: CanvasRenderingContext2D,
    {left, top, scale}: Frame,
    palette: Palette,
    {point, status}: Threat,
    icon: string | undefined,
  ) {
    this.#use(palette);
    const x = (toX(point.lon) - left) * scale;
    const y = (toY(point.lat) - top) * scale;
    disc(context, x, y, 20, palette.surface);
    context.lineWidth = 4;
    context.strokeStyle = palette.accent;
    context.stroke();
    this.#place(context, this.#picture(icon, statuses.indexOf(status)), x, y);
  }

  /** Forgets what was drawn in other colours or for another screen. */
  #use(palette: Palette) {
    const ratio = window.devicePixelRatio || 1;
    if (palette !== this.#palette || ratio !== this.#ratio) this.#pictures.clear();
    this.#palette = palette;
    this.#ratio = ratio;
  }

  #picture(icon: string | undefined, status: number): HTMLCanvasElement {
    const key = `${icon} ${status}`;
    let picture = this.#pictures.get(key);
    if (!picture) this.#pictures.set(key, (picture = this.#draw(icon, status)));
    return picture;
  }

  /** On whole pixels of the screen: anywhere else a picture is blurred. */
  #place(context: CanvasRenderingContext2D, picture: HTMLCanvasElement, x: number, y: number) {
    const onPixel = (middle: number) => Math.round((middle - side / 2) * this.#ratio) / this.#ratio;
    context.drawImage(picture, onPixel(x), onPixel(y), side, side);
  }

  #draw(icon: string | undefined, status: number): HTMLCanvasElement {
    const palette = this.#palette!;
    const picture = document.createElement('canvas');
    picture.width = picture.height = Math.ceil(side * this.#ratio);
    const context = picture.getContext('2d')!;
    context.scale(this.#ratio, this.#ratio);
    const middle = side / 2;
    const colour = palette.statuses[status]!;
    if (icon === undefined) {
      disc(context, middle, middle, radius, palette.surface);
      fillGrid(context, shapes[status]!, middle, middle, 22, colour);
      return picture;
    }
    disc(context, middle, middle, radius, palette.surface);
    context.lineWidth = 1.5;
    context.strokeStyle = colour;
    context.stroke();
    this.#paintPictogram(context, icon, middle - 0.5, middle - 0.5, 17);
    disc(context, middle + 10, middle + 10, badge + 1, palette.surface);
    fillGrid(context, shapes[status]!, middle + 10, middle + 10, 2 * badge, colour);
    return picture;
  }

  #paintPictogram(
    context: CanvasRenderingContext2D,
    icon: string,
    x: number,
    y: number,
    size: number,
  ) {
    let path = this.#pictograms.get(icon);
    if (!path) this.#pictograms.set(icon, (path = new Path2D(categoryStrokes(icon))));
    context.save();
    context.translate(x - size / 2, y - size / 2);
    context.scale(size / 24, size / 24);
    context.lineWidth = 2;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.strokeStyle = this.#palette!.text;
    context.stroke(path);
    context.restore();
  }

  #paintDisc(
    context: CanvasRenderingContext2D,
    x: number,
    y: number,
    count: number,
    counts: Uint32Array,
    first: number,
    icon: string | undefined,
  ) {
    const palette = this.#palette!;
    const size = discRadius(count);
    disc(context, x, y, size, palette.surface);
    context.lineWidth = ring;
    let from = -fullTurn / 4;
    for (let status = 0; status < statuses.length; status++) {
      const part = counts[first + status]!;
      if (!part) continue;
      const to = from + (fullTurn * part) / count;
      context.beginPath();
      context.arc(x, y, size - ring / 2, from, to);
      context.strokeStyle = palette.statuses[status]!;
      context.stroke();
      from = to;
    }
    const pictogram = icon !== undefined && size >= roomy;
    if (pictogram) this.#paintPictogram(context, icon, x, y - 6, 12);
    const label = this.#label(count);
    this.#setFont(context, pictogram || label.length > 4 ? 11 : 13);
    context.fillStyle = palette.text;
    context.fillText(label, x, pictogram ? y + 6.5 : y + 0.5);
  }

  /** Choosing a font costs more than writing with it. */
  #setFont(context: CanvasRenderingContext2D, size: number) {
    if (size !== this.#fontSize) context.font = `600 ${size}px ${this.#palette!.font}`;
    this.#fontSize = size;
  }

  /** A number with a thin space before its last three digits from 10 000 on. */
  #label(count: number): string {
    let label = this.#labels.get(count);
    if (label === undefined) {
      label = count < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
      this.#labels.set(count, label);
    }
    return label;
  }
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, size: number, fill: string) {
  context.beginPath();
  context.arc(x, y, size, 0, fullTurn);
  context.fillStyle = fill;
  context.fill();
}

/** Fills a shape on a grid of 24 around a place. */
function fillGrid(
  context: CanvasRenderingContext2D,
  shape: Path2D,
  x: number,
  y: number,
  size: number,
  colour: string,
) {
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / 24, size / 24);
  context.fillStyle = colour;
  context.fill(shape, 'evenodd');
  context.restore();
}
