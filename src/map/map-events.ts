import type {Bounds, Point} from '../geo/index.js';

/**
 * The map shows another part of the world. As all events of `<rejon-map>` it stays inside the
 * element that uses the map.
 */
export class MapMovedEvent extends Event {
  readonly center: Point;
  readonly bounds: Bounds;
  readonly zoom: number;

  constructor(center: Point, bounds: Bounds, zoom: number) {
    super('rejon-map-moved', {bubbles: true});
    this.center = center;
    this.bounds = bounds;
    this.zoom = zoom;
  }
}

/** A mark was pressed that zooming in would not split. */
export class MapChosenEvent extends Event {
  /** How many threats are under the mark, at least one. */
  readonly count: number;
  /** The smallest rectangle around them, in degrees. */
  readonly bounds: Bounds;
  /** Where the mark stands. */
  readonly point: Point;

  constructor(count: number, bounds: Bounds, point: Point) {
    super('rejon-map-chosen', {bubbles: true});
    this.count = count;
    this.bounds = bounds;
    this.point = point;
  }
}

/** While picking: the place under the cross in the middle, after each move of the map. */
export class MapPickedEvent extends Event {
  readonly point: Point;

  constructor(point: Point) {
    super('rejon-map-picked', {bubbles: true});
    this.point = point;
  }
}

/**
 * The threats in view could not be counted. The last picture stays, and the next move asks again.
 */
export class MapFailedEvent extends Event {
  /** What the backend threw. */
  readonly error: unknown;

  constructor(error: unknown) {
    super('rejon-map-failed', {bubbles: true});
    this.error = error;
  }
}

/** The threats in view have been counted by whoever was asked, as after a failure. */
export class MapCountedEvent extends Event {
  constructor() {
    super('rejon-map-counted', {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'rejon-map-moved': MapMovedEvent;
    'rejon-map-chosen': MapChosenEvent;
    'rejon-map-picked': MapPickedEvent;
    'rejon-map-counted': MapCountedEvent;
    'rejon-map-failed': MapFailedEvent;
  }
}
