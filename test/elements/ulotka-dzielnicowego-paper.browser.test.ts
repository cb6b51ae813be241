import {expect} from '@open-wc/testing';

import type {Beat} from '../../lib/backend/index.js';
import type {UlotkaDzielnicowego} from '../../lib/elements/ulotka-dzielnicowego/ulotka-dzielnicowego.js';
import {until} from '../suites/until.ts';
import {nextPrint} from '../ui/next-print.ts';
import {find, open, printed, root} from './leaflet.ts';

const mm = 96 / 25.4;
const smallest = 12; // 9 pt in CSS pixels

const papers = {
  a4: [210, 297],
  a5: [148, 210],
  a6: [105, 148],
  zrywki: [210, 297],
} as const;

/** As long as data may come, and far more text than paper. */
const long: Partial<Beat> = {
  areaText: 'Akacjowa (numery nieparzyste od 1 do 37), Brzozowa, '.repeat(200),
  name: 'Śródmieście, Nowe Miasto, Osiedle Kwiatowe i Przedmieście Młyńskie',
  email: 'dzielnicowy.srodmiescie-i-nowe-miasto@komenda.lipowo.example.org',
  officer: {
    rank: 'mł. asp.',
    rankFull: 'młodsza aspirant',
    firstName: 'Maria Aleksandra',
    lastName: 'Wierzchosławska-Szczebrzeszyńska',
    role: 'dzielnicowa',
  },
};

/** Everything on the sheet that has text of its own. */
const textsOn = (element: UlotkaDzielnicowego) =>
  [...find(element, '.sheet').querySelectorAll<HTMLElement>('*')].filter(
    (each) =>
      each.getClientRects().length > 0 &&
      [...each.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
  );

describe('<ulotka-dzielnicowego> on paper', () => {
  for (const [format, [width, height]] of Object.entries(papers)) {
    for (const [what, more] of Object.entries({'short data': {}, 'very long data': long})) {
      it(`${format}: ${what} stay within one sheet, in print of 9 pt at least`, async () => {
        const element = await open({format, more});
        const sheet = find(element, '.sheet').getBoundingClientRect();
        expect(sheet.width).to.be.closeTo(width * mm, 2);
        expect(sheet.height).to.be.closeTo(height * mm, 4);
        for (const each of textsOn(element)) {
          const {bottom, right} = each.getBoundingClientRect();
          expect(bottom, each.textContent).to.be.at.most(sheet.bottom);
          expect(right, each.textContent).to.be.at.most(sheet.right);
          const size = parseFloat(getComputedStyle(each).fontSize);
          expect(size, each.textContent).to.be.at.least(smallest);
        }
        const code = find(element, '.code .qr-code').getBoundingClientRect();
        expect(code.width).to.be.at.least(20 * mm);
        expect(code.bottom).to.be.at.most(sheet.bottom);
      });
    }
  }

  it('says where the rest is when the text of the area is cut, and only then', async () => {
    const cut = await open({more: long});
    expect(find(cut, '.area').textContent).to.match(
      /(Brzozowa|37\)) … Cały opis otworzysz kodem QR\.$/,
    );
    expect(find(cut, '.area').textContent.length).to.be.greaterThan(400);
    expect(printed(await open())).to.not.contain('Cały opis');
  });

  it('keeps a text of one endless word on one sheet', async () => {
    const element = await open({format: 'a6', more: {areaText: 'a'.repeat(10_000)}});
    const sheet = find(element, '.sheet').getBoundingClientRect();
    expect(find(element, '.foot').getBoundingClientRect().bottom).to.be.at.most(sheet.bottom);
  });

  it('is previewed as wide as there is room, and never larger than the paper', async () => {
    for (const [width, shown] of [
      [320, 320],
      [1280, 210 * mm],
    ] as const) {
      const element = await open({width});
      const {right, left} = find(element, '.sheet').getBoundingClientRect();
      expect(right - left).to.be.closeTo(shown, 3);
    }
  });

  it('breaks lines in a narrow preview where they break on paper', async () => {
    const [narrow, wide] = [await open({width: 320, more: long}), await open({more: long})];
    expect(printed(narrow)).to.equal(printed(wide));
    expect(find(narrow, '.rest').offsetHeight).to.equal(find(wide, '.rest').offsetHeight);
  });

  it('is filled as soon as a hidden page shows it', async () => {
    const element = await open();
    element.hidden = true;
    element.beat = 'debno-4';
    await until(() => printed(element).includes('Piotr Zieliński'), 'the beat does not come');
    element.hidden = false;
    await until(() => printed(element).includes('Dębno, Brzozów.'), 'the area stays as it was');
  });

  it('takes no look of the page on the paper', async () => {
    const element = await open();
    const before = find(element, '.rest').offsetHeight;
    element.style.font = 'italic 30px/3 serif';
    element.style.letterSpacing = '5px';
    element.style.textTransform = 'uppercase';
    element.requestUpdate();
    await element.updateComplete;
    expect(find(element, '.rest').offsetHeight).to.equal(before);
  });

  for (const [format, [width, height]] of Object.entries(papers)) {
    it(`${format}: prints the sheet alone, in its true size`, async () => {
      const element = await open({format, width: 320});
      const printing = nextPrint();
      find(element, '[part=print]').click();
      const frame = await printing;
      const copy = frame.contentDocument!;
      const shadow = copy.body.firstElementChild!.shadowRoot!;
      const rules = copy.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
      expect(rules.map(({cssText}) => cssText).join(' ')).to.contain(`${width}mm ${height}mm`);
      expect(shadow.querySelector('.sheet')!.getBoundingClientRect().width).to.be.closeTo(
        width * mm,
        1,
      );
      for (const hidden of ['h2', 'fieldset', 'button', '.emergency']) {
        expect(shadow.querySelector(hidden)!.getClientRects(), hidden).to.have.length(0);
      }
      expect(shadow.querySelector('.area')!.textContent).to.contain('Akacjowa');
      expect(copy.title).to.equal('Ulotka dzielnicowego, rejon nr 1');
      frame.remove();
      expect(root(element).host.hasAttribute('data-printed')).to.equal(false);
    });
  }
});
