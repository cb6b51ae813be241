import {expect, oneEvent} from '@open-wc/testing';

import type {RejonErrorEvent} from '../../lib/element/rejon-error-event.js';
import type {CategoryChosenEvent} from '../../lib/elements/statystyki-zagrozen/category-chosen-event.js';
import {statuses, type ThreatFilter} from '../../lib/threats/index.js';
import {until} from '../suites/until.ts';
import {drawn, find, flat, open, tableOf} from './statistics.ts';

describe('<statystyki-zagrozen> gives its numbers to everybody', () => {
  it('has a sentence and a table for each picture', async () => {
    const element = await open();
    await drawn(element);
    const pictures = find(element, '.months, .week');
    expect(pictures).to.have.length(3);
    for (const picture of pictures) {
      expect(picture.getAttribute('role')).to.equal('img');
      const says = find(element, `#${picture.getAttribute('aria-labelledby')}`);
      expect(flat(says[0]!.textContent)).to.match(/^Najwięcej zagrożeń .*\.$/);
    }
    expect(find(element, '.figure')).to.have.length(4);
    for (const figure of find(element, '.figure')) {
      expect(figure.querySelectorAll('h3, table')).to.have.length(2);
    }
  });

  it('has tables with a caption, heads of rows and columns, and a way to scroll them by keyboard', async () => {
    const element = await open();
    await drawn(element);
    for (const table of find<HTMLTableElement>(element, 'table')) {
      const {caption, rows} = table;
      expect(caption!.textContent.trim()).not.to.equal('');
      expect([...rows[0]!.cells].every((cell) => cell.getAttribute('scope') === 'col')).to.equal(
        true,
      );
      expect([...rows].slice(1).every(({cells}) => cells[0]!.scope === 'row')).to.equal(true);
      const around = table.parentElement!;
      expect(around.tabIndex).to.equal(0);
      expect(around.getAttribute('role')).to.equal('region');
      expect(around.ariaLabel).to.equal(flat(caption!.textContent));
    }
  });

  it('tells statuses apart without colours: no two patterns have the same lines', async () => {
    const element = await open();
    await drawn(element);
    const lines = statuses.map((status) =>
      find(element, `#fill-${status} path`)[0]!.getAttribute('d'),
    );
    expect(new Set(lines).size).to.equal(statuses.length);
  });

  it('shows every hour where there is room, and four parts of the day where there is not', async () => {
    const element = await open();
    await drawn(element);
    const shown = () =>
      find(element, '.week')
        .filter((picture) => picture.checkVisibility())
        .map((picture) => picture.className.trim());
    element.style.width = '900px';
    await until(() => shown().join() === 'week hours', 'the hours never came');
    element.style.width = '320px';
    await until(() => shown().join() === 'week parts', 'the parts of the day never came');
  });

  it('marks the Polish name of a category in another language', async () => {
    const element = await open({lang: 'uk'});
    await until(() => find(element, '.category span[lang=pl]').length === 4, 'no name is marked');
    const english = await open({lang: 'en'});
    await until(
      () => find(english, '.category').some((name) => name.textContent.includes('Speeding')),
      'no English name',
    );
    expect(find(english, '.category span[lang]')).to.have.length(0);
  });
});

describe('<statystyki-zagrozen> hands its tables on as CSV', () => {
  const files: {name: string; type: string; text: string}[] = [];
  const click = HTMLAnchorElement.prototype.click;
  const createObjectURL = URL.createObjectURL;

  before(() => {
    let last: Blob;
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      const {download: name} = this;
      const {type} = last;
      // As bytes: reading as text would drop the byte order mark.
      void last.arrayBuffer().then((bytes) => {
        const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
        files.push({name, type, text});
      });
    };
  });

  beforeEach(() => {
    files.length = 0;
  });

  after(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  it('one table, as it is shown', async () => {
    const element = await open();
    await drawn(element);
    const button = find(element, 'details button').find((one) =>
      one.textContent.includes('według miesiąca'),
    )!;
    button.click();
    await until(() => files.length === 1, 'no file came');
    const [{name, type, text}] = files as [(typeof files)[number]];
    expect(name).to.equal('statystyki-zagrozen-miesiace-2026-11-23.csv');
    expect(type).to.equal('text/csv;charset=utf-8');
    expect(text.startsWith('\ufeffZagrożenia według miesiąca i statusu\r\nMiesiąc;Nowe;')).to.equal(
      true,
    );
    const rows = text
      .slice(1)
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';'));
    expect(rows).to.deep.equal(tableOf(element, 'Zagrożenia według miesiąca i statusu'));
  });

  it('all tables, one below the other', async () => {
    const element = await open();
    await drawn(element);
    find(element, '.actions button')[0]!.click();
    await until(() => files.length === 1, 'no file came');
    const [{name, text}] = files as [(typeof files)[number]];
    expect(name).to.equal('statystyki-zagrozen-wszystko-2026-11-23.csv');
    for (const table of find<HTMLTableElement>(element, 'table')) {
      expect(text).to.contain(`${flat(table.caption!.textContent)}\r\n`);
    }
  });

  it('and small numbers stay left out', async () => {
    const element = await open({from: '2026-08-01', options: {smallestCount: 5}});
    await drawn(element);
    find(element, '.actions button')[0]!.click();
    await until(() => files.length === 1, 'no file came');
    expect(files[0]!.text).to.contain(';nie podano;');
  });
});

describe('<statystyki-zagrozen> shows a category on the page’s map', () => {
  /** Something in the page with the tag and the id of a map; its script need not be there. */
  function putMap(id: string) {
    const map: HTMLElement & {filter?: ThreatFilter} = document.createElement('mapa-zagrozen');
    map.id = id;
    document.body.append(map);
    return map;
  }

  const buttons = (element: Awaited<ReturnType<typeof open>>) =>
    find(element, '.categories button').filter((one) => one.textContent.includes('na mapie'));

  it('offers no button where the page names no map', async () => {
    const element = await open();
    await drawn(element);
    expect(buttons(element)).to.have.length(0);
  });

  it('with the same period, and the focus goes there', async () => {
    const map = putMap('mapa');
    const element = await open({map: 'mapa'});
    await drawn(element);
    const chosen: Promise<CategoryChosenEvent> = oneEvent(element, 'rejon-category-chosen');
    buttons(element)[0]!.click();
    expect((await chosen).category).to.equal('street-racing');
    expect(map.filter).to.deep.equal({
      categories: new Set(['street-racing']),
      from: '2025-12-01',
      to: '2026-11-23',
    });
    expect(document.activeElement).to.equal(map);
    map.remove();
  });

  it('and leaves it to the page where the page wants to do it', async () => {
    const map = putMap('mapa');
    const element = await open({map: 'mapa'});
    await drawn(element);
    element.addEventListener('rejon-category-chosen', (event) => event.preventDefault());
    buttons(element)[0]!.click();
    expect(map.filter).to.equal(undefined);
    map.remove();
  });

  it('tells a script that there is no such map', async () => {
    const element = await open({map: 'nie ma'});
    await drawn(element);
    const reported: Promise<RejonErrorEvent> = oneEvent(element, 'rejon-error');
    buttons(element)[0]!.click();
    expect(((await reported).error as Error).message).to.contain('id="nie ma"');
  });
});
