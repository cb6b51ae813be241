import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createFinder, readCoverages, type KnownPlaces} from '../../../lib/beats/index.js';
import {textsOfCounties, type CountyTexts} from './texts-of-a-county.ts';

const point = {lon: 19, lat: 52};
/** The last digit of a TERC code. */
const kinds = ['miejska', 'wiejska', 'miejsko-wiejska'];

function placesOf(known: CountyTexts['known'] = {}): KnownPlaces {
  const gminy = Object.entries(known).map(([written, names], i) => {
    const [name = '', kind = 'miejsko-wiejska'] = written.replace(')', '').split(' (');
    return {teryt: `99010${i + 1}${kinds.indexOf(kind) + 1}`, name, names: names.split(', ')};
  });
  const localities = gminy.flatMap(({teryt, names}) =>
    names.map((written) => {
      const name = written.replace('*', '');
      const kind = written === name ? ('wieś' as const) : ('miasto' as const);
      return {id: `${teryt} ${name}`, name, kind, gmina: teryt, point};
    }),
  );
  return {gminy: gminy.map(({teryt, name}) => ({teryt, name})), localities, streets: []};
}

describe('the texts of several beats', () => {
  for (const {title, known, texts, addresses} of textsOfCounties) {
    it(`answer with the one that an address means: ${title}`, () => {
      const beats = Object.entries(texts).map(([beat, row]) => {
        const [gmina, text] = typeof row === 'string' ? [undefined, row] : row;
        return {beat, gmina, text};
      });
      const {directory} = readCoverages(beats, placesOf(known), point);
      const {byAddress} = createFinder(directory);
      for (const [expected, asked] of Object.entries(addresses)) {
        for (const address of asked.split('; ')) {
          const answer = byAddress(address);
          const heard = {none: 'none', several: 'unclear'};
          assert.equal(answer.kind === 'one' ? answer.beat : heard[answer.kind], expected, address);
        }
      }
    });
  }
});
