import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  buildingsIn,
  covers,
  createFinder,
  parseCoverage,
  readCoverages,
  type BeatAnswer,
} from '../../../lib/beats/index.js';
import {readShared, readSharedTable, withoutSharedData} from '../../shared-data.ts';
import {ownTexts, type Expected} from './own-texts.ts';

const nothingKnown = {gminy: [], localities: [], streets: []};
const words: Readonly<Record<BeatAnswer['kind'], Expected>> = {
  one: 'tak',
  none: 'nie',
  several: '?',
};

/** What a resident hears of an address where this text is all there is. */
function answers(text: string): (address: string) => Expected {
  const {directory} = readCoverages([{beat: '1', text}], nothingKnown, {lon: 19, lat: 52});
  const {byAddress} = createFinder(directory);
  return (address) => words[byAddress(address).kind];
}

interface SharedText {
  readonly id: string;
  readonly opis: string;
  readonly pytania: readonly (readonly [place: string, number: string, answer: string])[];
}

describe('the shared texts of beats', {skip: withoutSharedData}, () => {
  const {rejony} = withoutSharedData
    ? {rejony: []}
    : (JSON.parse(readShared('rejony/przyklady-opisow.json')) as {rejony: readonly SharedText[]});
  for (const {id, opis, pytania} of rejony) {
    it(`answer all ${pytania.length} questions of ${id}`, () => {
      const answer = answers(opis);
      for (const [place, number, expected] of pytania) {
        const asked = `${place} ${number}`.trim();
        assert.equal(answer(asked), expected === 'niejednoznaczne' ? '?' : expected, asked);
      }
    });
  }

  it('give their ranges of house numbers as all 91 cases say', () => {
    const cases = readSharedTable('rejony/zakresy-numerow.tsv', '\t');
    assert.equal(cases.length, 91);
    for (const {zakres = '', numer = '', pasuje} of cases) {
      const {statements} = parseCoverage(`ul. Klonowa ${zakres}`);
      const [house] = buildingsIn(numer)[0]!.building.numbers;
      const covered = statements.some(
        ({ranges, except = []}) =>
          (ranges?.some((range) => covers(range, house!)) ?? true) &&
          !except.some((range) => covers(range, house!)),
      );
      assert.equal(covered, pasuje === '1', `${zakres}: ${numer}`);
    }
  });
});

describe('a text of a beat', () => {
  for (const [text, questions] of ownTexts) {
    it(`answers as it says: ${JSON.stringify(text)}`, () => {
      const answer = answers(text);
      for (const [address, expected] of Object.entries(questions)) {
        assert.equal(answer(address), expected, address);
      }
    });
  }
});
