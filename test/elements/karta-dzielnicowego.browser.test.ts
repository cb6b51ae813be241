import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import type {Beat} from '../../lib/backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import type {KartaDzielnicowego} from '../../lib/elements/karta-dzielnicowego/karta-dzielnicowego.js';
import type {Clock} from '../../lib/officer/index.js';
import '../../lib/elements/karta-dzielnicowego/karta-dzielnicowego.js';

/** A clock that moves when the test says so. */
class TestClock implements Clock {
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
const monday = '2026-11-23T10:00:00+01:00';

const open = (beat: string, options?: MemoryOptions, clock: Clock = new TestClock(monday)) =>
  fixture<KartaDzielnicowego>(html`
    <karta-dzielnicowego
      beat=${beat}
      .clock=${clock}
      .backend=${new MemoryBackend(sampleCounty, options)}
    ></karta-dzielnicowego>
  `);

const beatWith = (id: string, more: Partial<Beat>): Beat => ({
  ...sampleCounty.beats.find((beat) => beat.id === id)!,
  ...more,
});

const given = (value: Beat) =>
  fixture<KartaDzielnicowego>(html`
    <karta-dzielnicowego .value=${value} .clock=${new TestClock(monday)}></karta-dzielnicowego>
  `);

const text = (element: KartaDzielnicowego) =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

const says = (element: KartaDzielnicowego, words: string) =>
  waitUntil(() => text(element).includes(words), `never said "${words}": ${text(element)}`);

const find = <Found extends Element = HTMLElement>(element: KartaDzielnicowego, selector: string) =>
  element.shadowRoot!.querySelector<Found>(selector)!;

describe('<karta-dzielnicowego>', () => {
  it('shows the officer with the rank in full, and calls and writes with one tap', async () => {
    const element = await open('lipowo-1');
    await says(element, 'Anna Nowak');
    expect(text(element)).to.contain('młodsza aspirant');
    expect(text(element)).not.to.contain('mł. asp.');
    expect(find<HTMLAnchorElement>(element, '[part=call]').href).to.equal('tel:+48500000001');
    expect(find<HTMLAnchorElement>(element, '[part=email]').href).to.equal(
      'mailto:dzielnicowy.lipowo1@example.org',
    );
  });

  it('says until when the officer is on duty, and notices when duty ends', async () => {
    const clock = new TestClock(monday);
    const element = await open('lipowo-1', {}, clock);
    await says(element, 'Teraz na służbie do 15:30');
    clock.moveTo('2026-11-23T15:30:00+01:00');
    await says(element, 'Teraz poza służbą. Następna służba: jutro od 14:00.');
    expect(text(element)).to.contain('Zadzwoń do dyżurnego: 47 00 001 12');
    element.remove();
    expect(clock.listeners).to.equal(0);
  });

  it('sends to the duty desk where a beat is vacant', async () => {
    const element = await open('lipowo-3');
    await says(element, 'nie ma teraz dzielnicowego');
    expect(find<HTMLAnchorElement>(element, '[part=call]').href).to.equal('tel:+48470000112');
  });

  it('takes a beat that is given to it, and asks nothing', async () => {
    const element = await given(beatWith('lipowo-1', {}));
    await says(element, 'Anna Nowak');
    expect(text(element)).not.to.contain('Karta dzielnicowego:');
  });

  it('lets the focus go to the name', async () => {
    const element = await given(beatWith('lipowo-1', {}));
    await element.focusName();
    expect(element.shadowRoot!.activeElement?.id).to.equal('name');
  });
});
