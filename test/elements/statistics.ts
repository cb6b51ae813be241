import {fixture, html} from '@open-wc/testing';

import {MemoryBackend, type MemoryOptions} from '../../lib/backend/memory/memory-backend.js';
import type {MemoryData} from '../../lib/backend/memory/memory-data.js';
import type {Backend} from '../../lib/backend/index.js';
import {manyInCounty} from '../../lib/elements/statystyki-zagrozen/statystyki-zagrozen.examples.js';
import type {StatystykiZagrozen} from '../../lib/elements/statystyki-zagrozen/statystyki-zagrozen.js';
import {stoppedAt} from '../../lib/officer/stopped-clock.js';
import {until} from '../suites/until.ts';
import '../../lib/elements/statystyki-zagrozen/statystyki-zagrozen.js';

interface Given {
  readonly area?: string;
  readonly bounds?: string;
  readonly from?: string;
  readonly to?: string;
  readonly map?: string;
  readonly lang?: string;
  readonly data?: MemoryData;
  readonly options?: MemoryOptions;
  readonly backend?: Backend;
}

/** The statistics of two years of an invented county, on 23 November 2026. */
export async function open({
  area = '9901',
  bounds = '',
  from = '',
  to = '',
  map = '',
  lang = 'pl',
  data = manyInCounty,
  options,
  backend = new MemoryBackend(data, options),
}: Given = {}): Promise<StatystykiZagrozen> {
  const around = await fixture(html`
    <div lang=${lang}>
      <statystyki-zagrozen
        area=${area}
        bounds=${bounds}
        from=${from}
        to=${to}
        map=${map}
        .clock=${stoppedAt('2026-11-23T08:00:00Z')}
        .backend=${backend}
      ></statystyki-zagrozen>
    </div>
  `);
  return around.querySelector('statystyki-zagrozen')!;
}

export const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What the element shows. */
export const text = (element: StatystykiZagrozen) => flat(element.shadowRoot!.textContent);

export const says = (element: StatystykiZagrozen, words: string) =>
  until(() => text(element).includes(words), `never said "${words}": ${text(element)}`);

/** Waits for every picture. */
export const drawn = (element: StatystykiZagrozen) => says(element, 'Pobierz wszystkie tabele');

export const find = <Found extends Element = HTMLElement>(
  element: StatystykiZagrozen,
  selector: string,
) => [...element.shadowRoot!.querySelectorAll<Found>(selector)];

/** A table by its caption, its head first, every cell as it is read. */
export function tableOf(element: StatystykiZagrozen, caption: string): string[][] {
  const table = find<HTMLTableElement>(element, 'table').find(
    (each) => flat(each.caption!.textContent) === caption,
  )!;
  return [...table.rows].map((row) => [...row.cells].map((cell) => flat(cell.textContent)));
}

/** Chooses a period as a person does. */
export function choosePeriod(element: StatystykiZagrozen, value: string) {
  const [select] = find<HTMLSelectElement>(element, 'select');
  select!.focus();
  select!.value = value;
  select!.dispatchEvent(new Event('change', {bubbles: true}));
}

/** The threats of the county that were noticed in some days. */
export const noticed = (from: string, to: string) =>
  manyInCounty.threats.filter(({day}) => day >= from && day <= to);
