import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createFinder, fold, type Directory} from '../../lib/beats/index.js';
import {withoutSharedData} from '../shared-data.ts';
import {commonStreets, townWith} from './invented-town.ts';
import {lublin, realLocalities} from './lublin.ts';
import {randomFrom} from './random.ts';

/* Streets that differ by a letter or two, or in their ending. */
const lookalikes = `
ul. Rolna, ul. Wolna, ul. Solna, ul. Letnia, ul. Lotna, ul. Kresowa, ul. Kredowa, ul. Malinowa,
ul. Kalinowa, ul. Sadowa, ul. Lipowska, ul. Brzozowska, ul. Jagodowa, ul. Miodowa, ul. Zielna,
ul. Kręta, ul. Piaskowa, ul. Puławska, ul. Kazimierza Pułaskiego,
ul. Zygmunta Krasińskiego, ul. Mieczkowicza, ul. Ksawerego Dunikowskiego, os. Leśne, pl. Leśny,
os. Szkolne, ul. Wiśniowiecka, ul. Parkowa Dolna, ul. Nowa Polna, ul. Stara Szkolna, ul. 13 Maja,
ul. 21 Listopada, ul. Jana Kazimierza, ul. Pawła Stalmacha, ul. Józefa Bilczewskiego, ul. Bemowska,
ul. Sienkiewiczowska, ul. gen. Tadeusza Kutrzeby, ul. Floriańska, ul. św. Jana, ul. Kilińska,
ul. Wronia, ul. Kowalska, ul. Jana Kowalskiego, ul. Mariana Kowalewskiego, ul. Północna
`
  .split(',')
  .map((name) => name.trim());

/** Asks for every street that a directory leaves out, the directory holding one half or the other. */
function answeredNevertheless(
  names: readonly string[],
  directoryOf: (names: readonly string[]) => Directory,
  town: string,
  rounds: number,
): readonly string[] {
  const random = randomFrom(11);
  const answered: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const kept = new Set(names.filter(() => random() < 0.5));
    const {byAddress} = createFinder(directoryOf([...kept]));
    for (const name of names.filter((each) => !kept.has(each))) {
      const bare = name.replace(/^(?:ul|al|os|pl)\. /u, '');
      for (const typed of [`${town}, ${name} 5`, `${bare} 5 ${town}`]) {
        const answer = byAddress(typed);
        if (answer.kind === 'one') answered.push(`${typed} → ${answer.place.label}`);
      }
    }
  }
  return answered;
}

describe('a street that the directory does not list', () => {
  it('is never taken for another one of an invented town', () => {
    const names = [...commonStreets, ...lookalikes];
    assert.deepEqual(answeredNevertheless(names, townWith, 'Lipowo', 8), []);
  });

  it('is never taken for another one of a real city', {skip: withoutSharedData}, () => {
    const city = lublin();
    const names = city.streets.map(({name}) => name);
    const half = (kept: readonly string[]): Directory => ({
      ...city,
      streets: city.streets.filter(({name}) => kept.includes(name)),
    });
    assert.deepEqual(answeredNevertheless(names, half, 'Lublin', 8), []);
  });
});

describe('a village of another county', {skip: withoutSharedData}, () => {
  const all = withoutSharedData ? [] : realLocalities();
  const near = new Set([
    'lubartowski',
    'świdnicki',
    'łęczyński',
    'kraśnicki',
    'puławski',
    'opolski',
  ]);
  const neighbours = all.filter(({county}) => near.has(county));

  it('is never answered with an officer of this one where the neighbours are known', () => {
    const city = lublin();
    const outside = neighbours.map(({locality: {name}, county}) => ({
      name,
      county: `powiat ${county}`,
    }));
    const {byAddress} = createFinder({...city, outside});
    const here = new Set(
      [...city.localities, ...city.streets].map(({name}) => fold(name.replace(/^\w+\. /u, ''))),
    );
    const answered = outside.flatMap(({name}) => {
      const answer = here.has(fold(name)) ? undefined : byAddress(`${name} 5`);
      return answer?.kind === 'one' ? [`${name} → ${answer.place.label}`] : [];
    });
    assert.deepEqual(answered, []);
  });
});
