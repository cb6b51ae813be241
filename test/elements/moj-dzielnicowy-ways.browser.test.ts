import {expect, fixtureCleanup, oneEvent} from '@open-wc/testing';

import {BackendUnreachable} from '../../lib/backend/index.js';
import {MemoryBackend} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import type {RejonErrorEvent} from '../../lib/element/index.js';
import {until} from '../suites/until.ts';
import {button, find, findAll, focused, open, says, show, text} from './find-officer.ts';
import {memoryStorage} from './memory-storage.ts';

describe('<moj-dzielnicowy>, ways to a beat', () => {
  describe('by the location of the device', () => {
    const real = navigator.geolocation.getCurrentPosition;
    let answer: PositionCallback;
    let refuse: PositionErrorCallback;

    beforeEach(() => {
      navigator.geolocation.getCurrentPosition = (found, failed) => {
        answer = found;
        refuse = failed!;
      };
    });

    afterEach(() => {
      navigator.geolocation.getCurrentPosition = real;
    });

    const at = (longitude: number, latitude: number, accuracy: number) =>
      answer({coords: {longitude, latitude, accuracy}} as GeolocationPosition);

    it('shows the officer of the place', async () => {
      const element = await open();
      button(element, 'Użyj mojej lokalizacji').click();
      at(19.45, 51.65, 30);
      await says(element, 'Ten rejon nie ma teraz dzielnicowego');
    });

    it('does not name an officer where the device hardly knows where it is', async () => {
      const element = await open();
      button(element, 'Użyj mojej lokalizacji').click();
      at(19.45, 51.65, 5000);
      await says(element, 'tylko z dokładnością do 5 km');
      expect(text(element)).to.contain('Wpisz adres.');
      expect(findAll(element, 'karta-dzielnicowego').length).to.equal(0);
    });

    it('says what to do when the resident refuses, or the device cannot tell', async () => {
      const element = await open();
      button(element, 'Użyj mojej lokalizacji').click();
      refuse({code: 1, PERMISSION_DENIED: 1} as GeolocationPositionError);
      await says(element, 'zmień zgodę w ustawieniach przeglądarki');
      button(element, 'Użyj mojej lokalizacji').click();
      refuse({code: 3, PERMISSION_DENIED: 1} as GeolocationPositionError);
      await says(element, 'nie umie teraz ustalić');
    });

    it('does not let a late position replace what was asked meanwhile', async () => {
      const element = await open();
      button(element, 'Użyj mojej lokalizacji').click();
      await says(element, 'Ustalam, gdzie jesteś');
      element.address = 'Lipowo, Rynek 2';
      await says(element, 'Dla adresu: Lipowo, Rynek 2');
      at(19.7, 51.7, 10);
      await element.updateComplete;
      expect(text(element)).to.contain('Dla adresu: Lipowo, Rynek 2');
      expect(text(element)).not.to.contain('Szukam');
    });
  });

  describe('by looking through the gminy', () => {
    it('lists the beats of every unit under each gmina, and shows the one that is chosen', async () => {
      const element = await open();
      button(element, 'Przeglądaj według gmin').click();
      await says(element, 'Gmina Dębno');
      expect(findAll(element, 'summary').map(({textContent}) => textContent)).to.deep.equal([
        'Gmina Dębno',
        'Gmina Lipowo',
      ]);
      button(element, 'Piotr Zieliński').click();
      await says(element, 'starszy sierżant');
      await until(() => focused(element)?.id === 'name', 'the focus is not on the name');
      expect(findAll(element, 'summary').some((one) => one.textContent.includes('Gmina'))).to.equal(
        false,
      );
    });

    it('puts the list away when something else is asked, so that it never hides the answer', async () => {
      const element = await open();
      button(element, 'Przeglądaj według gmin').click();
      await says(element, 'Gmina Dębno');
      element.address = 'Lipowo, Rynek 2';
      await says(element, 'Dla adresu: Lipowo');
      expect(text(element)).not.to.contain('Gmina Dębno');
      expect(button(element, 'Przeglądaj według gmin').ariaExpanded).to.equal('false');
    });

    it('lists one unit where the webmaster names it', async () => {
      const element = await open({unit: 'pp-debno'});
      button(element, 'Przeglądaj według gmin').click();
      await says(element, 'Gmina Dębno');
      expect(text(element)).not.to.contain('Gmina Lipowo');
    });

    it('lets a resident choose the unit first where there are many', async () => {
      const [unit] = sampleCounty.units;
      const units = Array.from({length: 21}, (_, i) => ({
        ...unit!,
        id: i === 0 ? 'kpp-lipowo' : `u${i}`,
        name: `Posterunek ${i}`,
      }));
      const element = await show(new MemoryBackend({...sampleCounty, units}));
      button(element, 'Przeglądaj według gmin').click();
      await says(element, 'Wybierz jednostkę');
      expect(text(element)).not.to.contain('Gmina');
      const select = find<HTMLSelectElement>(element, 'select');
      select.value = 'kpp-lipowo';
      select.dispatchEvent(new Event('change'));
      await says(element, 'Gmina Lipowo');
    });

    it('is accessible while open, and says what failed with a way to try again', async () => {
      let online = false;
      const element = await open(
        {},
        {
          before() {
            if (!online) throw new BackendUnreachable('No answer');
          },
        },
      );
      button(element, 'Przeglądaj według gmin').click();
      await says(element, 'Sprawdź połączenie');
      online = true;
      button(element, 'Spróbuj ponownie').click();
      await says(element, 'Gmina Lipowo');
      await expect(element).to.be.accessible();
    });
  });

  describe('on the map', () => {
    it('is offered only where the webmaster names an area', async () => {
      expect(text(await open())).not.to.contain('Wskaż na mapie');
      expect(text(await open({area: '9901'}))).to.contain('Wskaż na mapie');
    });

    it('shows who works at the place under the cross', async () => {
      const element = await open({area: '9901'});
      button(element, 'Wskaż na mapie').click();
      await says(element, 'Kto tu pracuje?');
      const take = button(element, 'Kto tu pracuje?');
      await until(() => !take.hasAttribute('disabled'), 'no place under the cross');
      // From the border in the middle to the west, into the beat of the villages.
      const moved = oneEvent(find(element, 'rejon-map'), 'rejon-map-picked');
      find(element, '[aria-label="W lewo"]').click();
      await moved;
      take.click();
      await until(() => focused(element)?.id === 'name', 'the focus is not on the name');
      expect(findAll(element, 'rejon-map').length).to.equal(0);
    });

    it('tells scripts of an area that the backend does not know, and residents what to do', async () => {
      const element = await open({area: '1465'});
      let heard: unknown;
      element.addEventListener('rejon-error', ({error}: RejonErrorEvent) => (heard = error));
      button(element, 'Wskaż na mapie').click();
      await says(element, 'Nie udało się wczytać mapy. Wpisz adres');
      expect((heard as Error).message).to.contain('area="1465"');
    });
  });

  describe('by a link', () => {
    const page = location.href;

    afterEach(() => {
      fixtureCleanup();
      history.replaceState(null, '', page);
    });

    const openAt = (beat: string) => {
      const url = new URL(page);
      url.searchParams.set('dzielnicowy', beat);
      history.replaceState(null, '', url);
    };

    it('opens the beat that the address of the page names, whatever else is set', async () => {
      openAt('debno-4');
      const storage = memoryStorage();
      storage.setItem('rejon:moj-dzielnicowy', '{"beat":"lipowo-2"}');
      const element = await open({beat: 'lipowo-1', address: 'Lipowo, Rynek 2', storage});
      await says(element, 'starszy sierżant');
      expect(text(element)).not.to.contain('Anna Nowak');
    });

    it('says so kindly when there is no such beat any more', async () => {
      openAt('dawny-9');
      const element = await open();
      await says(element, 'Być może zmienił się podział na rejony. Wpisz adres.');
    });

    it('opens the beat that the webmaster names', async () => {
      const element = await open({beat: 'lipowo-1'});
      await says(element, 'młodsza aspirant');
      expect(find(element, 'h2').textContent).to.equal('Kto jest moim dzielnicowym?');
    });
  });
});
