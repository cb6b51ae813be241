import type * as L from 'leaflet';

/** Why nothing happened: what the hint over the map should say. */
export type Refusal = 'wheel' | 'touch';

/**
 * Lets the page keep its gestures: one finger and a plain wheel scroll the page as everywhere else;
 * two fingers, and the wheel with Ctrl or Cmd, are the map's.
 *
 * @param frame - An element around the map's: it hears events first.
 * @param refused - Called when a gesture was left to the page.
 */
export function shareGestures(
  frame: HTMLElement,
  map: L.Map,
  refused: (refusal: Refusal) => void,
): void {
  frame.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) return;
      event.stopPropagation();
      refused('wheel');
    },
    {capture: true, passive: true},
  );
  frame.addEventListener(
    'pointerdown',
    ({pointerType}) => {
      if (pointerType === 'touch') map.dragging.disable();
      else map.dragging.enable();
    },
    {capture: true},
  );
  frame.addEventListener(
    'touchmove',
    ({touches}) => {
      if (touches.length === 1) refused('touch');
    },
    {capture: true, passive: true},
  );
}

/** How far an arrow key or button moves the map, in CSS pixels. */
export const step = 100;

/** The map's keys. */
const keys: Readonly<Record<string, readonly [x: number, y: number, zoom: number]>> = {
  ArrowUp: [0, -step, 0],
  ArrowDown: [0, step, 0],
  ArrowLeft: [-step, 0, 0],
  ArrowRight: [step, 0, 0],
  '+': [0, 0, 1],
  '=': [0, 0, 1],
  '-': [0, 0, -1],
};

/** What a key asks of the map: pixels to move by and zoom steps. */
export function keyMove(event: KeyboardEvent) {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  return Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
}
