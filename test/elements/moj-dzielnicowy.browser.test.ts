import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {BackendUnreachable, type Backend} from '../../lib/backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import type {MojDzielnicowy} from '../../lib/elements/moj-dzielnicowy/moj-dzielnicowy.js';
import type {OfficerFoundEvent} from '../../lib/elements/moj-dzielnicowy/officer-found-event.js';
import '../../lib/elements/moj-dzielnicowy/moj-dzielnicowy.js';

const open = (address = '', options?: MemoryOptions) =>
  show(new MemoryBackend(sampleCounty, options), address);

const show = (backend: Backend, address = '') =>
  fixture<MojDzielnicowy>(html`
    <moj-dzielnicowy address=${address} .backend=${backend}></moj-dzielnicowy>
  `);

const text = (element: MojDzielnicowy) =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

const says = (element: MojDzielnicowy, words: string) =>
  waitUntil(() => text(element).includes(words), `never said "${words}": ${text(element)}`);

const find = <Found extends HTMLElement = HTMLElement>(element: MojDzielnicowy, selector: string) =>
  element.shadowRoot!.querySelector<Found>(selector)!;

const type = async (element: MojDzielnicowy, typed: string) => {
  find(element, 'input').focus();
  await sendKeys({type: typed});
};

const options = (element: MojDzielnicowy) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]'),
];

describe('<moj-dzielnicowy>', () => {
  it('shows who the officer of an address is and calls with one tap', async () => {
    const element = await open('Lipowo, ul. Akacjowa 7');
    await says(element, 'Anna Nowak');
    expect(text(element)).to.contain('młodsza aspirant');
    expect(text(element)).to.contain('dzielnicowa');
    const call = find<HTMLAnchorElement>(element, '[part=call]');
    expect(call.href).to.equal('tel:+48500000001');
    expect(call.textContent).to.contain('500\u00a0000\u00a0001');
    expect(find<HTMLAnchorElement>(element, 'a[href^=mailto]').href).to.equal(
      'mailto:dzielnicowy.lipowo1@example.org',
    );
  });

  it('answers what is typed and sent with Enter', async () => {
    const element = await open();
    await type(element, 'lipowo akacjowa 8');
    await sendKeys({press: 'Enter'});
    await says(element, 'nr 2, Lipowo – Młyny');
  });

  it('tells the page whom it found', async () => {
    const element = await open();
    element.address = 'Lipowo, Rynek 2';
    const event: OfficerFoundEvent = await oneEvent(element, 'rejon-officer-found');
    expect(event.beat.id).to.equal('lipowo-1');
  });

  it('suggests streets while typing, and one can be chosen with the arrow keys', async () => {
    const element = await open();
    await type(element, 'młyń');
    await waitUntil(() => options(element).length === 1);
    const input = find(element, 'input');
    expect(input.getAttribute('aria-expanded')).to.equal('true');

    await sendKeys({press: 'ArrowDown'});
    const chosen = options(element)[0]!;
    expect(input.getAttribute('aria-activedescendant')).to.equal(chosen.id);
    expect(chosen.getAttribute('aria-selected')).to.equal('true');

    await sendKeys({press: 'Enter'});
    await says(element, 'zastępuje w tym rejonie');
    expect(input.getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes the suggestions with Escape and leaves the text', async () => {
    const element = await open();
    await type(element, 'młyń');
    await waitUntil(() => options(element).length === 1);
    await sendKeys({press: 'Escape'});
    await waitUntil(() => options(element).length === 0);
    expect(find<HTMLInputElement>(element, 'input').value).to.equal('młyń');
  });

  it('finds an officer by name', async () => {
    const element = await open('zielinski');
    await says(element, 'Wybierz');
    expect(text(element)).to.contain('gmina Dębno Rejon nr 4, Piotr Zieliński');
  });

  it('asks which of two villages of one name is meant, then shows the officer and goes there', async () => {
    const element = await open('Brzozów');
    await says(element, 'Takich miejsc jest więcej');
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.candidates button')];
    buttons.find((button) => button.textContent.includes('Dębno'))!.click();
    await says(element, 'Piotr Zieliński');
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'name');
  });

  it('asks for a house number where two officers share a street', async () => {
    const element = await open('Lipowo, Akacjowa');
    await says(element, 'Tę ulicę dzieli kilku dzielnicowych');
    expect(text(element)).to.contain('numery nieparzyste');
  });

  it('says so when a street does not exist, and whom to ask', async () => {
    const element = await open('Lipowo, Kasztanowa 3');
    await says(element, 'Nie znaleźliśmy');
    expect(find<HTMLAnchorElement>(element, '[part=call]').href).to.equal('tel:+48470000112');
  });

  it('sends to the duty desk where a beat is vacant', async () => {
    const element = await open('Brzozów, gmina Lipowo');
    await says(element, 'nie ma teraz dzielnicowego');
    expect(find<HTMLAnchorElement>(element, '[part=call]').href).to.equal('tel:+48470000112');
  });

  it('does not let a late position replace what was asked meanwhile', async () => {
    const real = navigator.geolocation.getCurrentPosition;
    let found: PositionCallback | undefined;
    navigator.geolocation.getCurrentPosition = (answer) => (found = answer);
    try {
      const element = await open();
      find(element, '.text-button').click();
      await says(element, 'Ustalam, gdzie jesteś');
      await type(element, 'Lipowo, Rynek 2');
      await sendKeys({press: 'Enter'});
      await says(element, 'Anna Nowak');
      found!({coords: {longitude: 19.7, latitude: 51.7}} as GeolocationPosition);
      await element.updateComplete;
      await says(element, 'Lipowo, Rynek 2');
      expect(text(element)).not.to.contain('Szukam');
    } finally {
      navigator.geolocation.getCurrentPosition = real;
    }
  });

  it('shows the phone number that stands inside it when the server is down', async () => {
    const backend = new MemoryBackend(sampleCounty, {
      before() {
        throw new BackendUnreachable('No answer');
      },
    });
    const element = await fixture<MojDzielnicowy>(html`
      <moj-dzielnicowy address="Lipowo" .backend=${backend}>Dyżurny: 47 00 000 02</moj-dzielnicowy>
    `);
    await says(element, 'Sprawdź połączenie');
    const slot = element.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedNodes()[0]!.textContent).to.contain('47 00 000 02');
  });

  it('tells a screen reader the answer once, in a place that was there before', async () => {
    const element = await open();
    const region = find(element, '.answer [role=status]');
    element.address = 'Lipowo, Rynek 2';
    await says(element, 'Anna Nowak');
    expect(find(element, '.answer [role=status]')).to.equal(region);
    expect(region.textContent).to.equal('Znaleziono: Anna Nowak.');
  });

  it('always says to call 112 in an emergency', async () => {
    for (const address of ['', 'Lipowo, Rynek 1', 'Lipowo, Kasztanowa 3']) {
      const element = await open(address);
      await waitUntil(() => !text(element).includes('Szukam'));
      const links = element.shadowRoot!.querySelectorAll('a[href="tel:112"]');
      expect(links.length, address).to.equal(1);
    }
  });

  it('keeps the last answer on screen while the next one loads, and survives a dead network', async () => {
    let online = true;
    const element = await open('Lipowo, Rynek 2', {
      before() {
        if (!online) throw new BackendUnreachable('No answer');
      },
    });
    await says(element, 'Anna Nowak');
    online = false;
    element.address = 'Lipowo, Młyńska 1';
    await says(element, 'Sprawdź połączenie');
    online = true;
    find(element, '[role=alert] button').click();
    await says(element, 'zastępuje');
  });

  it('shows what a rude server says as words, never as markup', async () => {
    const beats = sampleCounty.beats.map((beat) => ({
      ...beat,
      areaText: '<img src=x onerror="window.hacked = true">',
    }));
    const element = await show(new MemoryBackend({...sampleCounty, beats}), 'Lipowo, Rynek 2');
    await says(element, '<img src=x');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });
});
