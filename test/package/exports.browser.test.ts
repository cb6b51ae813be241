import {expect} from '@open-wc/testing';

const tags = [
  'moj-dzielnicowy',
  'karta-dzielnicowego',
  'lista-dzielnicowych',
  'najblizsza-jednostka',
  'mapa-zagrozen',
  'zglos-zagrozenie',
  'rejon-backend',
];

describe('Loading one element', () => {
  for (const tag of tags) {
    it(`defines <${tag}>`, async () => {
      await import(`../../lib/elements/${tag}/${tag}.js`);
      expect(customElements.get(tag)).to.be.a('function');
    });
  }

  it('exports the class of every element from one place', async () => {
    const exported: unknown[] = Object.values(await import('../../lib/index.js'));
    for (const tag of tags) expect(exported).to.include(customElements.get(tag));
  });
});
