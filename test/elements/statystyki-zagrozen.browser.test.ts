import {expect} from '@open-wc/testing';

import {BackendUnreachable} from '../../lib/backend/index.js';
import {MemoryBackend} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import {manyInCounty} from '../../lib/elements/statystyki-zagrozen/statystyki-zagrozen.examples.js';
import {until} from '../suites/until.ts';
import {choosePeriod, drawn, find, flat, noticed, open, says, tableOf, text} from './statistics.ts';

const categories = 'Zagrożenia według kategorii i statusu';
const months = 'Zagrożenia według miesiąca i statusu';
const week = 'Powtarzające się zagrożenia według dnia tygodnia i godziny';
const checked = 'Zagrożenia sprawdzone przez Policję';

describe('<statystyki-zagrozen>', () => {
  it('says first how many threats there were, how many were true, and how fast that was known', async () => {
    const element = await open();
    await drawn(element);
    const known = noticed('2025-12-01', '2026-11-23');
    const of = (...statuses: string[]) =>
      known.filter(({status}) => statuses.includes(status)).length;
    const confirmed = of('confirmed', 'confirmed-eliminated');
    const decided = confirmed + of('not-confirmed');
    const [status] = find(element, '[role=status]');
    expect(flat(status!.textContent)).to.equal(
      `Od 1 grudnia 2025 do 23 listopada 2026 odnotowano ${known.length} zagrożeń. ` +
        `Policja sprawdziła do końca ${decided} z nich, a potwierdziła ${confirmed}, ` +
        `czyli ${Math.round((100 * confirmed) / decided)}%. ` +
        'Sprawdzanie kończy się zwykle w 3 dni od zauważenia.',
    );
  });

  it('counts every category by status, most first, and the table says the same as the bars', async () => {
    const element = await open();
    await drawn(element);
    const known = noticed('2025-12-01', '2026-11-23');
    const [head, ...rows] = tableOf(element, categories);
    expect(head!.slice(0, 4)).to.deep.equal([
      'Kategoria',
      'Nowe',
      'W trakcie weryfikacji',
      'Potwierdzone',
    ]);
    const totals = rows.map((row) => Number(row[8]));
    expect(totals).to.deep.equal([...totals].sort((a, b) => b - a));
    expect(totals.reduce((a, b) => a + b)).to.equal(known.length);
    for (const [name, ...cells] of rows) {
      const {id} = sampleCounty.categories.find(({names}) => names.pl === name)!;
      const mine = known.filter(({category}) => category === id);
      expect(Number(cells[0])).to.equal(mine.filter(({status}) => status === 'new').length);
      const item = find(element, '.categories li').find((li) => li.textContent.includes(name!))!;
      const label = item.querySelector('[role=img]')!.getAttribute('aria-label')!;
      head!.slice(1, 8).forEach((status, at) => {
        const part = `${status}: ${cells[at]}`;
        if (cells[at] === '0') expect(label.split(', ')).not.to.include(part);
        else expect(label.split(', ')).to.include(part);
      });
    }
  });

  it('shows every month of the period, also those without threats', async () => {
    const element = await open({data: sampleCounty});
    await drawn(element);
    const [, ...rows] = tableOf(element, months);
    expect(rows.map(([month, ...cells]) => `${month}: ${cells.at(-1)}`)).to.deep.equal([
      'grudzień 2025: 0',
      ...['styczeń', 'luty', 'marzec', 'kwiecień', 'maj', 'czerwiec', 'lipiec', 'sierpień'].map(
        (month) => `${month} 2026: 0`,
      ),
      'wrzesień 2026: 0',
      'październik 2026: 0',
      'listopad 2026: 6',
    ]);
    expect(text(element)).to.contain('Najwięcej zagrożeń przyniósł listopad 2026: 6.');
  });

  it('shows at what time of the week threats recur, in a table by hour and weekday', async () => {
    const element = await open({data: sampleCounty});
    await drawn(element);
    const [head, ...rows] = tableOf(element, week);
    expect(head).to.deep.equal([
      'Godzina',
      'poniedziałek',
      'wtorek',
      'środa',
      'czwartek',
      'piątek',
      'sobota',
      'niedziela',
    ]);
    expect(rows).to.have.length(24);
    expect(rows[8]).to.deep.equal(['8:00–9:00', '0', '1', '0', '0', '1', '0', '0']);
    expect(text(element)).to.contain(
      'powtarza się między innymi we wtorek między 8:00 a 13:00: 1.',
    );
  });

  it('says so where no threat recurs', async () => {
    const threats = sampleCounty.threats.map((threat) => ({...threat, recurrence: undefined}));
    const element = await open({data: {...sampleCounty, threats}});
    await drawn(element);
    expect(text(element)).to.contain('Nikt nie podał, że któreś z tych zagrożeń powtarza się');
    expect(find(element, '.week')).to.have.length(0);
  });

  it('names no leader where several lead', async () => {
    const element = await open({data: sampleCounty});
    await drawn(element);
    expect(text(element)).not.to.contain('Najwięcej jest w kategorii');
  });

  it('lets the reader choose a period, and leaves the focus on the choice', async () => {
    const element = await open();
    await drawn(element);
    choosePeriod(element, '2025');
    const known = noticed('2025-01-01', '2025-12-31');
    await says(element, `Od 1 stycznia 2025 do 31 grudnia 2025 odnotowano ${known.length}`);
    expect(element.shadowRoot!.activeElement?.localName).to.equal('select');
    choosePeriod(element, 'always');
    await says(element, `Do tej pory odnotowano ${manyInCounty.threats.length}`);
  });

  it('begins with the period of the webmaster, and offers the others', async () => {
    const element = await open({from: '2026-01-01', to: '2026-06-30'});
    const known = noticed('2026-01-01', '2026-06-30');
    await says(element, `Od 1 stycznia 2026 do 30 czerwca 2026 odnotowano ${known.length}`);
    await drawn(element);
    expect(find(element, 'option').map((option) => flat(option.textContent))).to.deep.equal([
      'Od 1 stycznia 2026 do 30 czerwca 2026',
      'Ostatnie 12 miesięcy',
      'Rok 2026',
      'Rok 2025',
      'Rok 2024',
      'Cały czas',
    ]);
    choosePeriod(element, 'last-year');
    await says(element, 'Od 1 grudnia 2025 do 23 listopada 2026 odnotowano');
  });

  it('says what to do where nothing was noted in the period', async () => {
    const element = await open({from: '2020-01-01', to: '2020-12-31'});
    await says(element, 'nie odnotowano tutaj zagrożeń. Wybierz dłuższy okres');
    expect(find(element, 'table, svg')).to.have.length(0);
  });

  it('never shows a small number, and says why', async () => {
    const element = await open({from: '2026-08-01', options: {smallestCount: 5}});
    await drawn(element);
    for (const caption of [categories, months, week]) {
      const numbers = tableOf(element, caption)
        .slice(1)
        .flatMap(([, ...cells]) => cells.slice(0, 7))
        .filter((cell) => /^\d+$/.test(cell))
        .map(Number);
      expect(numbers.filter((number) => number > 0 && number < 5)).to.deep.equal([]);
    }
    const cells = [...tableOf(element, categories), ...tableOf(element, months)].flat();
    expect(cells).to.include('nie podano');
    expect(text(element)).to.contain('Gdy czegoś jest mniej niż 5, nie podajemy dokładnej liczby');
  });

  it('never names a category that is not public', async () => {
    // One small total: the zero of the category that is not public is left out beside it.
    const [first] = sampleCounty.threats;
    const shown = sampleCounty.categories.filter((category) => category.public);
    const threats = shown.flatMap(({id: category}, at) =>
      Array.from({length: at ? 9 : 2}, (_, id) => ({...first!, id: 10 * at + id, category})),
    );
    const data = {...sampleCounty, threats};
    const element = await open({data, options: {smallestCount: 5}});
    await drawn(element);
    expect(text(element)).to.contain('Przekraczanie dozwolonej prędkości');
    expect(text(element)).not.to.contain('Używanie środków odurzających');
  });

  it('calls a small number of a time of the week smaller than the smallest, never zero', async () => {
    const element = await open({data: sampleCounty, options: {smallestCount: 5}});
    await drawn(element);
    const [, ...rows] = tableOf(element, week);
    expect(rows[8]!.slice(1)).to.deep.equal([
      '0',
      'mniej niż 5',
      '0',
      '0',
      'mniej niż 5',
      '0',
      '0',
    ]);
    expect(find(element, '.week .ring').length).to.be.greaterThan(0);
  });

  it('does not say how many were confirmed where that would be a small number', async () => {
    const element = await open({data: sampleCounty, options: {smallestCount: 5}});
    await drawn(element);
    expect(text(element)).to.contain('Policja sprawdziła do końca 3 z nich.');
    expect(text(element)).to.contain('Sprawdzonych zagrożeń jest za mało');
    expect(tableOf(element, checked)[3]).to.deep.equal(['Potwierdzone', 'nie podano', '']);
  });

  it('keeps the last answer while the next one does not come, and leads the focus back to the choice', async () => {
    let broken = false;
    const backend = new MemoryBackend(manyInCounty);
    const {threats} = backend;
    Object.assign(backend, {
      threats: {
        categories: (signal: AbortSignal) => threats.categories(signal),
        ofArea: async (area: string, signal: AbortSignal) => {
          const found = await threats.ofArea(area, signal);
          return {
            total: found!.total,
            statistics: (...asked: Parameters<NonNullable<typeof found>['statistics']>) => {
              if (broken) throw new BackendUnreachable('No answer');
              return found!.statistics(...asked);
            },
          };
        },
      },
    });
    const element = await open({backend});
    await drawn(element);
    broken = true;
    const reported: unknown[] = [];
    element.addEventListener('rejon-error', (event) => reported.push(event.error));
    choosePeriod(element, '2025');
    await says(element, 'Sprawdź połączenie');
    expect(text(element)).to.contain('Od 1 grudnia 2025 do 23 listopada 2026 odnotowano');
    expect(reported.map((error) => (error as Error).name)).to.deep.equal(['BackendUnreachable']);
    broken = false;
    find(element, '.failure button')[0]!.click();
    await says(element, 'Od 1 stycznia 2025 do 31 grudnia 2025 odnotowano');
    await until(
      () => element.shadowRoot!.activeElement?.localName === 'select',
      'the focus was lost with the button',
    );
    expect(find(element, '.failure')).to.have.length(0);
  });
});
