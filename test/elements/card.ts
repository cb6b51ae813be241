import {fixture, html, waitUntil} from '@open-wc/testing';

import type {Beat} from '../../lib/backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import type {KartaDzielnicowego} from '../../lib/elements/karta-dzielnicowego/karta-dzielnicowego.js';
import type {Clock} from '../../lib/officer/index.js';
import '../../lib/elements/karta-dzielnicowego/karta-dzielnicowego.js';

/** A clock that moves when the test says so. */
export class TestClock implements Clock {
  #time: Date;
  readonly #ticks = new Set<() => void>();

  constructor(time: string) {
    this.#time = new Date(time);
  }

  readonly now = () => this.#time;

  readonly everyMinute = (tick: () => void) => {
    this.#ticks.add(tick);
    return () => this.#ticks.delete(tick);
  };

  moveTo(time: string) {
    this.#time = new Date(time);
    for (const tick of this.#ticks) tick();
  }

  get listeners() {
    return this.#ticks.size;
  }
}

/** A Monday morning; the beats of the sample county are on duty from 7:30 to 15:30. */
export const monday = '2026-11-23T10:00:00+01:00';

/** The page that the cards of these tests lead to. */
export const page = 'https://kpp.example.org/dzielnicowi';

/** A card that asks a backend. */
export const open = (beat: string, options?: MemoryOptions, clock: Clock = new TestClock(monday)) =>
  fixture<KartaDzielnicowego>(html`
    <karta-dzielnicowego
      beat=${beat}
      link=${page}
      .clock=${clock}
      .backend=${new MemoryBackend(sampleCounty, options)}
    ></karta-dzielnicowego>
  `);

/** A card of a beat that somebody else has found. */
export const given = (value: Beat) =>
  fixture<KartaDzielnicowego>(html`
    <karta-dzielnicowego .value=${value} .clock=${new TestClock(monday)}></karta-dzielnicowego>
  `);

/** A beat of the sample county with something else about it. */
export const beatWith = (id: string, more: Partial<Beat> = {}): Beat => ({
  ...sampleCounty.beats.find((beat) => beat.id === id)!,
  ...more,
});

export const text = (element: KartaDzielnicowego) =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

export const says = (element: KartaDzielnicowego, words: string) =>
  waitUntil(() => text(element).includes(words), `never said "${words}": ${text(element)}`);

export const find = <Found extends Element = HTMLElement>(
  element: KartaDzielnicowego,
  selector: string,
) => element.shadowRoot!.querySelector<Found>(selector)!;

/** The button of a card that says something. */
export const button = (element: KartaDzielnicowego, words: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find((each) =>
    each.textContent.includes(words),
  )!;
