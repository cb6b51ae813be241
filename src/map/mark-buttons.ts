import {toX, toY, type Point} from '../geo/index.js';
import {discRadius} from '../threats/index.js';
import type {Mark} from './mark.js';

/** A finger needs so much, in CSS pixels. */
const smallest = 44;

/** A mark with its place on the map, in CSS pixels from the upper left corner. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Which way a key leads in a row of so many; `undefined` for a key that leads nowhere. */
function target(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/**
 * Invisible buttons over the marks on a canvas, for keyboards and screen readers: one tab stop, and
 * arrows lead from mark to mark. Fingers and mice reach through them to the map.
 */
export class MarkButtons {
  readonly #group: HTMLElement;
  readonly #open: (mark: Mark) => void;
  readonly #back: () => void;
  #marks: readonly PlacedMark[] = [];
  #buttons: readonly HTMLButtonElement[] = [];
  #current = 0;

  /**
   * @param open - Called with the mark that is pressed.
   * @param back - Leads the focus back to the map.
   */
  constructor(group: HTMLElement, open: (mark: Mark) => void, back: () => void) {
    this.#group = group;
    this.#open = open;
    this.#back = back;
    group.addEventListener('keydown', (event) => this.#pressedKey(event));
  }

  /** Puts buttons over other marks; the focus goes to the one nearest to where it was. */
  show(marks: readonly PlacedMark[]) {
    // Painting the same marks once more must not take the focus, or have their names read again.
    if (sameMarks(marks, this.#marks)) return;
    const focused = this.#focused;
    const before = this.#marks[this.#current]?.mark;
    this.#marks = marks;
    this.#current = before ? nearest(marks, before) : 0;
    this.#buttons = marks.map((mark, at) => this.#button(mark, at));
    this.#group.hidden = marks.length === 0;
    this.#group.replaceChildren(...this.#buttons);
    if (!focused) return;
    if (marks.length) this.#buttons[this.#current]!.focus({preventScroll: true});
    else this.#back();
  }

  /** Gives the focus to the mark nearest to a point; `false` where there are no marks. */
  focusAt({lon, lat}: Point): boolean {
    const button = this.#buttons[nearest(this.#marks, {x: toX(lon), y: toY(lat)})];
    button?.focus({preventScroll: true});
    return button !== undefined;
  }

  get #focused(): boolean {
    const {activeElement} = this.#group.getRootNode() as ShadowRoot;
    return activeElement !== null && this.#group.contains(activeElement);
  }

  #button({mark, name, x, y}: PlacedMark, at: number): HTMLButtonElement {
    const button = document.createElement('button');
    const side = Math.max(smallest, 2 * discRadius(mark.count) + 8);
    button.type = 'button';
    button.className = 'mark';
    button.tabIndex = at === this.#current ? 0 : -1;
    button.setAttribute('aria-label', name);
    button.style.width = button.style.height = `${side}px`;
    button.style.transform = `translate(${x - side / 2}px, ${y - side / 2}px)`;
    button.addEventListener('click', () => this.#open(mark));
    button.addEventListener('focus', () => this.#choose(at));
    return button;
  }

  #choose(at: number) {
    this.#buttons[this.#current]!.tabIndex = -1;
    this.#buttons[at]!.tabIndex = 0;
    this.#current = at;
  }

  #pressedKey(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = target(event.key, this.#current, this.#marks.length);
    if (next !== undefined) this.#buttons[next]!.focus({preventScroll: true});
    else if (event.key === 'Escape') this.#back();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

const sameMarks = (a: readonly PlacedMark[], b: readonly PlacedMark[]) =>
  a.length === b.length &&
  a.every(({name, x, y, mark}, at) => {
    const other = b[at]!;
    return name === other.name && x === other.x && y === other.y && mark.count === other.mark.count;
  });

/** The number of the mark nearest to another, which may be gone by now. */
function nearest(marks: readonly PlacedMark[], {x, y}: Pick<Mark, 'x' | 'y'>): number {
  let best = 0;
  let bestDistance = Infinity;
  marks.forEach(({mark}, at) => {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance >= bestDistance) return;
    best = at;
    bestDistance = distance;
  });
  return best;
}
