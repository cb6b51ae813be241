import {fixture, html} from '@open-wc/testing';

import type {Beat} from '../../lib/backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import type {UlotkaDzielnicowego} from '../../lib/elements/ulotka-dzielnicowego/ulotka-dzielnicowego.js';
import {until} from '../suites/until.ts';
import '../../lib/elements/ulotka-dzielnicowego/ulotka-dzielnicowego.js';

/** The page to which the leaflets of these tests lead. */
export const page = 'https://kpp.example.org/dzielnicowi';

interface Given {
  readonly beat?: string;
  readonly format?: string;
  readonly link?: string;
  readonly lang?: string;
  /** What differs from the beat of the sample county. */
  readonly more?: Partial<Beat>;
  readonly options?: MemoryOptions;
  /** How wide the page's column is, in CSS pixels. */
  readonly width?: number;
}

/** A leaflet that shows its sheet. */
export async function open(given: Given = {}) {
  const element = await show(given);
  await until(() => root(element).querySelector('.sheet') !== null, 'no sheet came');
  return element;
}

/** A leaflet, whatever it shows. */
export async function show({
  beat = 'lipowo-1',
  format = 'a4',
  link = page,
  lang = 'pl',
  more = {},
  options,
  width = 1000,
}: Given = {}) {
  const beats = sampleCounty.beats.map((each) => (each.id === beat ? {...each, ...more} : each));
  const container = await fixture<HTMLElement>(html`
    <div lang=${lang} style="width: ${width}px">
      <ulotka-dzielnicowego
        beat=${beat}
        format=${format}
        link=${link}
        .backend=${new MemoryBackend({...sampleCounty, beats}, options)}
      ></ulotka-dzielnicowego>
    </div>
  `);
  return container.querySelector<UlotkaDzielnicowego>('ulotka-dzielnicowego')!;
}

export const root = (element: UlotkaDzielnicowego) => element.shadowRoot!;

export const find = (element: UlotkaDzielnicowego, selector: string) =>
  root(element).querySelector<HTMLElement>(selector)!;

export const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What is on the paper. */
export const printed = (element: UlotkaDzielnicowego) =>
  flat(find(element, '.sheet').textContent).replaceAll('\u00a0', ' ');
