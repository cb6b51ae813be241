import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import {categoryMark} from '../../lib/map/index.js';

const drawing = async (icon: string) => {
  const box = await fixture(html`<p>${categoryMark(icon)} Nazwa</p>`);
  const path = box.querySelector('path')!;
  await waitUntil(() => path.hasAttribute('d'));
  return {box, strokes: path.getAttribute('d')!};
};

describe('categoryMark', () => {
  it('draws each category as its own pictogram, beside its name', async () => {
    const {box, strokes} = await drawing('speeding');
    expect(strokes).not.to.equal((await drawing('vandalism')).strokes);
    expect(box.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('draws a plain dot for a pictogram that nobody has drawn', async () => {
    const {strokes} = await drawing('flying-saucers');
    expect((await drawing('constructor')).strokes).to.equal(strokes);
  });
});
