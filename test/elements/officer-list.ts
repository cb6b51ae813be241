import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import type {Beat} from '../../lib/backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../lib/backend/memory/memory-backend.js';
import type {MemoryData} from '../../lib/backend/memory/memory-data.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import type {ListaDzielnicowych} from '../../lib/elements/lista-dzielnicowych/lista-dzielnicowych.js';
import {stoppedAt} from '../../lib/officer/stopped-clock.js';
import {until} from '../suites/until.ts';
import '../../lib/elements/lista-dzielnicowych/lista-dzielnicowych.js';

/** A Monday, 9:00 in Poland. */
const monday = stoppedAt('2026-11-23T08:00:00Z');

interface Given {
  readonly unit?: string;
  readonly link?: string;
  readonly options?: MemoryOptions;
  readonly data?: MemoryData;
}

export const open = async ({unit = '', link = '', options, data = sampleCounty}: Given = {}) => {
  const element = await fixture<ListaDzielnicowych>(html`
    <lista-dzielnicowych
      unit=${unit}
      link=${link}
      .clock=${monday}
      .backend=${new MemoryBackend(data, options)}
    ></lista-dzielnicowych>
  `);
  await until(() => entries(element).length > 0 || hasText(element, 'Spróbuj'), 'no list came');
  return element;
};

export const changed = (change: (beat: Beat) => Beat): MemoryData => ({
  ...sampleCounty,
  beats: sampleCounty.beats.map(change),
});

export const root = (element: ListaDzielnicowych) => element.shadowRoot!;

export const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

export const hasText = (element: ListaDzielnicowych, text: string) =>
  flat(root(element).textContent).includes(text);

export const entries = (element: ListaDzielnicowych) => [
  ...root(element).querySelectorAll<HTMLElement>('.entry'),
];

export const texts = (element: ListaDzielnicowych, selector: string) =>
  [...root(element).querySelectorAll(selector)].map((found) => flat(found.textContent));

export const search = async (element: ListaDzielnicowych, text: string) => {
  const field = root(element).querySelector('input')!;
  field.focus();
  field.select();
  await sendKeys(text === '' ? {press: 'Delete'} : {type: text});
  await element.updateComplete;
};

export const numbers = (element: ListaDzielnicowych) =>
  texts(element, '.beat').map((text) => /nr (\S+),/.exec(text)?.[1]);
