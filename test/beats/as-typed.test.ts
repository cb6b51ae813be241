import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createFinder, type BeatAnswer} from '../../lib/beats/index.js';
import {smallCounty} from './small-county.ts';

function labels(answer: BeatAnswer): readonly string[] | undefined {
  return answer.kind === 'several' ? answer.candidates.map(({label}) => label) : undefined;
}

describe('an address as people type it', () => {
  const street = (id: string, name: string, formerNames?: readonly string[]) => ({
    ...{id, locality: 'koluszki', name},
    formerNames,
  });
  const finder = createFinder({
    ...smallCounty,
    localities: smallCounty.localities.map((locality) => {
      const postcodes = {'bukowiec-k': ['95-040'], 'bukowiec-b': ['95-006']}[locality.id];
      return {...locality, postcodes};
    }),
    streets: [
      ...smallCounty.streets,
      street('nadrzeczna', 'ul. Nadrzeczna', ['ul. Czerwonej Gwardii', 'ul. Stara Łódzka']),
      street('rondo', 'rondo Dmowskiego'),
      street('curie', 'ul. Marii Curie-Skłodowskiej'),
      street('konopnickiej', 'ul. Konopnickiej'),
      street('jadwigi', 'ul. Królowej Jadwigi'),
    ],
  });
  const answers: readonly (readonly [string, string])[] = [
    ['Trzeciego Maja 5', 'Koluszki, ul. 3 Maja 5'],
    ['Pierwszego Maja 3', 'Koluszki, ul. 1 Maja 3'],
    ['Jedenastego Listopada 5', 'Koluszki, ul. 11 Listopada 5'],
    ['3Maja 5', 'Koluszki, ul. 3 Maja 5'],
    ['ul.Długa12', 'Koluszki, ul. Długa 12'],
    ['Długa\u00a012,  Koluszki', 'Koluszki, ul. Długa 12'],
    ['Długa 12 „A”, Koluszki', 'Koluszki, ul. Długa 12A'],
    ['Długa 12 kl. B m. 3, Koluszki, Polska', 'Koluszki, ul. Długa 12'],
    ['Długa 9a-9u, Koluszki', 'Koluszki, ul. Długa 9A-9U'],
    ['blok 3 Długa Koluszki', 'Koluszki, ul. Długa 3'],
    ['Jana Pawła 5', 'Koluszki, ul. Jana Pawła II 5'],
    ['Krasnowo dz. nr 45/2', 'Krasnowo'],
    ['przy rondzie Dmowskiego', 'Koluszki, rondo Dmowskiego'],
    ['Dmowskiego 2', 'Koluszki, rondo Dmowskiego 2'],
    ['Skłodowskiej-Curie 2', 'Koluszki, ul. Marii Curie-Skłodowskiej 2'],
    ['Curie 2', 'Koluszki, ul. Marii Curie-Skłodowskiej 2'],
    ['Marii Konopnickiej 2', 'Koluszki, ul. Konopnickiej 2'],
    ['Jadwigi 2', 'Koluszki, ul. Królowej Jadwigi 2'],
    ['Czerwonej Gwardii 7', 'Koluszki, ul. Nadrzeczna 7'],
    ['Koluszki, ul. Stara Łódzka 7', 'Koluszki, ul. Nadrzeczna 7'],
    ['Adama Mickiewizca 5', 'Koluszki, ul. Adama Mickiewicza 5'],
    ['Mikciewicza 5', 'Koluszki, ul. Adama Mickiewicza 5'],
    ['Krasnowo 12, Krasnowo', 'Krasnowo 12'],
    ['Bukowiec 12, 95-040', 'Bukowiec 12, gmina Koluszki'],
    ['95-006 Bukowiec 12', 'Bukowiec 12, gmina Brójce'],
  ];
  for (const [address, label] of answers) {
    it(`"${address}" is understood as ${label}`, () => {
      const answer = finder.byAddress(address);
      assert.equal(answer.kind === 'one' && answer.place.label, label);
    });
  }

  it('is confirmed where the typed name may be that of another place', () => {
    const questions = [
      ['ul. św. Jadwigi 2', 'Koluszki, ul. Królowej Jadwigi'],
      ['Kolszki, Dluga 4', 'Koluszki, ul. Długa'],
      ['Koluszki, Długi 4', 'Koluszki, ul. Długa'],
      ['Krasnowa 12', 'Krasnowo, gmina Brójce'],
      ['Krasnowo 12, 05-220 Zielonka', 'Krasnowo, gmina Brójce'],
    ] as const;
    for (const [address, label] of questions) {
      assert.deepEqual(labels(finder.byAddress(address)), [label], address);
    }
  });

  it('says by which former name a street was meant where there is a choice', () => {
    const {byAddress} = createFinder({
      ...smallCounty,
      streets: [...smallCounty.streets, street('nadrzeczna', 'ul. Nadrzeczna', ['ul. Cicha'])],
    });
    assert.deepEqual(labels(byAddress('Cicha 7')), [
      'Koluszki, ul. Nadrzeczna (dawniej ul. Cicha)',
      'Bukowiec, gmina Brójce, ul. Cicha',
      'Bukowiec, gmina Koluszki, ul. Cicha',
    ]);
  });

  it('is not refused for a postcode that is wrong or unknown', () => {
    assert.equal(labels(finder.byAddress('Bukowiec 12, 00-001'))?.length, 2);
    assert.equal(finder.byAddress('Krasnowo 12, 00-001').kind, 'one');
  });
});
