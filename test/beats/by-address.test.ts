import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createFinder, type BeatAnswer} from '../../lib/beats/index.js';
import {smallCounty} from './small-county.ts';

const {byAddress} = createFinder(smallCounty);

/** The beat and the place, when there is one answer. */
function one(address: string): readonly [string, string] | BeatAnswer {
  const answer = byAddress(address);
  return answer.kind === 'one' ? [answer.beat, answer.place.label] : answer;
}

function labels(answer: BeatAnswer): readonly string[] | undefined {
  return answer.kind === 'several' ? answer.candidates.map(({label}) => label) : undefined;
}

describe('an address that means one place', () => {
  const akacjowa12 = ['zachód', 'Koluszki, ul. Akacjowa 12'];
  const answers: readonly (readonly [string, readonly string[]])[] = [
    ['Koluszki, ul. Akacjowa 12', akacjowa12],
    ['akacjowa 12 koluszki', akacjowa12],
    ['AKACJOWA 12, KOLUSZKI', akacjowa12],
    ['12 Akacjowa, Koluszki', akacjowa12],
    ['95-040 Koluszki Akacjowa 12/3', akacjowa12],
    ['ul. Akacjowa 12 m. 3, 95-040 Koluszki', akacjowa12],
    ['Koluszki, gmina Koluszki, ulica Akacjowa nr 12', akacjowa12],
    ['Koluszki Akacjowa 13', ['wschód', 'Koluszki, ul. Akacjowa 13']],
    ['Koluszki Akacjowa 50', ['zachód', 'Koluszki, ul. Akacjowa 50']],
    ['3 Maja 5', ['wschód', 'Koluszki, ul. 3 Maja 5']],
    ['3-go Maja 5 Koluszki', ['wschód', 'Koluszki, ul. 3 Maja 5']],
    ['III Maja 5', ['wschód', 'Koluszki, ul. 3 Maja 5']],
    ['Koluszki 3 Maja', ['wschód', 'Koluszki, ul. 3 Maja']],
    ['I Maja 3, Koluszki', ['zachód', 'Koluszki, ul. 1 Maja 3']],
    ['ul. 11 Listopada 62f, 95-040 Koluszki', ['zachód', 'Koluszki, ul. 11 Listopada 62F']],
    ['Jana Pawła 2 5', ['zachód', 'Koluszki, ul. Jana Pawła II 5']],
    ['Jana Pawla II 2', ['zachód', 'Koluszki, ul. Jana Pawła II 2']],
    ['Żwirki i Wigury 7', ['zachód', 'Koluszki, ul. Żwirki i Wigury 7']],
    ['Mickiewicza 5', ['zachód', 'Koluszki, ul. Adama Mickiewicza 5']],
    ['A. Mickiewicza 5', ['zachód', 'Koluszki, ul. Adama Mickiewicza 5']],
    ['Mickiewicza Adama 5', ['zachód', 'Koluszki, ul. Adama Mickiewicza 5']],
    ['Gen. Wł. Sikorskiego 1', ['zachód', 'Koluszki, ul. gen. Władysława Sikorskiego 1']],
    ['generała Sikorskiego 1', ['zachód', 'Koluszki, ul. gen. Władysława Sikorskiego 1']],
    ['ul. Wolności 2', ['zachód', 'Koluszki, ul. Wolności 2']],
    ['plac Wolności 2', ['zachód', 'Koluszki, pl. Wolności 2']],
    ['na Długiej w Koluszkach', ['zachód', 'Koluszki, ul. Długa']],
    ['w Gałkowie Małym', ['wschód', 'Gałków Mały']],
    ['Koluszkki, Dluga 4', ['zachód', 'Koluszki, ul. Długa 4']],
    ['Koluzsxki, Dluga 4', ['zachód', 'Koluszki, ul. Długa 4']],
    ['Koluzski, Długa 4', ['zachód', 'Koluszki, ul. Długa 4']],
    ['Krasnowo 12', ['brójce', 'Krasnowo 12']],
    ['Krasnowo 12, 95-040 Koluszki', ['brójce', 'Krasnowo 12']],
    ['Krasnowo 12, Brójce', ['brójce', 'Krasnowo 12']],
    ['Nowa Wieś 3', ['brójce', 'Nowa Wieś 3']],
    ['w Nowej Wsi', ['brójce', 'Nowa Wieś']],
    ['Krasnowo, ul. Nieznana 5', ['brójce', 'Krasnowo']],
    ['wieś Krasnowo 12', ['brójce', 'Krasnowo 12']],
    ['Kąty 30', ['brójce', 'Kąty 30']],
    ['Bukowiec 3, gmina Brójce', ['brójce', 'Bukowiec 3, gmina Brójce']],
    ['Bukowiec, Koluszki', ['zachód', 'Bukowiec, gmina Koluszki']],
    ['gm. Koluszki, Bukowiec, Cicha 4', ['zachód', 'Bukowiec, gmina Koluszki, ul. Cicha 4']],
  ];
  for (const [address, answer] of answers) {
    it(`"${address}" is answered with ${answer[1]}`, () => assert.deepEqual(one(address), answer));
  }
});

describe('an address that names its gmina', () => {
  it('is understood where the name of the gmina has brackets', () => {
    const gmina = {teryt: '3211012', name: 'Dobra (Szczecińska)'};
    const finder = createFinder({
      ...smallCounty,
      gminy: [...smallCounty.gminy, gmina],
      localities: smallCounty.localities.map((locality) =>
        locality.id === 'bukowiec-b' ? {...locality, gmina: gmina.teryt} : locality,
      ),
    });
    const answer = finder.byAddress('Bukowiec');
    assert.ok(answer.kind === 'several');
    assert.deepEqual(labels(answer), [
      'Bukowiec, gmina Dobra (Szczecińska)',
      'Bukowiec, gmina Koluszki',
    ]);
    for (const {address, beat} of answer.candidates) {
      const again = finder.byAddress(address ?? '');
      assert.ok(again.kind === 'one' && again.beat === beat, address);
    }
  });
});

describe('an address that may mean several', () => {
  it('tells villages of one name apart by their gmina', () => {
    const answer = byAddress('Bukowiec 12');
    assert.ok(answer.kind === 'several');
    assert.equal(answer.reason, 'homonym');
    assert.deepEqual(labels(answer), ['Bukowiec, gmina Brójce', 'Bukowiec, gmina Koluszki']);
  });

  it('offers the same street in two towns, the town first', () => {
    const answer = byAddress('Akacjowa 12');
    assert.ok(answer.kind === 'several' && answer.reason === 'homonym');
    assert.deepEqual(labels(answer), ['Koluszki, ul. Akacjowa', 'Gałków Mały, ul. Akacjowa']);
  });

  it('offers a street and a village of the same name', () => {
    const answer = byAddress('Polna 3');
    assert.deepEqual(labels(answer), ['Koluszki, ul. Polna', 'Polna, gmina Koluszki']);
  });

  it('does not choose between a street and a square', () => {
    const answer = byAddress('Koluszki, Wolności 3');
    assert.deepEqual(labels(answer), ['Koluszki, pl. Wolności', 'Koluszki, ul. Wolności']);
  });

  it('asks whether a place of nearly that name is meant', () => {
    const answer = byAddress('Gałków');
    assert.equal(answer.kind === 'several' && answer.reason, 'spelling');
  });

  it('asks back when only a part of a name was given', () => {
    const answer = byAddress('Gałków 3');
    assert.deepEqual(labels(answer), [
      'Gałków Duży, gmina Koluszki',
      'Gałków Mały, gmina Koluszki',
    ]);
  });

  it('asks for the number of a shared street, with the rules in plain Polish', () => {
    const answer = byAddress('Koluszki, Akacjowa');
    assert.ok(answer.kind === 'several');
    assert.equal(answer.reason, 'number-missing');
    assert.deepEqual(answer.candidates, [
      {
        beat: 'zachód',
        label: 'ul. Akacjowa, numery parzyste od 2 do 48 oraz pozostałe numery',
      },
      {beat: 'wschód', label: 'ul. Akacjowa, numery nieparzyste'},
    ]);
  });

  it('asks for the number in a village of which only some are covered', () => {
    const answer = byAddress('Kąty');
    assert.ok(answer.kind === 'several' && answer.reason === 'number-missing');
    assert.deepEqual(labels(answer), ['Kąty, numery od 26 do 56']);
  });

  it('asks for the street in a shared town, number or not', () => {
    for (const address of ['Koluszki', 'Koluszki 5', 'Koluszki, ul.']) {
      const answer = byAddress(address);
      assert.ok(answer.kind === 'several', address);
      assert.equal(answer.reason, 'street-missing');
      assert.deepEqual(labels(answer), [
        'ul. Akacjowa i ul. Sporna; pozostałe ulice i adresy',
        'ul. 3 Maja, ul. Akacjowa i ul. Sporna',
      ]);
    }
  });

  it('shows every beat that claims an address', () => {
    const answer = byAddress('Koluszki, Sporna 3');
    assert.ok(answer.kind === 'several');
    assert.equal(answer.reason, 'overlap');
    assert.deepEqual(
      answer.candidates.map(({beat}) => beat),
      ['zachód', 'wschód'],
    );
  });

  it('shows every beat of a building whose numbers lie in several', () => {
    const answer = byAddress('Koluszki, Akacjowa 11-12');
    assert.ok(answer.kind === 'several' && answer.reason === 'overlap');
    assert.equal(answer.candidates.length, 2);
  });

  it('settles when a candidate is asked again', () => {
    for (const address of [
      'Bukowiec 12',
      'Akacjowa 12',
      'Polna 3',
      'Gałków',
      'Cicha 7',
      'Wolności',
    ]) {
      const answer = byAddress(address);
      assert.ok(answer.kind === 'several', address);
      for (const candidate of answer.candidates) {
        const settled = byAddress(candidate.address ?? '');
        assert.equal(settled.kind, 'one', candidate.address);
        if (settled.kind === 'one') assert.equal(settled.beat, candidate.beat);
      }
    }
  });
});

describe('an address that cannot be answered', () => {
  const nothing: readonly (readonly [string, Partial<Extract<BeatAnswer, {kind: 'none'}>>])[] = [
    ['', {reason: 'nothing-asked'}],
    [' , 12 ', {reason: 'nothing-asked'}],
    ['Nibylandia 5', {reason: 'unknown-locality', unknown: 'Nibylandia'}],
    [
      'Łódź, ul. Sporna 12',
      {reason: 'unknown-locality', understood: 'ul. Sporna', unknown: 'Łódź'},
    ],
    [
      'Koluszki, Nieznana 5',
      {reason: 'unknown-street', understood: 'Koluszki', unknown: 'Nieznana'},
    ],
    ['Koluszki, os. Długa 5', {reason: 'unknown-street', unknown: 'os. Długa'}],
    ['Koluszki, Leśna 5', {reason: 'unknown-street', unknown: 'Leśna'}],
    ['Koluszki, Maja 3', {reason: 'unknown-street', unknown: 'Maja'}],
    ['Krasnowo, Cicha 5', {reason: 'unknown-street', understood: 'Krasnowo'}],
    ['ul. Nieznana 5', {reason: 'unknown-street', unknown: 'ul. Nieznana'}],
    ['Bukowiec, gmina Inna', {reason: 'unknown-locality', unknown: 'gmina Inna'}],
    ['Krasnowo, gmina Koluszki', {reason: 'unknown-locality', unknown: 'Krasnowo'}],
    ['Kąty 57', {reason: 'not-covered', understood: 'Kąty 57'}],
    ['Pustki', {reason: 'not-covered', understood: 'Pustki'}],
  ];
  for (const [address, expected] of nothing) {
    it(`"${address}" is ${expected.reason}`, () => {
      const answer = byAddress(address);
      assert.ok(answer.kind === 'none', JSON.stringify(answer));
      assert.deepEqual({...answer, ...expected}, answer);
    });
  }
});
