import type {Backdrop, MapName} from './backdrop.js';
import type {Frame} from './frame.js';
import type {Palette} from './palette.js';
import {nameSize, placeNames, type Obstacle} from './place-names.js';
import {drawShape, shapePath, type ShapePath} from './shape-path.js';

/** Draws land, borders and names: the whole map where there are no tiles. */
export class BackdropPainter {
  readonly #backdrop: Backdrop;
  readonly #outline: ShapePath;
  readonly #parts: readonly ShapePath[];

  constructor(backdrop: Backdrop) {
    this.#backdrop = backdrop;
    this.#outline = shapePath(backdrop.outline);
    this.#parts = backdrop.parts.map(({outline}) => shapePath(outline));
  }

  /** Everything that tiles may cover. */
  paintGround(context: CanvasRenderingContext2D, frame: Frame, palette: Palette) {
    drawShape(context, frame, this.#outline, {fill: palette.land});
    for (const part of this.#parts) {
      drawShape(context, frame, part, {stroke: palette['part-border'], width: 1.25});
    }
  }

  /** What stays visible above tiles. */
  paintOutline(context: CanvasRenderingContext2D, frame: Frame, palette: Palette) {
    drawShape(context, frame, this.#outline, {stroke: palette.border, width: 2});
  }

  /** The names that find room between marks. */
  paintNames(
    context: CanvasRenderingContext2D,
    frame: Frame,
    {text, land, font}: Palette,
    marks: readonly Obstacle[],
  ) {
    const setFont = (rank: number) =>
      (context.font = `${rank <= 1 ? 600 : 400} ${nameSize(rank)}px ${font}`);
    context.save();
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = land;
    context.fillStyle = text;
    const widthOf = ({name, rank}: MapName) => {
      setFont(rank);
      return context.measureText(name).width;
    };
    const names = placeNames(this.#backdrop.localities, frame, widthOf, marks);
    for (const {name, rank, x, y} of names) {
      setFont(rank);
      context.strokeText(name, x, y);
      context.fillText(name, x, y);
    }
    context.restore();
  }
}
