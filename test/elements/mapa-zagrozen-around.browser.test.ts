import {expect, oneEvent, waitUntil} from '@open-wc/testing';

import {BackendUnreachable} from '../../lib/backend/index.js';
import {behindServer, type ThreatQuestion} from '../../lib/backend/memory/behind-server.js';
import {MemoryBackend} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import {nextPrint} from '../ui/next-print.ts';
import {open, write} from './sample-map.ts';
import {find, says, text} from './threat-map.ts';

describe('<mapa-zagrozen> and what its reader wants to see', () => {
  it('lists the whole area without a map, and brings the map when asked', async () => {
    const element = await open({view: 'list'});
    await says(element, 'Na całym obszarze: 6 zagrożeń');
    expect(element.shadowRoot!.querySelector('rejon-map')).to.equal(null);
    (await find(element, '.views button', 'Mapa')).click();
    await says(element, 'Na widocznej części mapy');
    (await find(element, '.views button', 'Lista')).click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('rejon-map')!.checkVisibility()).to.equal(false);
  });

  it('lists what the map does not show, the newest first', async () => {
    const element = await open();
    await says(element, 'Na widocznej części mapy');
    element.shadowRoot!.querySelector('rejon-map')!.flyTo({lon: 19.45, lat: 51.652}, 15);
    await says(element, 'Na widocznej części mapy: 1 zagrożenie');
    const [scope, order] = element.shadowRoot!.querySelectorAll(
      '.list-options select',
    ) as unknown as HTMLSelectElement[];
    scope!.value = 'area';
    scope!.dispatchEvent(new Event('change'));
    await says(element, 'Na całym obszarze: 6 zagrożeń');
    order!.value = 'newest';
    order!.dispatchEvent(new Event('change'));
    const first = () => element.shadowRoot!.querySelector('.threat')!.textContent;
    await waitUntil(() => first().includes('7 listopada 2026'), 'the newest is not the first');
  });

  it('filters by who says so, by days, and by what comes back on some days', async () => {
    const element = await open();
    await says(element, 'Pokazano 6 zagrożeń');
    (await find(element, '.choice', 'dane Policji')).click();
    await says(element, 'Pokazano 1 zagrożenie z 6');
    (await find(element, 'button', 'Pokaż wszystkie')).click();
    (await find(element, 'summary', 'Kiedy')).click();
    await write(element, 'from', '2026-11-05');
    await says(element, 'Pokazano 3 zagrożenia z 6');
    await write(element, 'to', '2026-11-06');
    await says(element, 'Pokazano 2 zagrożenia z 6');
    (await find(element, 'button', 'Bez ograniczeń')).click();
    await says(element, 'Pokazano 6 zagrożeń');
    (await find(element, '.choice', 'Tylko powtarzające się')).click();
    await says(element, 'Pokazano 1 zagrożenie z 6');
    (await find(element, '.choice', 'poniedziałek')).click();
    await says(element, 'Pokazano 0 zagrożeń z 6');
    (await find(element, '.choice', 'wtorek')).click();
    await says(element, 'Pokazano 1 zagrożenie z 6');
    (await find(element, '.choice', 'w nocy')).click();
    await says(element, 'Pokazano 0 zagrożeń z 6');
    (await find(element, 'button', 'Pokaż wszystkie')).click();
    await says(element, 'Pokazano 6 zagrożeń');
  });

  it('says gently when a day is later than the last, and loses nothing', async () => {
    const element = await open();
    (await find(element, 'summary', 'Kiedy')).click();
    await write(element, 'to', '2026-11-04');
    await says(element, 'Pokazano 3 zagrożenia z 6');
    await write(element, 'from', '2026-11-20');
    await says(element, 'Popraw jeden z nich');
    expect(text(element)).to.contain('Pokazano 3 zagrożenia z 6');
    const from = await find<HTMLInputElement>(element, 'input[name="from"]');
    expect(from.value).to.equal('2026-11-20');
    await write(element, 'from', '2026-11-03');
    await says(element, 'Pokazano 2 zagrożenia z 6');
    expect(text(element)).not.to.contain('Popraw jeden z nich');
    await write(element, 'from', '0002-01-01');
    await says(element, 'Nie ma takiego dnia');
  });
});

describe('<mapa-zagrozen> on paper', () => {
  it('says in words what was chosen, and shows the map and the list', async () => {
    const element = await open();
    await says(element, 'Na widocznej części mapy');
    (await find(element, '.choice', 'Przekraczanie')).click();
    await says(element, 'Na widocznej części mapy: 2 zagrożenia');
    const printing = nextPrint();
    (await find(element, 'button', 'Drukuj')).click();
    const frame = await printing;
    const copy = frame.contentDocument!.body.firstElementChild!.shadowRoot!;
    const paper = copy.querySelector('.paper')!;
    const printed = paper.textContent.replace(/\s+/g, ' ');
    expect(printed).to.contain('Stan na 23 listopada 2026. Widoczna część mapy. 2 zagrożenia.');
    expect(printed).to.contain('Pokazano tylko: Przekraczanie dozwolonej prędkości.');
    expect(paper.querySelectorAll('tbody tr')).to.have.length(2);
    expect(paper.querySelector('img')!.naturalWidth).to.be.above(100);
    expect(copy.querySelector('.columns')!.checkVisibility()).to.equal(false);
    frame.remove();
    await waitUntil(() => !element.shadowRoot!.querySelector('.paper'));
  });
});

describe('<mapa-zagrozen> of a large area, whose threats stay on the server', () => {
  it('shows the same as one that has everything', async () => {
    const element = await open({backend: behindServer(new MemoryBackend(sampleCounty))});
    await says(element, 'Na widocznej części mapy: 6 zagrożeń');
    (await find(element, '.choice', 'Przekraczanie')).click();
    await says(element, 'Pokazano 2 zagrożenia z 6');
    await says(element, 'Na widocznej części mapy: 2 zagrożenia');
  });

  it('keeps the list when the server goes away, says so, and goes on when it is back', async () => {
    let gone = false;
    const before = (question: ThreatQuestion) => {
      if (gone && question === 'list') throw new BackendUnreachable('gone');
    };
    const element = await open({backend: behindServer(new MemoryBackend(sampleCounty), before)});
    await says(element, 'Na widocznej części mapy: 6 zagrożeń');
    gone = true;
    const failed = oneEvent(element, 'rejon-error');
    element.shadowRoot!.querySelector('rejon-map')!.flyTo({lon: 19.45, lat: 51.652}, 15);
    await failed;
    await says(element, 'Sprawdź połączenie z internetem');
    expect(element.shadowRoot!.querySelectorAll('.threat')).to.have.length(6);
    gone = false;
    (await find(element, 'button', 'Spróbuj ponownie')).click();
    await says(element, 'Na widocznej części mapy: 1 zagrożenie');
  });

  it('counts again for the map and the filters too, when asked to try again', async () => {
    let gone = false;
    const answered: ThreatQuestion[] = [];
    const before = (question: ThreatQuestion) => {
      if (gone) throw new BackendUnreachable('gone');
      answered.push(question);
    };
    const element = await open({backend: behindServer(new MemoryBackend(sampleCounty), before)});
    await says(element, 'Na widocznej części mapy: 6 zagrożeń');
    gone = true;
    (await find(element, '.choice', 'Przekraczanie')).click();
    await says(element, 'Sprawdź połączenie z internetem');
    gone = false;
    answered.length = 0;
    (await find(element, 'button', 'Spróbuj ponownie')).click();
    await says(element, 'Pokazano 2 zagrożenia z 6');
    await waitUntil(() =>
      ['cells', 'counts', 'list'].every((each) => answered.includes(each as ThreatQuestion)),
    );
  });

  it('says once that marks may be missing, until the map has counted again', async () => {
    let gone = false;
    const before = (question: ThreatQuestion) => {
      if (gone && question === 'cells') throw new BackendUnreachable('gone');
    };
    const element = await open({backend: behindServer(new MemoryBackend(sampleCounty), before)});
    await says(element, 'Na widocznej części mapy: 6 zagrożeń');
    const map = element.shadowRoot!.querySelector('rejon-map')!;
    gone = true;
    const failed = oneEvent(element, 'rejon-error');
    map.flyTo({lon: 19.45, lat: 51.652}, 15);
    await failed;
    await says(element, 'Na mapie może brakować znaków. Nie udało się połączyć');
    expect(element.shadowRoot!.querySelectorAll('[role="alert"]')).to.have.length(1);
    gone = false;
    (await find(element, '.map button', 'Spróbuj ponownie')).click();
    await waitUntil(() => !text(element).includes('może brakować znaków'));
    expect(element.shadowRoot!.activeElement).to.equal(map);
    gone = true;
    map.flyTo({lon: 19.55, lat: 51.7}, 14);
    await says(element, 'może brakować znaków');
    gone = false;
    map.flyTo({lon: 19.45, lat: 51.652}, 13);
    await waitUntil(() => !text(element).includes('może brakować znaków'));
  });
});
