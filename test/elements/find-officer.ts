import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import type {Backend} from '../../lib/backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import type {KeyValueStorage} from '../../lib/element/index.js';
import type {MojDzielnicowy} from '../../lib/elements/moj-dzielnicowy/moj-dzielnicowy.js';
import {until} from '../suites/until.ts';
import '../../lib/elements/moj-dzielnicowy/moj-dzielnicowy.js';

/** What a webmaster may write beside the backend. */
export interface Attributes {
  readonly address?: string;
  readonly beat?: string;
  readonly area?: string;
  readonly unit?: string;
  readonly storage?: KeyValueStorage | undefined;
}

/** The element with the sample county; it keeps nothing unless a storage is given. */
export const open = (attributes: Attributes = {}, options?: MemoryOptions) =>
  show(new MemoryBackend(sampleCounty, options), attributes);

/** The element with a backend. */
export const show = (
  backend: Backend,
  {address = '', beat = '', area = '', unit = '', storage}: Attributes = {},
) =>
  fixture<MojDzielnicowy>(html`
    <moj-dzielnicowy
      address=${address}
      beat=${beat}
      area=${area}
      unit=${unit}
      .backend=${backend}
      .storage=${storage}
    ></moj-dzielnicowy>
  `);

/** The shadow roots of an element and of those inside it. */
const roots = (element: Element): readonly ShadowRoot[] =>
  element.shadowRoot
    ? [element.shadowRoot, ...[...element.shadowRoot.querySelectorAll('*')].flatMap(roots)]
    : [];

/** Every word that the element shows, also inside the card. */
export const text = (element: MojDzielnicowy) =>
  roots(element)
    .map((root) => root.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');

/** Waits until the element shows some words. */
export const says = (element: MojDzielnicowy, words: string) =>
  until(() => text(element).includes(words), `never said "${words}": ${text(element)}`);

/** Everything of a kind in the element, also inside the card. */
export const findAll = <Found extends HTMLElement = HTMLElement>(
  element: MojDzielnicowy,
  selector: string,
) => roots(element).flatMap((root) => [...root.querySelectorAll<Found>(selector)]);

/** The first of a kind in the element. */
export function find<Found extends HTMLElement = HTMLElement>(
  element: MojDzielnicowy,
  selector: string,
): Found {
  const [found] = findAll<Found>(element, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The button with some words on it. */
export function button(element: MojDzielnicowy, words: string): HTMLElement {
  const found = findAll(element, 'button').find((one) => one.textContent.includes(words));
  if (!found) throw new Error(`There is no button “${words}”.`);
  return found;
}

/** Types into the field. */
export async function type(element: MojDzielnicowy, typed: string) {
  find(element, 'input').focus();
  await sendKeys({type: typed});
}

/** The suggestions that are shown. */
export const suggestions = (element: MojDzielnicowy) => findAll(element, '[role=option]');

/** What has the focus, also inside the card. */
export function focused(element: MojDzielnicowy): Element | null {
  let at: Element | null = element.shadowRoot!.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
