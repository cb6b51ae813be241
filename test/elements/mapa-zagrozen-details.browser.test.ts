import {expect, fixture, html} from '@open-wc/testing';

import {BackendUnreachable, NotOffered} from '../../lib/backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import type {ThreatStatus} from '../../lib/threats/index.js';
import {linked} from './linked.ts';
import {all, find, focused, memory, open, press, says, text} from './threat-map.ts';

/** The sample county with an officer in its vacant beat. */
const served = (options?: MemoryOptions) => {
  const {officer} = sampleCounty.beats[0]!;
  const beats = sampleCounty.beats.map((beat) => ({...beat, officer}));
  return new MemoryBackend({...sampleCounty, beats}, options);
};

describe('<mapa-zagrozen> details', () => {
  it('says where, when, how it is known, when it was checked and what happens next', async () => {
    const element = await open(memory(), {threat: 2});
    await says(element, 'Powtarza się');
    expect(text(element)).to.match(/Gdzie\s*w pobliżu: Lipowo/);
    expect(text(element)).to.match(/Zauważono\s*3 listopada 2026/);
    expect(text(element)).to.match(/Sprawdzono\s*6 listopada 2026/);
    expect(text(element)).to.match(/Skąd wiemy\s*zgłoszenie mieszkańca/);
    expect(text(element)).to.contain('Gdy zagrożenie zniknie, status zmieni się');
    expect(all(element, 'h3 .category-mark')).to.have.length(1);
  });

  it('leads through the list without going back to it', async () => {
    const element = await open();
    (await find(element, '.threat')).click();
    await says(element, '1 z 6');
    expect(text(element)).to.not.contain('Poprzednie');
    const seen = [element.threat];
    for (const at of [2, 3, 4, 5, 6]) {
      await press(element, 'Następne');
      await says(element, `${at} z 6`);
      await focused(element, '#panel');
      seen.push(element.threat);
    }
    expect(new Set(seen).size).to.equal(6);
    expect(text(element)).to.not.contain('Następne');
    await press(element, 'Poprzednie');
    await says(element, '5 z 6');
    expect(element.threat).to.equal(seen[4]);
    await press(element, 'Wróć do listy');
    await focused(element, `[data-id="${seen[4]}"]`);
  });

  it('finds the rest of a long list behind its last threat', async () => {
    const threats = Array.from({length: 25}, (_, index) => ({
      ...sampleCounty.threats[0]!,
      id: index + 1,
    }));
    const element = await open(new MemoryBackend({...sampleCounty, threats}));
    const last = await find(element, '.threats li:nth-child(20) .threat');
    last.click();
    await says(element, '20 z 25');
    await press(element, 'Następne');
    await says(element, '21 z 25');
  });

  it('says kindly that a threat is not on the map, or was never there', async () => {
    const element = await open(memory(), {threat: 4711});
    await says(element, 'Tego zagrożenia nie ma na mapie');
    await press(element, 'Wróć do listy');
    await says(element, 'Na całym obszarze: 6 zagrożeń');
    await focused(element, '#panel');
  });

  it('opens the threat that the address of the page names', () =>
    linked('zagrozenie=6', async () => {
      await says(await open(), 'Uprzątnięcie terenu należy do gminy.');
    }));

  it('does not mind nonsense in the address of the page', () =>
    linked('zagrozenie=1e9', async () => {
      await says(await open(), 'Na całym obszarze: 6 zagrożeń');
    }));
});

describe('<mapa-zagrozen> confirming', () => {
  it('counts a resident once, thanks, and says how many see the same', async () => {
    const element = await open(memory(), {threat: 1});
    await press(element, 'Potwierdzam, widzę to samo');
    await says(element, 'Dziękujemy. Policja zobaczy, że widzisz to samo.');
    await focused(element, '#thanks');
    expect(text(element)).to.contain('Potwierdził to 1 mieszkaniec.');
    await press(element, 'Wróć do listy');
    (await find(element, '[data-id="2"]')).click();
    await says(element, 'Potwierdzam, widzę to samo');
    expect(text(element)).to.not.contain('Dziękujemy');
    await press(element, 'Wróć do listy');
    (await find(element, '[data-id="1"]')).click();
    await says(element, 'Potwierdził to 1 mieszkaniec.');
  });

  it('says when this computer has confirmed it before', async () => {
    const backend = memory();
    await backend.threats.confirm(1, new AbortController().signal);
    const element = await open(backend, {threat: 1});
    await says(element, 'Potwierdził to 1 mieszkaniec.');
    await press(element, 'Potwierdzam, widzę to samo');
    await says(element, 'już potwierdzono z tego komputera');
    expect(text(element)).to.contain('Potwierdził to 1 mieszkaniec.');
  });

  for (const [count, words] of [
    [3, 'Potwierdziło to 3 mieszkańców.'],
    [21, 'Potwierdziło to 21 mieszkańców.'],
  ] as const) {
    it(`says it in good Polish: ${words}`, async () => {
      const threats = [{...sampleCounty.threats[0]!, confirmations: count}];
      await says(await open(new MemoryBackend({...sampleCounty, threats}), {threat: 1}), words);
    });
  }

  const senseless: readonly ThreatStatus[] = ['confirmed-eliminated', 'joke-or-mistake'];
  for (const status of senseless) {
    it(`is not offered where there is nothing to see: ${status}`, async () => {
      const threats = [{...sampleCounty.threats[0]!, status}];
      const element = await open(new MemoryBackend({...sampleCounty, threats}), {threat: 1});
      await says(element, 'Udostępnij');
      expect(text(element)).to.not.contain('Potwierdzam');
    });
  }

  it('says what to do without a network, and goes on when it is back', async () => {
    let online = false;
    const element = await open(
      memory({
        before(call) {
          if (call === 'threats.confirm' && !online) throw new BackendUnreachable('gone');
        },
      }),
      {threat: 1},
    );
    await press(element, 'Potwierdzam, widzę to samo');
    await says(element, 'Sprawdź połączenie z internetem');
    expect(text(element)).to.contain('dzwoń 112');
    online = true;
    await press(element, 'Potwierdzam, widzę to samo');
    await says(element, 'Dziękujemy');
  });

  it('is not offered again by a backend that takes no confirmations', async () => {
    const element = await open(
      memory({
        before(call) {
          if (call === 'threats.confirm') throw new NotOffered('only files');
        },
      }),
      {threat: 1},
    );
    await press(element, 'Potwierdzam, widzę to samo');
    await says(element, 'Ta strona nie przyjmuje potwierdzeń');
    expect(text(element)).to.not.contain('Potwierdzam, widzę');
  });
});

describe('<mapa-zagrozen> officer of a place', () => {
  it('names the officer and calls with one tap', async () => {
    const element = await open(served(), {threat: 4});
    await press(element, 'Kto tu jest dzielnicowym?');
    await says(element, 'młodsza aspirant Anna Nowak');
    await focused(element, '#officer');
    expect((await find(element, '.officer a')).getAttribute('href')).to.equal('tel:+48500000003');
    expect(text(element)).to.not.contain('całą kartę');
  });

  it('leads to the whole card, on this page or on the one that the webmaster names', async () => {
    const element = await open(served(), {threat: 4});
    element.officerPage = 'https://example.org/dzielnicowi?lang=uk';
    await press(element, 'Kto tu jest dzielnicowym?');
    const link = await find(element, 'a', 'całą kartę');
    expect(link.getAttribute('href')).to.equal(
      'https://example.org/dzielnicowi?lang=uk&dzielnicowy=lipowo-3',
    );
    element.officerPage = '';
    await fixture(html`<moj-dzielnicowy></moj-dzielnicowy>`);
    element.requestUpdate();
    await element.updateComplete;
    const here = await find<HTMLAnchorElement>(element, 'a', 'całą kartę');
    expect(new URL(here.href).searchParams.get('dzielnicowy')).to.equal('lipowo-3');
    expect(new URL(here.href).pathname).to.equal(location.pathname);
  });

  it('offers the duty desk while the beat is vacant', async () => {
    const element = await open(memory(), {threat: 4});
    await press(element, 'Kto tu jest dzielnicowym?');
    await says(element, 'Ten rejon nie ma teraz dzielnicowego');
    await focused(element, '#officer');
    expect((await find(element, '.officer a')).getAttribute('href')).to.equal('tel:+48470000112');
  });

  it('names every officer whom the descriptions of beats allow', async () => {
    const backend = served();
    const candidates = sampleCounty.beats.map((beat) => ({label: beat.name, beat}));
    const byPoint = () =>
      Promise.resolve({kind: 'several', reason: 'overlap', candidates} as const);
    const officers = {...backend.officers, byPoint};
    const element = await open({...backend, officers}, {threat: 4});
    await press(element, 'Kto tu jest dzielnicowym?');
    await says(element, 'więcej niż jednego dzielnicowego');
    await focused(element, '#officer');
    expect(all(element, '.officer a[href^="tel:"]')).to.have.length(4);
    expect(all(element, '#officer')).to.have.length(1);
  });

  it('says that a place belongs to no unit here, and whom to ask', async () => {
    const element = await open(memory(), {threat: 6});
    await press(element, 'Kto tu jest dzielnicowym?');
    await says(element, 'leży poza terenem tej jednostki');
    await focused(element, '#officer');
    expect((await find(element, '.officer a')).getAttribute('href')).to.equal('tel:+48470000112');
  });

  it('says what to do without a network, and asks again', async () => {
    let online = false;
    const element = await open(
      served({
        before(call) {
          if (call === 'officers.byPoint' && !online) throw new BackendUnreachable('gone');
        },
      }),
      {threat: 4},
    );
    await press(element, 'Kto tu jest dzielnicowym?');
    await says(element, 'Sprawdź połączenie z internetem');
    online = true;
    await press(element, 'Kto tu jest dzielnicowym?');
    await says(element, 'Anna Nowak');
  });
});
