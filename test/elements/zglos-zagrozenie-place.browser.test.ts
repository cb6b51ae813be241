import {expect} from '@open-wc/testing';

import {BackendUnreachable} from '../../lib/backend/index.js';
import {find, focused, memory, open, press, remembering, says, text, write} from './report-form.ts';

/** Answers the browser's question for the location instead of the person. */
function locating(answer: (success: PositionCallback, failure: PositionErrorCallback) => void) {
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: {getCurrentPosition: answer},
  });
}

describe('<zglos-zagrozenie> place', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'geolocation');
  });

  it('asks which of two villages is meant, and says when it knows none', async () => {
    const form = await open(memory(), remembering({category: 'speeding', step: 'place'}));
    await write(form, '#address', 'Kasztanowo 3');
    await press(form, 'Dalej');
    await says(form, 'Nie znaleźliśmy adresu „Kasztanowo 3”');
    const field = await find(form, '#address');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.contain('address-problem');
    expect(form.shadowRoot!.querySelectorAll('.field-error')).to.have.length(1);

    await write(form, '#address', 'Brzozów');
    await press(form, 'Dalej');
    await focused(form, '#several');
    await press(form, 'Dalej');
    await says(form, 'Wybierz jedno z miejsc na liście');
    (await find(form, '[name=several]')).click();
    await says(form, 'Wybrane miejsce: Brzozów, gmina');
    await press(form, 'Dalej');
    await says(form, 'Krok 3 z 5');
  });

  it('keeps the address when it cannot be looked up', async () => {
    let online = false;
    const backend = memory({
      before(call) {
        if (call === 'places.geocode' && !online) throw new BackendUnreachable('No answer');
      },
    });
    const form = await open(backend, remembering({category: 'speeding', step: 'place'}));
    await write(form, '#address', 'Lipowo, Rynek 2');
    await press(form, 'Dalej');
    await says(form, 'Nie udało się połączyć z serwerem');
    online = true;
    await press(form, 'Dalej');
    await says(form, 'Krok 3 z 5');
  });

  it('takes the place of the device, and explains a refusal', async () => {
    const form = await open(memory(), remembering({category: 'speeding', step: 'place'}));
    locating((_success, failure) =>
      failure({code: 1, PERMISSION_DENIED: 1} as GeolocationPositionError),
    );
    await press(form, 'Użyj mojej lokalizacji');
    await says(form, 'Przeglądarka nie zgodziła się podać lokalizacji');

    locating((success) =>
      success({coords: {longitude: 19.5, latitude: 51.7}} as GeolocationPosition),
    );
    await press(form, 'Użyj mojej lokalizacji');
    await says(form, 'Wybrane miejsce: moja lokalizacja (51.70000, 19.50000)');
    expect(text(form)).to.not.contain('nie zgodziła się');
    await press(form, 'Dalej');
    await says(form, 'Krok 3 z 5');
  });

  it('takes the place under the cross of a map that is loaded only when asked for', async () => {
    const form = await open(memory(), remembering({category: 'speeding', step: 'place'}));
    await says(form, 'Wskaż na mapie');
    expect(form.shadowRoot!.querySelector('rejon-map')).to.equal(null);
    await press(form, 'Wskaż na mapie');
    await find(form, 'rejon-map');
    await find(form, '.map button:not([disabled])');
    await press(form, 'Wybierz to miejsce');
    await says(form, 'Wybrane miejsce: punkt wskazany na mapie');
    await press(form, 'Dalej');
    await says(form, 'Krok 3 z 5');
  });
});
