import {fixture, html} from '@open-wc/testing';

import type {Backend, NewReport, Receipt, Reports} from '../../lib/backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import type {KeyValueStorage} from '../../lib/element/index.js';
import {newDraft, type Draft} from '../../lib/elements/zglos-zagrozenie/draft.js';
import {DraftStorage} from '../../lib/elements/zglos-zagrozenie/draft-storage.js';
import type {ZglosZagrozenie} from '../../lib/elements/zglos-zagrozenie/zglos-zagrozenie.js';
import {until} from '../suites/until.ts';
import {memoryStorage} from './memory-storage.ts';
import '../../lib/elements/zglos-zagrozenie/zglos-zagrozenie.js';

export const area = '9901';

/** Storage in which a report was left half-written. */
export function remembering(draft: Partial<Draft>): KeyValueStorage {
  const storage = memoryStorage();
  new DraftStorage(storage).write(area, {...newDraft(), ...draft});
  return storage;
}

/** A report that can be sent as it is. */
export const complete: Partial<Draft> = {
  step: 'summary',
  reviewed: true,
  category: 'speeding',
  address: 'Lipowo, Rynek 2',
  place: {
    via: 'address',
    label: 'Lipowo, Rynek 2',
    point: {lon: 19.5, lat: 51.7},
    precision: 'address',
  },
  description: 'Kierowcy nie zwalniają przed szkołą.',
};

/** A backend that answers from memory. */
export const memory = (options?: MemoryOptions): Backend =>
  new MemoryBackend(sampleCounty, options);

/** A backend whose reports go to a function, which is given the number of the attempt. */
export function taking(
  send: (attempt: number, report: NewReport, key: string) => Promise<Receipt>,
): {backend: Backend; sent: {report: NewReport; key: string}[]} {
  const sent: {report: NewReport; key: string}[] = [];
  const reports: Reports = {
    send(report, key) {
      sent.push({report, key});
      return send(sent.length, report, key);
    },
  };
  return {backend: {...memory(), reports}, sent};
}

/** What a backend gives for a report that arrived. */
export const receipt: Receipt = {
  number: 'KL7-4QXW',
  secret: '000102030405060708090a0b0c0d0e0f',
  unit: sampleCounty.units[0]!,
  readBy: '2026-11-24T16:00:00Z',
  verifiedBy: '2026-11-27T16:00:00Z',
  onMap: true,
};

/** Puts the form into the page. */
export const open = (
  backend: Backend = memory(),
  storage: KeyValueStorage | undefined = memoryStorage(),
) =>
  fixture<ZglosZagrozenie>(html`
    <zglos-zagrozenie area=${area} .backend=${backend} .storage=${storage}></zglos-zagrozenie>
  `);

/** What the form says now. */
export const text = (form: ZglosZagrozenie) =>
  (form.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

/** Waits until the form says something. */
export const says = (form: ZglosZagrozenie, words: string) =>
  until(() => text(form).includes(words), `never said "${words}": ${text(form)}`);

/** Waits until a selector finds something. */
export async function find<Found extends HTMLElement = HTMLElement>(
  form: ZglosZagrozenie,
  selector: string,
): Promise<Found> {
  const found = () => form.shadowRoot?.querySelector<Found>(selector);
  await until(() => Boolean(found()), `nothing at ${selector}: ${text(form)}`);
  return found()!;
}

/** Waits until something has the focus. */
export const focused = (form: ZglosZagrozenie, selector: string) =>
  until(
    () => form.shadowRoot?.activeElement?.matches(selector) ?? false,
    `${selector} never got the focus`,
  );

/** Presses the button with these words as soon as there is one. */
export async function press(form: ZglosZagrozenie, words: string) {
  const button = () =>
    [...(form.shadowRoot?.querySelectorAll('button') ?? [])].find((button) =>
      button.textContent.replace(/\s+/g, ' ').includes(words),
    );
  await until(() => Boolean(button()), `no button "${words}": ${text(form)}`);
  button()!.click();
}

/** Writes into a field as a person would. */
export async function write(form: ZglosZagrozenie, selector: string, value: string) {
  const field = await find<HTMLInputElement>(form, selector);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
}
