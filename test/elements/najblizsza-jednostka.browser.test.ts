import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {BackendUnreachable} from '../../lib/backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../lib/backend/memory/memory-backend.js';
import type {MemoryData} from '../../lib/backend/memory/memory-data.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import type {RejonErrorEvent} from '../../lib/element/rejon-error-event.js';
import type {NajblizszaJednostka} from '../../lib/elements/najblizsza-jednostka/najblizsza-jednostka.js';
import {stoppedAt} from '../../lib/officer/stopped-clock.js';
import {underAFinger} from '../suites/under-a-finger.ts';
import {until} from '../suites/until.ts';
import {device} from './device.ts';
import '../../lib/elements/najblizsza-jednostka/najblizsza-jednostka.js';

interface Given {
  readonly address?: string;
  readonly directions?: string;
  /** In Poland it is winter: an hour ahead of UTC. */
  readonly now?: string;
  readonly options?: MemoryOptions;
  readonly data?: MemoryData;
}

const open = ({
  address = '',
  directions = '',
  now = '2026-11-23T08:00:00Z',
  options,
  data = sampleCounty,
}: Given = {}) =>
  fixture<NajblizszaJednostka>(html`
    <najblizsza-jednostka
      address=${address}
      directions=${directions}
      .clock=${stoppedAt(now)}
      .backend=${new MemoryBackend(data, options)}
    ></najblizsza-jednostka>
  `);

const root = (element: NajblizszaJednostka) => element.shadowRoot!;

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

const says = (element: NajblizszaJednostka, text: string) =>
  until(
    () => flat(root(element).textContent).includes(text),
    `never said "${text}": ${flat(root(element).textContent)}`,
  );

const units = (element: NajblizszaJednostka) => [
  ...root(element).querySelectorAll<HTMLElement>('.unit'),
];

const names = (element: NajblizszaJednostka) =>
  units(element).map((unit) => unit.querySelector('h3')!.textContent);

const button = (element: NajblizszaJednostka, text: string) =>
  [...root(element).querySelectorAll<HTMLElement>('button')].find((one) =>
    one.textContent.includes(text),
  )!;

describe('<najblizsza-jednostka>', () => {
  it('shows the units nearest to an address, nearest first, with the distance', async () => {
    const element = await open({address: 'Lipowo, Akacjowa 7'});
    await says(element, 'Najbliżej miejsca: Lipowo, ul. Akacjowa 7');
    expect(names(element)).to.deep.equal([
      'Komenda Powiatowa Policji w Lipowie',
      'Posterunek Policji w Dębnie',
    ]);
    expect(flat(units(element)[0]!.textContent)).to.match(/\d+ m w linii prostej/);
    expect(flat(units(element)[1]!.textContent)).to.match(/14 km w linii prostej/);
  });

  it('shows three units at most', async () => {
    const [unit] = sampleCounty.units;
    const many = Array.from({length: 5}, (_, at) => ({...unit!, id: `u${at}`}));
    const element = await open({address: 'Dębno', data: {...sampleCounty, units: many}});
    await says(element, 'Najbliżej miejsca');
    expect(units(element)).to.have.length(3);
  });

  it('calls the duty desk and the unit with one tap', async () => {
    const element = await open({address: 'Dębno'});
    await says(element, 'Najbliżej miejsca');
    const [post] = units(element);
    const call = post!.querySelector<HTMLAnchorElement>('[part=call]')!;
    expect(call.href).to.equal('tel:+48470000112');
    expect(flat(call.textContent)).to.equal('Zadzwoń do dyżurnego: 47 00 001 12');
    expect(call.getBoundingClientRect().height).to.be.at.least(44);
    const other = post!.querySelector<HTMLAnchorElement>('a[href="tel:+48470000200"]')!;
    expect(other.getBoundingClientRect().height).to.be.at.least(44);
  });

  for (const [now, words] of [
    ['2026-11-23T08:00:00Z', 'Otwarte teraz do 15:30'],
    ['2026-11-23T05:00:00Z', 'Teraz zamknięte. Najbliższe otwarcie: dziś od 7:30.'],
    ['2026-11-23T16:00:00Z', 'Teraz zamknięte. Najbliższe otwarcie: jutro od 7:30.'],
    ['2026-11-27T16:00:00Z', 'Teraz zamknięte. Najbliższe otwarcie: poniedziałek od 7:30.'],
    ['2026-07-06T05:45:00Z', 'Otwarte teraz do 15:30'],
  ] as const) {
    it(`at ${now} says of a post: ${words}`, async () => {
      const element = await open({address: 'Dębno', now});
      await says(element, words);
      const [, headquarters] = units(element);
      expect(flat(headquarters!.textContent)).to.contain('Otwarte całą dobę');
    });
  }

  it('says nothing of hours that are not known', async () => {
    const [unit] = sampleCounty.units;
    const data = {...sampleCounty, units: [{...unit!, hours: undefined}]};
    const element = await open({address: 'Dębno', data});
    await says(element, 'w linii prostej');
    expect(flat(root(element).textContent)).not.to.match(/otwart|zamkn/i);
  });

  it('says from where it measures when the house is not known', async () => {
    const village = await open({address: 'Dębno'});
    await says(village, 'Odległość liczymy od środka miejscowości.');
    const street = await open({address: 'Lipowo, Akacjowa'});
    await says(street, 'Odległość liczymy od środka ulicy.');
  });

  it('asks which of two villages of one name is meant, then goes to the answer', async () => {
    const element = await open({address: 'Brzozów'});
    await says(element, 'Takich miejsc jest więcej');
    expect(units(element)).to.have.length(0);
    button(element, 'gmina Dębno').click();
    await says(element, 'Najbliżej miejsca: Brzozów, gmina Dębno');
    await until(() => root(element).activeElement?.id === 'answer', 'the focus is lost');
    expect(names(element)[0]).to.equal('Posterunek Policji w Dębnie');
  });

  it('answers what is typed and sent with Enter, and says the nearest aloud', async () => {
    const element = await open();
    root(element).querySelector('input')!.focus();
    const region = root(element).querySelector('.answer [role=status]')!;
    await sendKeys({type: 'debno'});
    await sendKeys({press: 'Enter'});
    await says(element, 'Najbliżej: Posterunek Policji w Dębnie');
    expect(root(element).querySelector('.answer [role=status]')).to.equal(region);
    expect(flat(region.textContent)).to.match(/Dębnie, .* w linii prostej\.$/);
  });

  it('leads to the answer where a keyboard on the screen would hide it', () =>
    underAFinger(async () => {
      const element = await open();
      root(element).querySelector('input')!.focus();
      await sendKeys({type: 'debno'});
      await sendKeys({press: 'Enter'});
      await until(() => root(element).activeElement?.id === 'answer', 'the keyboard stays');
    }));

  it('asks for an address where none was typed, and says which place it does not know', async () => {
    const element = await open();
    button(element, 'Pokaż najbliższe').click();
    await says(element, 'Wpisz miejscowość albo cały adres.');
    element.address = 'Nigdzie 5';
    await says(element, 'Nie znaleźliśmy miejsca „Nigdzie 5”');
  });

  it('finds the units nearest to where the device is', () =>
    device({longitude: 19.7, latitude: 51.7, accuracy: 20}, async () => {
      const element = await open();
      button(element, 'Użyj mojej lokalizacji').click();
      await says(element, 'Najbliżej miejsca, w którym jesteś');
      expect(names(element)[0]).to.equal('Posterunek Policji w Dębnie');
      expect(flat(root(element).textContent)).not.to.contain('przybliżone');
    }));

  it('says when the device knows its place only roughly', () =>
    device({longitude: 19.7, latitude: 51.7, accuracy: 3000}, async () => {
      const element = await open();
      button(element, 'Użyj mojej lokalizacji').click();
      await says(element, 'tylko z dokładnością do 3 km, więc odległości są przybliżone');
    }));

  it('says what to do when the device does not say where it is', () =>
    device(1, async () => {
      const element = await open();
      button(element, 'Użyj mojej lokalizacji').click();
      await says(element, 'Przeglądarka nie zgodziła się podać lokalizacji. Wpisz adres');
      element.address = 'Dębno';
      await says(element, 'Najbliżej miejsca: Dębno');
      expect(flat(root(element).textContent)).not.to.contain('nie zgodziła się');
    }));

  it('always says to call 112 in an emergency', async () => {
    for (const address of ['', 'Dębno', 'Nigdzie 5']) {
      const element = await open({address});
      expect(root(element).querySelectorAll('a[href="tel:112"]')).to.have.length(1);
    }
  });

  it('keeps the last answer on screen when asking again fails, and tries again', async () => {
    let online = true;
    const options: MemoryOptions = {
      before() {
        if (!online) throw new BackendUnreachable('No answer');
      },
    };
    const element = await open({address: 'Dębno', options});
    await says(element, 'Najbliżej miejsca: Dębno');
    online = false;
    element.address = 'Lipowo, Rynek 2';
    await says(element, 'Sprawdź połączenie');
    expect(units(element)).to.have.length(2);
    online = true;
    button(element, 'Spróbuj ponownie').click();
    await says(element, 'Najbliżej miejsca: Lipowo, Rynek 2');
  });
});

describe('Directions in <najblizsza-jednostka>', () => {
  it('lead to the place of the unit, at the service that the webmaster chose', async () => {
    const directions = ' https://www.openstreetmap.org/directions?to={lat},{lon} ';
    const element = await open({address: 'Dębno', directions});
    await says(element, 'Jak tam dojechać');
    const link = root(element).querySelector<HTMLAnchorElement>('[part=directions]')!;
    expect(link.href).to.equal('https://www.openstreetmap.org/directions?to=51.701000,19.701000');
    expect(flat(link.textContent)).to.equal('Jak tam dojechać: Posterunek Policji w Dębnie');
  });

  it('are not offered where the webmaster chose no service', async () => {
    const element = await open({address: 'Dębno'});
    await says(element, 'Najbliżej miejsca: Dębno');
    expect(root(element).querySelector('[part=directions]')).to.equal(null);
  });

  it('are refused without {lat} and {lon}, with a sentence for the webmaster', async () => {
    const element = document.createElement('najblizsza-jednostka');
    element.backend = new MemoryBackend(sampleCounty);
    element.directions = 'https://example.org/trasa';
    const reported: Promise<RejonErrorEvent> = oneEvent(element, 'rejon-error');
    document.body.append(element);
    const {message} = (await reported).error as Error;
    await says(element, message);
    expect(message).to.contain('musi zawierać {lat} i {lon}');
    element.remove();
  });
});
