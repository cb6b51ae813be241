import {expect} from '@open-wc/testing';

import {changed, entries, flat, numbers, open, root, search, texts} from './officer-list.ts';

const hidden = changed((beat) => {
  const areaText = `ulice: ${'Spokojna, '.repeat(30)}Ukryta.`;
  return beat.id === 'lipowo-1' ? {...beat, areaText} : beat;
});

describe('Searching in <lista-dzielnicowych>', () => {
  for (const [text, found] of [
    ['nowak', ['1', '2']],
    ['Zielinski', ['2', '4']],
    ['mlynska', ['2']],
    ['ul. Młyńska', ['2']],
    ['Młyńskiej', ['2']],
    ['Akacjowa 7', ['1', '2']],
    ['3 maja', ['1']],
    ['3', ['3']],
    ['rejon nr 3', ['3']],
    ['w Brzozowie', ['3', '4']],
    ['Kasztanowa', []],
    ['brzozow', ['3', '4']],
    ['gmina dębno', ['4']],
  ] as const) {
    it(`“${text}” finds ${found.length ? `beat ${found.join(', ')}` : 'nothing'}`, async () => {
      const element = await open();
      await search(element, text);
      expect(numbers(element)).to.deep.equal([...found]);
    });
  }

  it('says how many were found, in a place that was there before', async () => {
    const element = await open();
    const region = root(element).querySelector('.hits')!;
    expect(region.getAttribute('role')).to.equal('status');
    expect(flat(region.textContent)).to.equal('Na liście: 4 rejony.');
    await search(element, 'nowak');
    expect(flat(region.textContent)).to.equal('Znaleziono: 2 rejony (na liście: 4).');
    expect(root(element).querySelector('.hits')).to.equal(region);
  });

  it('says plainly when nothing was found, and leads back to all', async () => {
    const element = await open();
    await search(element, 'Xyz');
    expect(texts(element, '.hits')[0]).to.contain('Na liście nie ma „Xyz”. Wpisz samo nazwisko');
    [...root(element).querySelectorAll<HTMLElement>('button')]
      .find(({textContent}) => textContent.includes('Pokaż wszystkich'))!
      .click();
    await element.updateComplete;
    expect(entries(element)).to.have.length(4);
    const field = root(element).querySelector('input')!;
    expect(field.value).to.equal('');
    expect(root(element).activeElement).to.equal(field);
  });

  it('marks a word in an area text, in the form in which it stands there', async () => {
    const element = await open();
    await search(element, 'Młyńskiej');
    expect(texts(element, 'mark')).to.deep.equal(['Młyńska']);
  });

  it('folds a long area text and unfolds it on demand, all of it always there to be read', async () => {
    const element = await open({unit: 'kpp-lipowo', data: hidden});
    const area = root(element).querySelector<HTMLElement>('.area')!;
    const button = root(element).querySelector<HTMLElement>('.entry button')!;
    expect(flat(button.textContent)).to.equal('Pokaż cały opis rejonu nr 1');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(area.scrollHeight).to.be.above(area.clientHeight);
    expect(area.textContent).to.contain('Ukryta');
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(area.scrollHeight).to.equal(area.clientHeight);
  });

  it('unfolds a long area text by itself when the word is inside', async () => {
    const element = await open({unit: 'kpp-lipowo', data: hidden});
    await search(element, 'ukryta');
    const area = root(element).querySelector<HTMLElement>('.area')!;
    expect(area.scrollHeight).to.equal(area.clientHeight);
    expect(texts(element, 'mark')).to.deep.equal(['Ukryta']);
  });
});
