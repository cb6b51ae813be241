import {fixture, html} from '@open-wc/testing';

import type {Backend} from '../../lib/backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import '../../lib/elements/mapa-zagrozen/mapa-zagrozen.js';
import type {MapaZagrozen} from '../../lib/elements/mapa-zagrozen/mapa-zagrozen.js';
import {until} from '../suites/until.ts';

/** A backend that answers from memory. */
export const memory = (options?: MemoryOptions): Backend =>
  new MemoryBackend(sampleCounty, options);

/** Puts the sample county into the page, as a list beside no map unless a map is asked for. */
export const open = (
  backend: Backend = memory(),
  {view = 'list', threat}: {view?: 'map' | 'list'; threat?: number} = {},
) =>
  fixture<MapaZagrozen>(html`
    <mapa-zagrozen
      area="9901"
      view=${view}
      .threat=${threat}
      .backend=${backend}
      .storage=${undefined}
    ></mapa-zagrozen>
  `);

/** What the element says now. */
export const text = (element: MapaZagrozen) =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

/** Waits until the element says something. */
export const says = (element: MapaZagrozen, words: string) =>
  until(() => text(element).includes(words), `never said "${words}": ${text(element)}`);

/** Waits until the element says something no more. */
export const unsays = (element: MapaZagrozen, words: string) =>
  until(() => !text(element).includes(words), `still says "${words}": ${text(element)}`);

/** What a selector finds. */
export const all = <Found extends HTMLElement>(element: MapaZagrozen, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];

/** Waits until a selector finds what has these words. */
export async function find<Found extends HTMLElement>(
  element: MapaZagrozen,
  selector: string,
  words = '',
) {
  const found = () =>
    all<Found>(element, selector).find((each) => each.textContent?.includes(words));
  await until(() => Boolean(found()), `no ${selector} "${words}": ${text(element)}`);
  return found()!;
}

/** Presses the button or the link with these words as soon as there is one. */
export const press = async (element: MapaZagrozen, words: string) =>
  (await find(element, 'button, a', words)).click();

/** Waits until the focus is on what a selector finds. */
export const focused = (element: MapaZagrozen, selector: string) =>
  until(
    () => element.shadowRoot!.activeElement?.matches(selector) ?? false,
    `${selector} never got the focus`,
  );
