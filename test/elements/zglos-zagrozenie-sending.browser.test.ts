import {expect} from '@open-wc/testing';

import {
  BackendRefused,
  BackendUnreachable,
  InvalidReport,
  ReportLimitReached,
  type Receipt,
} from '../../lib/backend/index.js';
import {MemoryBackend} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import {sampleArea} from '../../lib/backend/memory/sample-places.js';
import type {KeyValueStorage} from '../../lib/element/index.js';
import {newDraft} from '../../lib/elements/zglos-zagrozenie/draft.js';
import {DraftStorage} from '../../lib/elements/zglos-zagrozenie/draft-storage.js';
import {
  area,
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

const never = () => new Promise<Receipt>(() => undefined);

describe('<zglos-zagrozenie> sending', () => {
  it('sends once, however often the button is pressed', async () => {
    let arrive: (receipt: Receipt) => void = () => undefined;
    const {backend, sent} = taking(() => new Promise((resolve) => (arrive = resolve)));
    const form = await open(backend, remembering(complete));
    const button = await find(form, 'button.primary');
    button.click();
    button.click();
    await says(form, 'Wysyłanie zgłoszenia');
    button.click();
    arrive(receipt);
    await says(form, 'KL7-4QXW');
    expect(sent).to.have.length(1);
  });

  it('gives everything that a resident keeps', async () => {
    const {backend} = taking(() => Promise.resolve(receipt));
    const form = await open(backend, remembering(complete));
    await press(form, 'Zgłoś zagrożenie');
    await says(form, 'KL7-4QXW');
    await focused(form, '#question');
    for (const words of [
      receipt.secret,
      'pokazujemy kod tylko raz',
      'Komenda Powiatowa Policji w Lipowie',
      '24 listopada 2026',
      '27 listopada 2026',
      'jest już na mapie',
    ]) {
      expect(text(form)).to.contain(words);
    }
  });

  for (const [name, error] of [
    ['there is no connection', new BackendUnreachable('No answer')],
    ['the server refuses', new BackendRefused('Busy', 503)],
  ] as const) {
    it(`keeps everything when ${name}, and sends again with the same key`, async () => {
      const {backend, sent} = taking((attempt) =>
        attempt === 1 ? Promise.reject(error) : Promise.resolve(receipt),
      );
      const form = await open(backend, remembering(complete));
      await press(form, 'Zgłoś zagrożenie');
      await says(form, 'Nic nie przepadło');
      expect(text(form)).to.contain('Kierowcy nie zwalniają przed szkołą.');
      await press(form, 'Wyślij jeszcze raz');
      await says(form, 'KL7-4QXW');
      expect(sent).to.have.length(2);
      expect(sent[1]).to.deep.equal(sent[0]);
    });
  }

  it('says when the next report can be sent once today’s has been', async () => {
    const {backend} = taking(() =>
      Promise.reject(new ReportLimitReached('Limit', '2026-11-22T23:00:00Z')),
    );
    const storage = remembering(complete);
    const form = await open(backend, storage);
    await press(form, 'Zgłoś zagrożenie');
    await says(form, 'Następne możesz wysłać od: poniedziałek, 23 listopada 2026 00:00');
    const later = await open(backend, storage);
    await says(later, 'Kierowcy nie zwalniają przed szkołą.');
  });

  it('goes to the answer that the backend does not accept', async () => {
    const {backend} = taking(() =>
      Promise.reject(new InvalidReport('To miejsce leży poza powiatem.', 'point')),
    );
    const form = await open(backend, remembering(complete));
    await press(form, 'Zgłoś zagrożenie');
    await says(form, 'Krok 2 z 5');
    await focused(form, '#problems');
    expect((await find(form, '#address-problem')).textContent).to.equal(
      'To miejsce leży poza powiatem.',
    );
  });

  it('keeps the draft and its key over a reload in the middle of sending', async () => {
    const storage = remembering(complete);
    const first = taking(never);
    const before = await open(first.backend, storage);
    await press(before, 'Zgłoś zagrożenie');
    await says(before, 'Wysyłanie zgłoszenia');
    before.remove();

    const second = taking(() => Promise.resolve(receipt));
    const after = await open(second.backend, storage);
    await says(after, 'Kontynuujesz zgłoszenie z');
    await press(after, 'Zgłoś zagrożenie');
    await says(after, 'KL7-4QXW');
    expect(second.sent).to.deep.equal(first.sent);
  });

  it('gives the receipt of the version that had arrived before the last change', async () => {
    const {backend, sent} = taking((attempt) => {
      if (attempt === 1) return Promise.reject(new BackendUnreachable('The answer was lost'));
      return attempt === 2
        ? Promise.reject(new BackendRefused('This key belongs to another report', 422))
        : Promise.resolve(receipt);
    });
    const form = await open(backend, remembering(complete));
    await press(form, 'Zgłoś zagrożenie');
    await press(form, 'Zmień opis');
    await write(form, 'textarea', 'Teraz piszę coś innego.');
    await press(form, 'Dalej, do podsumowania');
    await press(form, 'Zgłoś zagrożenie');
    await says(form, 'dotarła wersja sprzed Twojej ostatniej zmiany');
    expect(sent[1]!.report.description).to.equal('Teraz piszę coś innego.');
    expect(sent[2]).to.deep.equal(sent[0]);
  });

  it('draws a new key when another tab has used this one', async () => {
    const {backend, sent} = taking((attempt) =>
      attempt === 1
        ? Promise.reject(new BackendRefused('This key belongs to another report', 422))
        : Promise.resolve(receipt),
    );
    const form = await open(backend, remembering(complete));
    await press(form, 'Zgłoś zagrożenie');
    await says(form, 'KL7-4QXW');
    expect(text(form)).to.not.contain('wersja sprzed');
    expect(sent[1]!.report).to.deep.equal(sent[0]!.report);
    expect(sent[1]!.key).to.not.equal(sent[0]!.key);
  });

  it('remembers nothing of a report that has arrived', async () => {
    const storage = remembering(complete);
    const form = await open(memory(), storage);
    await press(form, 'Zgłoś zagrożenie');
    await says(form, 'PRZ-0001');
    const next = await open(memory(), storage);
    await says(next, 'Krok 1 z 5');
    expect(text(next)).to.not.contain('Kontynuujesz');
  });

  it('forgets the report that was sent, not the one of an area shown since', async () => {
    const other = '9901013';
    let arrive: (receipt: Receipt) => void = () => undefined;
    const {backend} = taking(() => new Promise((resolve) => (arrive = resolve)));
    const storage = remembering(complete);
    const drafts = new DraftStorage(storage);
    drafts.write(other, {...newDraft(), description: 'Coś innego.'});
    const form = await open(backend, storage);
    await press(form, 'Zgłoś zagrożenie');
    await says(form, 'Wysyłanie zgłoszenia');
    form.area = other;
    await form.updateComplete;
    arrive(receipt);
    await says(form, receipt.number);
    expect(drafts.read(area)).to.equal(undefined);
    expect(drafts.read(other)?.draft.description).to.equal('Coś innego.');
  });

  it('begins again when asked to', async () => {
    const storage = remembering(complete);
    const form = await open(memory(), storage);
    await press(form, 'Zacznij od nowa');
    await says(form, 'Krok 1 z 5');
    await focused(form, '#question');
    const next = await open(memory(), storage);
    await says(next, 'Krok 1 z 5');
  });

  it('works where the browser denies storage, and says so', async () => {
    const deny = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    const denied: KeyValueStorage = {getItem: deny, setItem: deny, removeItem: deny};
    const form = await open(memory(), denied);
    (await find(form, '[value=speeding]')).click();
    await press(form, 'Dalej');
    await says(form, 'Ta przeglądarka nie pozwala zapisać odpowiedzi');
    await write(form, '#address', 'Lipowo, Rynek 2');
    await press(form, 'Dalej');
    await says(form, 'Krok 3 z 5');
    await press(form, 'Dalej');
    await says(form, 'Krok 4 z 5');
    await press(form, 'Dalej');
    await press(form, 'Zgłoś zagrożenie');
    await says(form, 'PRZ-0001');
  });

  it('puts the number and the secret on the clipboard, or says that it cannot', async () => {
    const {backend} = taking(() => Promise.resolve(receipt));
    const form = await open(backend, remembering(complete));
    await press(form, 'Zgłoś zagrożenie');
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: async (words: string) => void (copied = words)},
    });
    await press(form, 'Kopiuj numer i kod');
    await says(form, 'są w schowku');
    expect(copied).to.contain(receipt.number).and.to.contain(receipt.secret);

    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    await press(form, 'Kopiuj numer i kod');
    await says(form, 'Nie udało się skopiować');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('keeps one draft for each area', async () => {
    const areas = [sampleArea, {...sampleArea, teryt: '1001'}];
    const form = await open(new MemoryBackend({...sampleCounty, areas}));
    (await find(form, '[value=speeding]')).click();
    await press(form, 'Dalej');
    await says(form, 'Krok 2 z 5');
    form.area = '1001';
    await says(form, 'Krok 1 z 5');
    form.area = '9901';
    await says(form, 'Krok 2 z 5');
  });
});
