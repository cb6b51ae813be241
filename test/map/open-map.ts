import {assert, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import type {Bounds} from '../../lib/geo/index.js';
import type {MapMovedEvent} from '../../lib/map/index.js';
import '../../lib/map/rejon-map.js';
import type {RejonMap} from '../../lib/map/rejon-map.js';
import {columnsOf, LocalThreats, type Threat} from '../../lib/threats/index.js';

const outline = [
  [
    [
      [19.4, 51.6],
      [19.8, 51.6],
      [19.8, 51.8],
      [19.4, 51.8],
      [19.4, 51.6],
    ],
  ],
] as const;

export const backdrop = {
  outline,
  parts: [{name: 'Lipowo', outline}],
  localities: [{name: 'Lipowo', point: {lon: 19.5, lat: 51.7}, rank: 1}],
  attribution: 'Dane przykładowe',
};

export const around = (lon: number, lat: number, side: number): Bounds => [
  lon - side,
  lat - side,
  lon + side,
  lat + side,
];

export const threatsAt = (...points: (readonly [number, number])[]) =>
  new LocalThreats(
    columnsOf(
      points.map(([lon, lat], index): Threat => ({
        id: index + 1,
        category: 'speeding',
        status: 'confirmed',
        source: 'police',
        point: {lon, lat},
        day: '2026-11-01',
        updated: '2026-11-01',
      })),
      ['speeding'],
    ),
  );

export const surface = (map: RejonMap) => map.shadowRoot!.querySelector<HTMLElement>('#surface')!;
export const canvas = (map: RejonMap) => map.shadowRoot!.querySelector('canvas')!;
export const button = (map: RejonMap, name: string) =>
  map.shadowRoot!.querySelector<HTMLElement>(`button[aria-label="${name}"]`)!;
export const text = (map: RejonMap) => map.shadowRoot!.textContent ?? '';
/** Waits for a fact as long as a busy machine needs. */
export const until = (fact: () => unknown, otherwise?: string) =>
  waitUntil(() => Boolean(fact()), otherwise, {timeout: 8000});
export const drawn = (map: RejonMap) =>
  until(() => map.shadowRoot!.querySelector('canvas'), 'the map is never drawn');
export const moved = (map: RejonMap): Promise<MapMovedEvent> => oneEvent(map, 'rejon-map-moved');

export async function open(properties: Partial<RejonMap> = {}) {
  const map = document.createElement('rejon-map');
  Object.assign(map, {backdrop}, properties);
  const box = await fixture(html`<div>${map}</div>`);
  await drawn(map);
  return {map, box};
}

export function middle(map: RejonMap) {
  const {left, top, width, height} = surface(map).getBoundingClientRect();
  return {clientX: left + width / 2, clientY: top + height / 2, bubbles: true, composed: true};
}

export const press = (map: RejonMap) =>
  surface(map).dispatchEvent(new MouseEvent('click', middle(map)));

export async function key(map: RejonMap, name: string) {
  const event = moved(map);
  const pressed = new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true});
  surface(map).dispatchEvent(pressed);
  assert.isTrue(pressed.defaultPrevented);
  return event;
}

/** Whether a mark is painted in the middle of the map. */
export function painted(map: RejonMap): boolean {
  const marks = map.shadowRoot!.querySelector<HTMLCanvasElement>('.leaflet-overlay-pane canvas');
  const context = marks?.getContext('2d');
  if (!marks || !context) return false;
  const {data} = context.getImageData(marks.width / 2 - 4, marks.height / 2 - 4, 8, 8);
  return data.some((value) => value > 0);
}
