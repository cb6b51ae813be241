import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import {BackendUnreachable} from '../../lib/backend/index.js';
import type {MapaZagrozen} from '../../lib/elements/mapa-zagrozen/mapa-zagrozen.js';
import {until} from '../suites/until.ts';
import {device} from './device.ts';
import {all, find, focused, memory, open, press, says, text, unsays} from './threat-map.ts';

/** Writes into the field as a person would. */
async function write(element: MapaZagrozen, place: string) {
  const field = await find<HTMLInputElement>(element, '#address');
  field.value = place;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** Where the middle of the map is. */
function middle(element: MapaZagrozen) {
  let last: {lon: number; lat: number} | undefined;
  element.shadowRoot!.querySelector('rejon-map')!.addEventListener('rejon-map-moved', (event) => {
    last = event.center;
  });
  return (lon: number, lat: number) =>
    until(
      () => Boolean(last && Math.abs(last.lon - lon) < 0.001 && Math.abs(last.lat - lat) < 0.001),
      'the map does not come to the place',
    );
}

const withMap = async () => {
  const element = await open(memory(), {view: 'map'});
  await says(element, 'Na widocznej części mapy: 6');
  await find(element, '#address');
  return element;
};

describe('<mapa-zagrozen> place search', () => {
  before(() => setViewport({width: 1280, height: 800}));
  after(() => setViewport({width: 800, height: 600}));

  it('brings the map and the list to a place', async () => {
    const element = await withMap();
    const comesTo = middle(element);
    await write(element, 'Dębno');
    await press(element, 'Pokaż okolicę');
    await says(element, 'Pokazuję okolicę: Dębno');
    await comesTo(19.7, 51.7);
    await until(
      () => all(element, '.threat')[0]?.textContent?.includes('Niepotwierdzone') ?? false,
      'the list does not follow',
    );
  });

  it('suggests places, and goes to the chosen one at once', async () => {
    const element = await withMap();
    await write(element, 'Dęb');
    (await find(element, '[role=option]', 'Dębno')).click();
    await says(element, 'Pokazuję okolicę: Dębno');
  });

  it('puts the nearest threats first where there is no map', async () => {
    const element = await open();
    await find(element, '#address');
    await write(element, 'Dębno');
    await press(element, 'Pokaż okolicę');
    await says(element, 'Pokazuję okolicę: Dębno');
    await until(
      () => all(element, '.threat')[0]?.textContent?.includes('Niepotwierdzone') ?? false,
      'the nearest is not the first',
    );
  });

  it('asks which of two places is meant', async () => {
    const element = await open();
    await find(element, '#address');
    await write(element, 'Brzozów');
    await press(element, 'Pokaż okolicę');
    await says(element, 'Takich miejsc jest więcej');
    await focused(element, '#places');
    expect(all(element, '.place-choices button')).to.have.length(2);
    await press(element, 'Brzozów');
    await says(element, 'Pokazuję okolicę: Brzozów');
    await focused(element, '.show-place');
    expect(text(element)).to.not.contain('Takich miejsc jest więcej');
  });

  it('says when it knows no such place, and when nothing was typed', async () => {
    const element = await open();
    await find(element, '#address');
    await press(element, 'Pokaż okolicę');
    await says(element, 'Wpisz miejscowość albo ulicę.');
    await focused(element, '#address');
    await write(element, 'Xyzzy 7');
    await unsays(element, 'Wpisz miejscowość albo ulicę.');
    await press(element, 'Pokaż okolicę');
    await says(element, 'Nie znaleźliśmy miejsca „Xyzzy 7”');
    await focused(element, '#address[aria-invalid=true]');
  });

  it('says no more that it shows a place once another one is not found', async () => {
    const element = await withMap();
    await write(element, 'Dębno');
    await press(element, 'Pokaż okolicę');
    await says(element, 'Pokazuję okolicę: Dębno');
    await write(element, 'Xyzzy 7');
    await press(element, 'Pokaż okolicę');
    await says(element, 'Nie znaleźliśmy miejsca „Xyzzy 7”');
    await unsays(element, 'Pokazuję okolicę');
  });

  it('says what to do without a network, and goes on when it is back', async () => {
    let online = false;
    const element = await open(
      memory({
        before(call) {
          if (call === 'places.geocode' && !online) throw new BackendUnreachable('gone');
        },
      }),
    );
    await find(element, '#address');
    await write(element, 'Dębno');
    await press(element, 'Pokaż okolicę');
    await says(element, 'Sprawdź połączenie z internetem');
    online = true;
    await press(element, 'Pokaż okolicę');
    await says(element, 'Pokazuję okolicę: Dębno');
    expect(text(element)).to.not.contain('Sprawdź połączenie');
  });
});

describe('<mapa-zagrozen> my location', () => {
  before(() => setViewport({width: 1280, height: 800}));
  after(() => setViewport({width: 800, height: 600}));

  it('shows where the reader is, lists the nearest first, and forgets it again', () =>
    device({longitude: 19.7, latitude: 51.701, accuracy: 30}, async () => {
      const element = await withMap();
      const comesTo = middle(element);
      await press(element, 'Moja lokalizacja');
      await says(element, 'Pokazuję Twoją okolicę');
      await comesTo(19.7, 51.701);
      const map = element.shadowRoot!.querySelector('rejon-map')!;
      expect(map.position).to.deep.equal({point: {lon: 19.7, lat: 51.701}, accuracy: 30});
      await until(
        () => all(element, '.threat')[0]?.textContent?.includes('Niepotwierdzone') ?? false,
        'the nearest is not the first',
      );
      await press(element, 'Ukryj moją lokalizację');
      await unsays(element, 'Pokazuję Twoją okolicę');
      expect(map.position).to.equal(undefined);
      await focused(element, 'button');
    }));

  it('is asked for only when the button is pressed', async () => {
    let asked = false;
    const real = navigator.geolocation.getCurrentPosition;
    navigator.geolocation.getCurrentPosition = () => (asked = true);
    try {
      await withMap();
      expect(asked).to.equal(false);
    } finally {
      navigator.geolocation.getCurrentPosition = real;
    }
  });

  for (const [name, answer, words] of [
    ['refused', 1, 'Przeglądarka nie zgodziła się podać lokalizacji'],
    ['unavailable', 2, 'Urządzenie nie umie teraz ustalić, gdzie jesteś'],
    ['far away', {longitude: 2.35, latitude: 48.86, accuracy: 20}, 'Jesteś poza obszarem tej mapy'],
  ] as const) {
    it(`says what to do when it is ${name}`, () =>
      device(answer, async () => {
        const element = await open();
        await press(element, 'Moja lokalizacja');
        await says(element, words);
        expect(text(element)).to.not.contain('Ukryj moją lokalizację');
      }));
  }
});
