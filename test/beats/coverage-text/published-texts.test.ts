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
import {ownTexts} from './own-texts.ts';

const nothingKnown = {gminy: [], localities: [], streets: []};
/** What a resident hears of an address where this text is all there is. */
function answers(text: string): (address: string) => BeatAnswer['kind'] {
  const {directory} = readCoverages([{beat: '1', text}], nothingKnown, {lon: 19, lat: 52});
  const {byAddress} = createFinder(directory);
  return (address) => byAddress(address).kind;
}

/** How the shared questions name the kinds of answers. */
const kinds: Readonly<Record<string, BeatAnswer['kind']>> = {
  tak: 'one',
  nie: 'none',
  niejednoznaczne: 'several',
};

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
        assert.equal(answer(asked), kinds[expected], asked);
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
  for (const [text, {yes = '', no = '', unclear = ''}] of ownTexts) {
    it(`answers as it says: ${JSON.stringify(text)}`, () => {
      const answer = answers(text);
      for (const [kind, addresses] of Object.entries({one: yes, none: no, several: unclear})) {
        for (const address of addresses.split('; ').filter(Boolean)) {
          assert.equal(answer(address), kind, address);
        }
      }
    });
  }
});
