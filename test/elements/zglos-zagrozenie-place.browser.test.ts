import {expect, oneEvent} from '@open-wc/testing';

import {BackendUnreachable} from '../../lib/backend/index.js';
import {
  complete,
  find,
  focused,
  memory,
  open,
  press,
  receipt,
  remembering,
  says,
  taking,
  text,
  write,
} from './report-form.ts';

/** Answers the browser's question for the location instead of the person. */
function locating(answer: (success: PositionCallback, failure: PositionErrorCallback) => void) {
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: {getCurrentPosition: answer},
  });
}

/** The device's answer: a place that no test types. */
const elsewhere = {coords: {longitude: 19.7, latitude: 51.75}} as GeolocationPosition;

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

  it('keeps a typed address when the device answers only afterwards', async () => {
    const answers: PositionCallback[] = [];
    locating((success) => answers.push(success));
    const storage = remembering({category: 'speeding', step: 'place'});
    const form = await open(memory(), storage);
    await press(form, 'Użyj mojej lokalizacji');
    await says(form, 'Ustalamy, gdzie jesteś');
    await write(form, '#address', 'Lipowo, Rynek 2');
    await press(form, 'Dalej');
    await says(form, 'Krok 3 z 5');
    for (const answer of answers) answer(elsewhere);
    await press(form, 'Wstecz');
    await says(form, 'Wybrane miejsce: Lipowo, Rynek 2');
    expect(text(form)).to.not.contain('Ustalamy, gdzie jesteś');
  });

  it('puts no place into a report begun after the device was asked', async () => {
    const answers: PositionCallback[] = [];
    locating((success) => answers.push(success));
    const form = await open(memory(), remembering({category: 'speeding', step: 'place'}));
    await press(form, 'Użyj mojej lokalizacji');
    await press(form, 'Zacznij od nowa');
    await says(form, 'Krok 1 z 5');
    (await find(form, '[value=speeding]')).click();
    await press(form, 'Dalej');
    await says(form, 'Krok 2 z 5');
    for (const answer of answers) answer(elsewhere);
    await press(form, 'Dalej');
    await says(form, 'Podaj adres, użyj swojej lokalizacji albo wskaż miejsce na mapie.');
    expect(text(form)).to.not.contain('Wybrane miejsce');
  });

  it('asks to confirm a town found for a street that it does not know, and tells the police both', async () => {
    const {backend, sent} = taking(() => Promise.resolve(receipt));
    const draft = {...complete, place: undefined, address: '', step: 'place' as const};
    const form = await open(backend, remembering(draft));
    await write(form, '#address', 'Lipowo, Nieistniejąca 5');
    await press(form, 'Dalej');
    await says(form, 'Wybrane miejsce: Lipowo, Nieistniejąca 5 (na mapie: Lipowo)');
    await says(form, 'Znamy tylko miejscowość');
    expect(text(form)).to.contain('Krok 2 z 5');
    const field = await find<HTMLInputElement>(form, '#address');
    expect(field.value).to.equal('Lipowo, Nieistniejąca 5');
    await press(form, 'Dalej');
    await says(form, 'Krok 5 z 5');
    await press(form, 'Zgłoś zagrożenie');
    await says(form, receipt.number);
    expect(sent[0]!.report.place).to.equal('Lipowo, Nieistniejąca 5 (na mapie: Lipowo)');
  });

  it('does not come back to the address when it could not be looked up and is not wanted any more', async () => {
    let fail: () => void = () => undefined;
    const failed = new Promise<never>((_resolve, reject) => {
      fail = () => reject(new BackendUnreachable('No answer'));
    });
    const backend = memory({
      before: (call) => (call === 'places.geocode' ? failed : undefined),
    });
    const form = await open(backend, remembering({category: 'speeding', step: 'place'}));
    await write(form, '#address', 'Lipowo, Rynek 2');
    await press(form, 'Dalej');
    await says(form, 'Szukamy tego adresu');
    await press(form, 'Wstecz');
    await says(form, 'Krok 1 z 5');
    const heard = oneEvent(form, 'rejon-error');
    fail();
    await heard;
    await form.updateComplete;
    expect(text(form)).to.contain('Krok 1 z 5');
    expect(text(form)).to.not.contain('Nie udało się połączyć');
  });
});
