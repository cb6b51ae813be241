import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  createFinder,
  readCoverages,
  type BeatText,
  type KnownPlaces,
} from '../../../lib/beats/index.js';

const nothingKnown: KnownPlaces = {gminy: [], localities: [], streets: []};
const point = {lon: 19.5, lat: 51.5};
const place = (id: string, name: string, gmina: string, kind: 'wieś' | 'miasto' = 'wieś') =>
  ({id, name, kind, gmina, point}) as const;

const county: KnownPlaces = {
  gminy: [
    {teryt: '9901013', name: 'Lipków'},
    {teryt: '9901022', name: 'Dęby'},
  ],
  localities: [
    place('lipkow', 'Lipków', '9901013', 'miasto'),
    place('bukowiec-l', 'Bukowiec', '9901013'),
    place('bukowiec-d', 'Bukowiec', '9901022'),
    place('deby', 'Dęby', '9901022'),
    place('polna', 'Polna', '9901022'),
    place('katy', 'Kąty', '9901022'),
  ],
  streets: [{id: 'wrobla', locality: 'lipkow', name: 'ul. gen. Adama Wróbla'}],
};

function read(texts: readonly BeatText[], known = nothingKnown) {
  const {directory, problems} = readCoverages(texts, known, point);
  const {byAddress} = createFinder(directory);
  const answer = (address: string) => {
    const answer = byAddress(address);
    if (answer.kind === 'none') return 'none';
    if (answer.kind === 'one') return answer.beat;
    return `ambiguous ${answer.candidates.map(({beat}) => beat).join(',')}`;
  };
  return {directory, problems, answer};
}

describe('the texts of all beats together', () => {
  it('share a street by its numbers, however each text spells it', () => {
    const {answer, directory} = read([
      {beat: '1', text: 'obejmuje ul. Młyńską (nr 1-20), ul. A. Wróbla parzyste, Aleję Lipową'},
      {beat: '2', text: 'ulice: Młyńska od 21, gen. Wróbla (nieparzyste), Leśna'},
      {beat: '3', text: 'ul. Adama Wróbla 101A'},
    ]);
    assert.equal(answer('Młyńska 20'), '1');
    assert.equal(answer('Młyńska 21'), '2');
    assert.equal(answer('Adama Wróbla 4'), '1');
    assert.equal(answer('Wróbla 5'), '2');
    assert.equal(answer('al. Lipowa 3'), '1');
    assert.equal(answer('Młyńska'), 'ambiguous 1,2');
    assert.equal(directory.streets.length, 4);
  });

  it('call no town and no gmina that the texts do not name', () => {
    const {byAddress} = createFinder(
      readCoverages([{beat: '1', text: 'ul. Mała'}], nothingKnown, point).directory,
    );
    const answer = byAddress('Mała 3');
    assert.equal(answer.kind === 'one' && answer.place.label, 'ul. Mała 3');
    const villages = createFinder(
      readCoverages([{beat: '1', text: 'wsie: Nowe Kąty, Borki'}], nothingKnown, point).directory,
    );
    const parts = villages.byAddress('Kąty');
    assert.equal(parts.kind === 'several' && parts.candidates[0]!.label, 'Nowe Kąty');
    assert.deepEqual(
      villages.suggest('Bor', 5).map(({detail}) => detail),
      [''],
    );
  });

  it('show every beat of a number that several claim, or that a text leaves open', () => {
    const {answer} = read([
      {
        beat: '1',
        text: 'ul. Polna od 30 do 52 i numery nieparzyste od 33 do 51, Krzywa (od torów)',
      },
      {beat: '2', text: 'ul. Polna 31, 40, Krzywa 1-9'},
    ]);
    assert.equal(answer('Polna 40'), 'ambiguous 1,2');
    assert.equal(answer('Polna 31'), 'ambiguous 2,1');
    assert.equal(answer('Polna 33'), '1');
    assert.equal(answer('Krzywa 5'), 'ambiguous 2,1');
    assert.equal(answer('Krzywa 50'), 'ambiguous 1');
  });

  it('keep streets of one name in two villages apart', () => {
    const {answer} = read([
      {beat: '1', text: 'wieś Borki ulice: Polna, Leśna; Kąty'},
      {beat: '2', text: 'Dęby: ul. Polna'},
    ]);
    assert.equal(answer('Borki, Polna 3'), '1');
    assert.equal(answer('Dęby, Polna 3'), '2');
    assert.match(answer('Polna 3'), /^ambiguous/u);
  });

  it('leave to the other beats of a town what a beat leaves out', () => {
    const {answer} = read([
      {beat: '1', text: 'miasto Lipków z wyjątkiem ulic: Mała, Wielka'},
      {beat: '2', text: 'miasto Lipków, ulice: Mała'},
    ]);
    assert.equal(answer('Lipków, Mała 3'), '2');
    assert.equal(answer('Lipków, Wielka 3'), 'none');
  });

  it('know streets by their former names', () => {
    const {directory} = read([
      {beat: '1', text: 'ul. Lipowa (dawna Dworcowa) 1-9'},
      {beat: '2', text: 'ul. Lipowa (d. ul. Dworcowa) od 10, ul. Nowa (dawniej pl. Stary)'},
    ]);
    assert.deepEqual(
      directory.streets.map(({name, formerNames}) => [name, formerNames]),
      [
        ['ul. Lipowa', ['ul. Dworcowa']],
        ['ul. Nowa', ['pl. Stary']],
      ],
    );
  });
});

describe('texts beside a register', () => {
  it('use its places and streets, in whatever case they are written', () => {
    const {answer, directory, problems} = read(
      [
        {beat: '1', text: 'ul. Wróbla, ul. Nowa', locality: 'Lipków'},
        {beat: '2', text: 'teren gminy Dęby: Bukowiec, Kąty', gmina: 'Dęby'},
      ],
      county,
    );
    assert.deepEqual(problems, []);
    assert.equal(answer('Lipków, Wróbla 4'), '1');
    assert.equal(answer('Bukowiec, gmina Dęby'), '2');
    assert.equal(answer('Bukowiec, gmina Lipków'), 'none');
    assert.equal(directory.localities.length, county.localities.length);
    assert.equal(directory.streets.length, 2);
  });

  it('mean the gmina of the row, by name or by code, and all of it where they say so', () => {
    for (const gmina of ['Dęby', 'gmina Dęby', '9901022']) {
      const {answer} = read([{beat: '1', text: 'Bukowiec, Polna', gmina}], county);
      assert.equal(answer('Bukowiec, gmina Dęby'), '1');
      assert.equal(answer('Polna 3'), '1');
    }
    const {answer} = read(
      [{beat: '1', text: 'cała gmina Dęby z wyjątkiem miejscowości: Kąty'}],
      county,
    );
    assert.equal(answer('Polna'), '1');
    assert.equal(answer('Kąty'), 'none');
  });

  it('ask which village is meant where several have the name', () => {
    const {answer, problems} = read([{beat: '1', text: 'sołectwo Bukowiec, Kąty'}], county);
    assert.deepEqual(
      problems.map(({reason, text, beat}) => [reason, text, beat]),
      [['which-locality', 'sołectwo Bukowiec', '1']],
    );
    assert.match(answer('Bukowiec, gmina Dęby'), /^ambiguous/u);
    assert.equal(answer('Kąty 3'), '1');
  });

  it('take a bare name for the street of the town or for the village by its neighbours', () => {
    const {answer} = read(
      [
        {beat: '1', text: 'Polna, Akacjowa, Rynek', locality: 'Lipków'},
        {beat: '2', text: 'Polna, Kąty, Dęby'},
      ],
      county,
    );
    assert.equal(answer('Lipków, Polna 3'), '1');
    assert.equal(answer('Polna, gmina Dęby'), '2');
  });
});

describe('what could not be read', () => {
  it('is reported with its beat, its place and its reason', () => {
    const text = 'ul. Mała 10-1, część dzielnicy Zachód do lasu, ul. Nowa';
    const {problems} = read([{beat: '7', text, locality: 'Lipków'}], county);
    assert.deepEqual(
      problems.map(({beat, reason, start, end}) => [beat, reason, text.slice(start, end)]),
      [
        ['7', 'numbers', '10-1'],
        ['7', 'border', 'część dzielnicy Zachód do lasu'],
      ],
    );
  });

  it('says once that nobody knows in which town the streets lie', () => {
    const {problems, answer} = read([{beat: '1', text: 'ul. Mała, ul. Nowa'}]);
    assert.deepEqual(
      problems.map(({reason}) => reason),
      ['no-locality'],
    );
    assert.equal(answer('Nowa 3'), '1');
  });

  it('says which gmina the register does not know', () => {
    const {problems} = read([{beat: '1', text: 'gmina Nieznana: Borki'}], county);
    assert.deepEqual(
      problems.map(({reason}) => reason),
      ['unknown-gmina'],
    );
  });

  it('is nothing where there is only a shape', () => {
    const {problems, directory} = read([{beat: '1', text: '', shape: []}]);
    assert.deepEqual(problems, []);
    assert.deepEqual(directory.coverage, [{beat: '1', rules: [], shape: []}]);
  });
});
