import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {BackendUnreachable} from '../../lib/backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import type {MojDzielnicowy} from '../../lib/elements/moj-dzielnicowy/moj-dzielnicowy.js';
import type {OfficerFoundEvent} from '../../lib/elements/moj-dzielnicowy/officer-found-event.js';
import {underAFinger} from '../suites/under-a-finger.ts';
import {until} from '../suites/until.ts';
import {button, find, findAll, focused, open, says, show, text, type} from './find-officer.ts';

const unreachable: MemoryOptions = {
  before() {
    throw new BackendUnreachable('No answer');
  },
};

describe('<moj-dzielnicowy>', () => {
  it('shows who the officer of an address is and calls with one tap', async () => {
    const element = await open({address: 'Lipowo, ul. Akacjowa 7'});
    await says(element, 'młodsza aspirant');
    expect(text(element)).to.contain('Anna Nowak');
    expect(text(element)).to.contain('Dla adresu: Lipowo, ul. Akacjowa 7');
    const call = find<HTMLAnchorElement>(element, '[part=call]');
    expect(call.href).to.equal('tel:+48500000001');
    expect(call.textContent).to.contain('500\u00a0000\u00a0001');
  });

  it('answers what is typed and sent with Enter', async () => {
    const element = await open();
    await type(element, 'lipowo akacjowa 8');
    await sendKeys({press: 'Enter'});
    await says(element, 'Lipowo – Młyny');
  });

  it('leads to the answer where a keyboard on the screen would hide it', () =>
    underAFinger(async () => {
      const element = await open();
      await type(element, 'lipowo akacjowa 8');
      await sendKeys({press: 'Enter'});
      await until(() => focused(element)?.id === 'name', 'the keyboard stays over the card');
      find(element, 'input').focus();
      await sendKeys({type: '0000'});
      await sendKeys({press: 'Enter'});
      await until(() => focused(element)?.id === 'answer', 'the keyboard stays over the advice');
    }));

  it('leads to another try where a keyboard on the screen would hide the failure', () =>
    underAFinger(async () => {
      const element = await open({}, unreachable);
      await type(element, 'lipowo');
      await sendKeys({press: 'Enter'});
      await until(
        () => focused(element)?.textContent === 'Spróbuj ponownie',
        'the keyboard stays over the failure',
      );
    }));

  it('leaves the focus in the field under a mouse, where the next address may be typed', async () => {
    const element = await open();
    await type(element, 'lipowo akacjowa 8');
    await sendKeys({press: 'Enter'});
    await says(element, 'Lipowo – Młyny');
    expect(focused(element)?.localName).to.equal('input');
  });

  it('tells the page whom it found', async () => {
    const element = await open();
    element.address = 'Lipowo, Rynek 2';
    const event: OfficerFoundEvent = await oneEvent(element, 'rejon-officer-found');
    expect(event.beat.id).to.equal('lipowo-1');
  });

  it('finds an officer by name, with or without title, and asks which beat is meant', async () => {
    for (const name of ['zielinski', 'Zieliński Piotr', 'st. sierż. Piotr Zieliński']) {
      const element = await open({address: name});
      await says(element, 'Wybierz.');
      expect(text(element), name).to.contain('gmina Dębno Rejon nr 4, Piotr Zieliński');
    }
  });

  it('asks which of two villages of one name is meant, then shows the officer and goes there', async () => {
    const element = await open({address: 'Brzozów'});
    await says(element, 'Takich miejsc jest więcej');
    button(element, 'Dębno').click();
    await says(element, 'Piotr Zieliński');
    await until(() => focused(element)?.id === 'name', 'the focus is not on the name');
    expect(text(element)).to.contain('Dla adresu: Brzozów, gmina Dębno');
  });

  it('asks for a house number where two officers share a street', async () => {
    const element = await open({address: 'Lipowo, Akacjowa'});
    await says(element, 'Tę ulicę dzieli kilku dzielnicowych');
    expect(text(element)).to.contain('numery nieparzyste');
  });

  it('says so when a street does not exist, and whom to ask', async () => {
    const element = await open({address: 'Lipowo, Kasztanowa 3'});
    await says(element, 'Nie znaleźliśmy');
    expect(find<HTMLAnchorElement>(element, '[part=call]').href).to.equal('tel:+48470000112');
  });

  it('blames the number, not the street, for a slip in the number', async () => {
    for (const address of ['Akacjowa 999999', 'Lipowo, Akacjowa 999999']) {
      const element = await open({address});
      await says(element, 'Nie ma takiego numeru domu: „999999”');
    }
  });

  it('names the county of a place that lies in another one, and does not blame the spelling', async () => {
    const directory = {
      ...sampleCounty.directory,
      outside: [{name: 'Olszyny', county: 'powiat olszyński'}],
    };
    const backend = new MemoryBackend({...sampleCounty, directory});
    const element = await show(backend, {address: 'Olszyny 3'});
    await says(element, 'powiat olszyński');
    expect(text(element)).not.to.contain('pisownię');
    expect(find<HTMLAnchorElement>(element, '[part=call]').href).to.equal('tel:+48470000112');
  });

  it('sends to the duty desk where a beat is vacant', async () => {
    const element = await open({address: 'Brzozów, gmina Lipowo'});
    await says(element, 'nie ma teraz dzielnicowego');
    expect(find<HTMLAnchorElement>(element, '[part=call]').href).to.equal('tel:+48470000112');
  });

  it('shows the phone number that stands inside it when the server is down', async () => {
    const backend = new MemoryBackend(sampleCounty, unreachable);
    const element = await fixture<MojDzielnicowy>(html`
      <moj-dzielnicowy address="Lipowo" .backend=${backend}>Dyżurny: 47 00 000 02</moj-dzielnicowy>
    `);
    await says(element, 'Sprawdź połączenie');
    const slot = element.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedNodes()[0]!.textContent).to.contain('47 00 000 02');
  });

  it('tells a screen reader the answer once, in a place that was there before', async () => {
    const element = await open();
    const region = find(element, '#heard');
    element.address = 'Lipowo, Rynek 2';
    await says(element, 'młodsza aspirant');
    expect(find(element, '#heard')).to.equal(region);
    expect(region.getAttribute('role')).to.equal('status');
    expect(region.textContent.trim()).to.equal('Znaleziono: Anna Nowak.');
  });

  it('always says to call 112 in an emergency, and says it once', async () => {
    for (const address of ['', 'Lipowo, Rynek 1', 'Lipowo, Kasztanowa 3']) {
      const element = await open({address});
      await until(() => !text(element).includes('Szukam'), 'no answer');
      await until(() => findAll(element, 'a[href="tel:112"]').length === 1, address);
    }
  });

  it('keeps the last answer on screen while the next one loads, and survives a dead network', async () => {
    let online = true;
    const element = await open(
      {address: 'Lipowo, Rynek 2'},
      {
        before() {
          if (!online) throw new BackendUnreachable('No answer');
        },
      },
    );
    await says(element, 'młodsza aspirant');
    online = false;
    element.address = 'Lipowo, Młyńska 1';
    await says(element, 'Sprawdź połączenie');
    online = true;
    find(element, '[role=alert] button').click();
    await says(element, 'zastępuje');
  });

  it('promises no address that may not exist, unless the webmaster names one', async () => {
    const element = await open();
    expect(text(element)).not.to.contain('na przykład');
    element.example = 'Lipowo, Akacjowa 7';
    await says(element, 'na przykład: Lipowo, Akacjowa 7');
  });

  it('shows what a rude server says as words, never as markup', async () => {
    const beats = sampleCounty.beats.map((beat) => ({
      ...beat,
      areaText: '<img src=x onerror="window.hacked = true">',
    }));
    const backend = new MemoryBackend({...sampleCounty, beats});
    const element = await show(backend, {address: 'Lipowo, Rynek 2'});
    await says(element, '<img src=x');
    expect(findAll(element, 'img').length).to.equal(0);
  });
});
