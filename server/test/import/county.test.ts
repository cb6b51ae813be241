import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createFinder} from 'rejon/beats';
import {templateFiles} from '../../lib/import/template.js';
import {read, said, unit} from './read.ts';

describe('the county', () => {
  test('is recognised by its gminy, which get their codes; what lies around is told by county', async () => {
    const {county} = await read(
      'numer;gmina;opis\n1;Koluszki;Kaletnik, Felicjanów\n2;Brójce;Bukowiec\n',
      unit,
    );
    assert.equal(county?.area.teryt, '1006');
    assert.equal(county.area.name, 'powiat łódzki wschodni');
    assert.equal(county.gminy.find(({name}) => name === 'Koluszki')?.teryt, '1006073');
    assert.equal(county.localities.length, 123);
    assert.ok(
      county.outside!.some(({name, county}) => name === 'Łódź' && county === 'miasto Łódź'),
    );
    assert.ok(
      county.outside!.every(({name}) => !county.localities.some((one) => one.name === name)),
    );
    assert.deepEqual(
      county.beats.map(({id}) => id),
      ['rejon-1', 'rejon-2'],
    );
    assert.equal(county.area.parts.length, 6);
  });

  test('is not guessed: gminy of the same name in several counties are asked back', async () => {
    const {county, problems} = await read('numer;gmina;opis\n1;Brzeziny;ul. Polna\n', unit);
    assert.equal(county?.area.teryt, '0000');
    assert.match(said(problems).join(), /Nie wiemy, w którym powiecie/);
    const named = await read('numer;gmina;opis\n1;Brzeziny;ul. Polna\n', {
      ...unit,
      county: 'brzeziński',
    });
    assert.equal(named.county?.area.teryt, '1021');
  });

  test('is told by the town of the unit where nothing else tells it', async () => {
    const {county} = await read(
      'numer;opis;jednostka;telefon jednostki\n1;ul. Polna;Komenda Miejska Policji w Kielcach;47 100 00 01\n',
    );
    assert.equal(county?.area.name, 'miasto Kielce');
    assert.deepEqual(county.gminy, [{teryt: '2661011', name: 'Kielce'}]);
    assert.equal(county.beats[0]?.id, 'kmp-kielcach-1');
  });

  test('that a person names wrongly is an error, but a code of nowhere is taken', async () => {
    const wrong = await read('numer;opis\n1;ul. Polna\n', {...unit, county: 'brzeski'});
    assert.match(said(wrong.problems, 'error').join(), /Nie znamy powiatu „brzeski”/);
    const invented = await read('numer;opis\n1;ul. Polna\n', {
      ...{...unit, county: '9901', countyName: 'powiat próbny'},
    });
    assert.deepEqual(said(invented.problems, 'error'), []);
    assert.deepEqual(
      [invented.county?.area.teryt, invented.county?.area.name],
      ['9901', 'powiat próbny'],
    );
  });

  test('of an invented city is whole too: every locality has a gmina with a code', async () => {
    const {county} = await read('numer;miejscowość;opis\n1;Zmyślin;ul. Polna, ul. Leśna\n', unit);
    const codes = new Set(county?.gminy.map(({teryt}) => teryt));
    assert.ok(county?.localities.length);
    for (const {gmina} of county.localities) assert.ok(codes.has(gmina) && /^\d{7}$/.test(gmina));
    assert.ok(county.area.outline.length > 0);
    const finder = createFinder({
      ...county,
      coverage: county.beats.map(({id, rules}) => ({beat: id, rules})),
    });
    const answer = finder.byAddress('Zmyślin, Leśna 4');
    assert.equal(answer.kind === 'one' && answer.beat, 'rejon-1');
  });

  test('at the border of Poland has an outline, although no neighbours close it', async () => {
    const {county} = await read('numer;gmina;opis\n1;Krasnopol;Krasnopol\n', unit);
    assert.equal(county?.area.name, 'powiat sejneński');
    assert.ok(county.area.outline.length > 0);
  });
});

test('a file of shapes in the folder gives its beats an area, and a point is found in it', async () => {
  const square = [
    [19.8, 51.73],
    [19.83, 51.73],
    [19.83, 51.75],
    [19.8, 51.75],
    [19.8, 51.73],
  ];
  const {county, problems} = await read(
    {
      'rejony.csv': 'numer;gmina;opis\n1;Koluszki;\n2;Koluszki;Kaletnik\n',
      'ksztalty.geojson': JSON.stringify({
        type: 'Feature',
        properties: {nr_rejonu: 1},
        geometry: {type: 'Polygon', coordinates: [square]},
      }),
    },
    unit,
  );
  assert.deepEqual(said(problems, 'error'), []);
  assert.deepEqual(
    county!.beats.map(({shape}) => shape !== undefined),
    [true, false],
  );
  const finder = createFinder({
    ...county!,
    coverage: county!.beats.map(({id, rules, shape}) => ({beat: id, rules, shape})),
  });
  const answer = finder.byPoint({lon: 19.81, lat: 51.74});
  assert.equal(answer.kind === 'one' && answer.beat, 'rejon-1');
});

test('the template is read without a problem, and fills everything', async () => {
  const {county, problems} = await read({...templateFiles});
  assert.deepEqual(problems, []);
  const [first, second] = county!.beats;
  assert.equal(first?.assignments[0]?.officer.rankFull, 'młodszy aspirant');
  assert.deepEqual(first.dutyHours, [{weekdays: [1, 2, 3, 4, 5], from: '07:30', to: '15:30'}]);
  assert.deepEqual(first.plan?.actions, [
    {text: 'rozmowa z dyrekcją', done: true},
    {text: 'patrole rano', done: false},
  ]);
  assert.deepEqual(
    second?.assignments.map(({role, to}) => [role, to]),
    [
      ['officer', undefined],
      ['substitute', '2026-12-31'],
    ],
  );
  assert.equal(county!.units[0]?.supervisor?.role, 'kierownik rewiru dzielnicowych');
  assert.equal(county!.meetings[0]?.start, '2026-12-10T17:00:00+01:00');
  assert.deepEqual(county!.streets.find(({name}) => name === 'ul. Akacjowa')?.formerNames, [
    'ul. Zmyślona',
  ]);
});
