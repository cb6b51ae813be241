import {fixture, html} from '@open-wc/testing';

import type {Backend} from '../../lib/backend/index.js';
import {MemoryBackend} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import type {MapaZagrozen} from '../../lib/elements/mapa-zagrozen/mapa-zagrozen.js';
import {memoryStorage} from './memory-storage.ts';
import {find} from './threat-map.ts';

interface Given {
  readonly backend?: Backend;
  readonly storage?: ReturnType<typeof memoryStorage>;
  readonly view?: 'map' | 'list';
  readonly reflectUrl?: boolean;
}

/** Shows the threats of the sample county on 23 November 2026. */
export const open = ({
  backend = new MemoryBackend(sampleCounty),
  storage = memoryStorage(),
  view = 'map',
  reflectUrl = false,
}: Given = {}) =>
  fixture<MapaZagrozen>(html`
    <mapa-zagrozen
      area="9901"
      view=${view}
      ?reflect-url=${reflectUrl}
      .today=${'2026-11-23'}
      .storage=${storage}
      .backend=${backend}
    ></mapa-zagrozen>
  `);

/** Writes into a field, as a reader does who leaves it. */
export const write = async (element: MapaZagrozen, name: string, value: string) => {
  const field = await find<HTMLInputElement>(element, `input[name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await element.updateComplete;
};
