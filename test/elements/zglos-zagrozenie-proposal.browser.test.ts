import {expect} from '@open-wc/testing';

import {linked} from './linked.ts';
import {memoryStorage} from './memory-storage.ts';
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

const known = {category: 'speeding', point: {lon: 19.52, lat: 51.705}};

describe('<zglos-zagrozenie> about something that is known already', () => {
  it('begins with the category and the place, and takes the focus', async () => {
    const form = await open();
    await form.propose(known);
    await focused(form, '#question');
    await says(form, 'Krok 1 z 5');
    expect((await find<HTMLInputElement>(form, '[value=speeding]')).checked).to.equal(true);
    await press(form, 'Dalej');
    await says(form, 'Wybrane miejsce: punkt wskazany na mapie (51.70500, 19.52000)');
  });

  it('still asks whether an emergency happens now', async () => {
    const form = await open();
    await form.propose({...known, category: 'street-racing'});
    await press(form, 'Dalej');
    await says(form, 'Czy to dzieje się teraz?');
  });

  it('asks before it puts a half-written report away', async () => {
    const form = await open(memory(), remembering({...complete, category: 'illegal-dumping'}));
    await form.propose(known);
    await says(form, 'Masz tu niedokończone zgłoszenie');
    await focused(form, '#proposed');
    expect(text(form)).to.contain('Kierowcy nie zwalniają przed szkołą.');

    await press(form, 'Dokończ to zgłoszenie');
    await focused(form, '#question');
    expect(text(form)).to.not.contain('niedokończone');
    expect(text(form)).to.contain('Kierowcy nie zwalniają przed szkołą.');

    await form.propose(known);
    await press(form, 'Zacznij nowe zgłoszenie');
    await focused(form, '#question');
    await says(form, 'Krok 1 z 5');
    expect((await find<HTMLInputElement>(form, '[value=speeding]')).checked).to.equal(true);
    await press(form, 'Dalej');
    await press(form, 'Dalej');
    await press(form, 'Dalej');
    expect((await find<HTMLTextAreaElement>(form, 'textarea')).value).to.equal('');
  });

  it('keeps what is being typed when the same place is proposed again', async () => {
    const form = await open();
    await form.propose(known);
    await press(form, 'Dalej');
    await press(form, 'Dalej');
    await press(form, 'Dalej');
    await write(form, 'textarea', 'Codziennie rano.');
    await form.propose(known);
    await focused(form, '#question');
    expect(text(form)).to.not.contain('niedokończone');
    expect((await find<HTMLTextAreaElement>(form, 'textarea')).value).to.equal('Codziennie rano.');
  });

  it('keeps the receipt until the resident has written it down', async () => {
    const {backend} = taking(() => Promise.resolve(receipt));
    const form = await open(backend, remembering(complete));
    await press(form, 'Zgłoś zagrożenie');
    await says(form, receipt.number);
    await form.propose(known);
    await says(form, 'zapisz numer i kod');
    expect(text(form)).to.contain(receipt.number);
    await press(form, 'Nie zaczynaj nowego');
    expect(text(form)).to.contain(receipt.number);
    await form.propose(known);
    await press(form, 'Zacznij nowe zgłoszenie');
    await says(form, 'Krok 1 z 5');
    expect(text(form)).to.not.contain(receipt.number);
  });

  it('reads them from the address of the page, without taking the focus', () =>
    linked('zglos-kategoria=speeding&zglos-miejsce=19.52,51.705', async () => {
      const form = await open();
      await says(form, 'Krok 1 z 5');
      expect((await find<HTMLInputElement>(form, '[value=speeding]')).checked).to.equal(true);
      expect(form.shadowRoot!.activeElement).to.equal(null);
      await press(form, 'Dalej');
      await says(form, '(51.70500, 19.52000)');
    }));

  it('goes on after the page was loaded again', () =>
    linked('zglos-kategoria=speeding&zglos-miejsce=19.52,51.705', async () => {
      const storage = memoryStorage();
      const first = await open(memory(), storage);
      await press(first, 'Dalej');
      await press(first, 'Dalej');
      await says(first, 'Krok 3 z 5');
      first.remove();
      const second = await open(memory(), storage);
      await says(second, 'Krok 3 z 5');
      expect(text(second)).to.not.contain('niedokończone');
    }));

  it('does not mind nonsense in the address of the page', () =>
    linked('zglos-kategoria=%3Cscript%3E&zglos-miejsce=tu', async () => {
      const form = await open();
      await says(form, 'Krok 1 z 5');
      expect(form.shadowRoot!.querySelectorAll(':checked')).to.have.length(0);
    }));
});
