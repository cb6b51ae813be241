import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {BackendUnreachable} from '../../lib/backend/index.js';
import type {ReportSentEvent} from '../../lib/elements/zglos-zagrozenie/report-sent-event.js';
import type {ZglosZagrozenie} from '../../lib/elements/zglos-zagrozenie/zglos-zagrozenie.js';
import {memoryStorage} from './memory-storage.ts';
import {
  area,
  complete,
  find,
  focused,
  memory,
  open,
  press,
  remembering,
  says,
  text,
  write,
} from './report-form.ts';

/** Presses Tab until something has the focus. */
async function tabTo(form: ZglosZagrozenie, selector: string) {
  for (let i = 0; i < 60; i++) {
    if (form.shadowRoot?.activeElement?.matches(selector)) return;
    await sendKeys({press: 'Tab'});
  }
  throw new Error(`Tab never comes to ${selector}`);
}

describe('<zglos-zagrozenie>', () => {
  it('is filled in and sent with the keyboard alone', async () => {
    const form = await open();
    const sent = new Promise<ReportSentEvent>((resolve) => {
      document.addEventListener('rejon-report-sent', (event) => resolve(event as ReportSentEvent), {
        once: true,
      });
    });
    await find(form, '[name=category]');
    await tabTo(form, '[name=category]');
    await sendKeys({press: ' '});
    await sendKeys({press: 'Enter'});
    await focused(form, '#question');
    await says(form, 'Krok 2 z 5');

    await tabTo(form, '#address');
    await sendKeys({type: 'Lipowo, Rynek 2'});
    await sendKeys({press: 'Enter'});
    await says(form, 'Krok 3 z 5');
    await focused(form, '#question');

    await tabTo(form, 'button.primary');
    await sendKeys({press: 'Enter'});
    await says(form, 'Krok 4 z 5');
    await focused(form, '#question');

    await tabTo(form, 'textarea');
    await sendKeys({type: 'Na chodniku'});
    await tabTo(form, 'button.primary');
    await sendKeys({press: 'Enter'});
    await says(form, 'Krok 5 z 5');
    await focused(form, '#question');
    expect(text(form)).to.contain('Nieprawidłowe parkowanie');
    expect(text(form)).to.contain('Na chodniku');

    await tabTo(form, 'button.primary');
    await sendKeys({press: 'Enter'});
    await says(form, 'Zgłoszenie dotarło do policji');
    await focused(form, '#question');
    expect(text(form)).to.contain('PRZ-0001');
    expect(text(form)).to.contain('Zagrożenie jest już na mapie');
    const event = await sent;
    expect(event.number).to.equal('PRZ-0001');
    expect(event.onMap).to.equal(true);
  });

  it('shows 112 first, whatever else is wrong', async () => {
    for (const form of [
      await open(),
      await open(memory({before: () => Promise.reject(new BackendUnreachable('No answer'))})),
    ]) {
      const call = await find<HTMLAnchorElement>(form, 'a[href="tel:112"]');
      const first = form.shadowRoot!.querySelector('a, button, input');
      expect(first).to.equal(call);
    }
  });

  it('stops at 112 when an emergency happens now, and lets the resident come back', async () => {
    const form = await open(memory(), remembering({category: 'street-racing'}));
    await press(form, 'Dalej');
    await says(form, 'Czy to dzieje się teraz?');
    await focused(form, '#question');
    await press(form, 'Tak, dzieje się teraz');
    await says(form, 'Zadzwoń teraz pod numer 112');
    await focused(form, '#question');
    expect(form.shadowRoot!.querySelector('.primary[href="tel:112"]')).to.exist;
    expect(form.shadowRoot!.querySelector('button.primary')).to.not.exist;

    await press(form, 'Wróć do zgłoszenia');
    await press(form, 'Nie, chcę zgłosić miejsce');
    await says(form, 'Krok 2 z 5');
    await press(form, 'Wstecz');
    await says(form, 'Krok 1 z 5');
    expect((await find<HTMLInputElement>(form, '[value=street-racing]')).checked).to.equal(true);
  });

  it('finds a category by words that begin alike, and keeps the chosen one in sight', async () => {
    const form = await open(memory(), remembering({category: 'speeding'}));
    await write(form, '#filter', 'parkują na trawniku');
    await says(form, '1 kategoria');
    const shown = [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=category]')];
    expect(shown.map(({value}) => value)).to.deep.equal(['speeding', 'illegal-parking']);
    await write(form, '#filter', 'ufo');
    await says(form, 'Nie ma takiej kategorii');
  });

  it('says what is missing, moves there, and leads to the field', async () => {
    const form = await open();
    await press(form, 'Dalej');
    await focused(form, '#problems');
    await says(form, 'Popraw 1 odpowiedź');
    await press(form, 'Wybierz, co się dzieje');
    await focused(form, '[name=category]');
    const group = await find(form, 'fieldset');
    const described = group.getAttribute('aria-describedby')!;
    expect((await find(form, `#${described}`)).textContent).to.contain('Wybierz, co się dzieje.');
  });

  it('demands a description where the category does, and no longer one than 500 characters', async () => {
    const draft = {...complete, reviewed: false, category: 'dangerous-entertainment'};
    const form = await open(
      memory(),
      remembering({...draft, step: 'description', description: ''}),
    );
    await press(form, 'Dalej');
    await says(form, 'Przy tym rodzaju zagrożenia opis jest potrzebny');
    const field = await find(form, 'textarea');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.contain('description-problem');

    await write(form, 'textarea', 'ą'.repeat(501));
    await says(form, 'Za dużo o: 1 znak.');
    await press(form, 'Dalej');
    await says(form, 'Skróć go do 500 znaków');
    await write(form, 'textarea', 'ą'.repeat(500));
    await press(form, 'Dalej');
    await says(form, 'Krok 5 z 5');
  });

  it('speaks of the characters left only as a mark is passed', async () => {
    const form = await open(memory(), remembering({...complete, step: 'description'}));
    const announced = await find(form, '[role=status]');
    await write(form, 'textarea', 'a'.repeat(300));
    await says(form, 'Zostało: 200 znaków.');
    expect(announced.textContent).to.equal('');
    await write(form, 'textarea', 'a'.repeat(405));
    await says(form, 'Zostało mniej niż 100 znaków.');
    await write(form, 'textarea', 'a'.repeat(406));
    await says(form, 'Zostało: 94 znaki.');
    expect(announced.textContent).to.equal('Zostało mniej niż 100 znaków.');
  });

  it('goes back from the summary to one answer and returns at once', async () => {
    const form = await open(memory(), remembering(complete));
    await press(form, 'Zmień datę');
    await says(form, 'Krok 3 z 5');
    await focused(form, '#question');
    await press(form, 'Dalej, do podsumowania');
    await says(form, 'Krok 5 z 5');
    expect(text(form)).to.contain('Kierowcy nie zwalniają przed szkołą.');
  });

  it('says that nobody will see on the map what is not shown there', async () => {
    const form = await open(memory(), remembering({...complete, category: 'drug-use'}));
    await says(form, 'Nic. Zgłoszeń tego rodzaju nie pokazujemy na mapie.');
  });

  it('fits a column of 320 pixels at every step', async () => {
    for (const step of ['category', 'place', 'when', 'description', 'summary'] as const) {
      const long = 'Nadzwyczajnie'.repeat(20);
      const draft = {...complete, step, recurs: true, weekdays: [1, 2, 3, 4, 5, 6, 7]};
      const form = await open(memory(), remembering({...draft, description: long}));
      form.style.width = '288px';
      await find(form, '#question');
      expect(form.scrollWidth, step).to.be.at.most(288);
    }
  });

  it('tells the webmaster in Polish what to write into area', async () => {
    const form = await open(memory(), memoryStorage());
    form.area = 'łódzki';
    await says(form, 'Atrybut area ma wartość „łódzki”');
    form.area = '';
    await says(form, 'Brakuje atrybutu area');
    const heard: unknown[] = [];
    form.addEventListener('rejon-error', ({error}) => heard.push(error));
    form.area = '1006';
    await says(form, 'Serwer nie zna obszaru o kodzie area="1006".');
    expect(heard.at(-1)).to.have.property('name', 'AttributeError');
    expect(form.shadowRoot!.querySelector('form')).to.equal(null);
    form.area = area;
    await says(form, 'Krok 1 z 5');
  });
});
