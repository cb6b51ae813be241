import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {Assignment} from '../../lib/county/county-data.js';
import {county, numberOf, today} from './county.ts';

const current = (role: string) => (assignment: Assignment) =>
  assignment.role === role &&
  assignment.from <= today &&
  (assignment.to === undefined || assignment.to >= today);

suite('the beats of the demo county', () => {
  test('are as many as the units publish: Koluszki 3, Tuszyn 2, Rzgów 4, and the other gminy', () => {
    const places = county.beats.map(({id}) => id.split('-')[0]);
    const count = (place: string) => numberOf(places, (one) => one === place);
    assert.deepEqual(
      ['koluszki', 'tuszyn', 'rzgow', 'andrespol', 'brojce', 'nowosolna'].map(count),
      [3, 2, 4, 2, 1, 1],
    );
  });

  test('own every locality once, or share it by streets', () => {
    for (const {id, name, kind} of county.localities) {
      const rules = county.beats.flatMap(({rules}) => rules).filter((r) => r.locality === id);
      const wholes = rules.filter(({street}) => street === undefined);
      if (kind === 'miasto') assert.ok(wholes.length === 0 && rules.length > 0, name);
      else assert.equal(wholes.length, 1, name);
    }
  });

  test('name every street and locality of their rules in the published text', () => {
    for (const {name, rules, areaText} of county.beats) {
      for (const rule of rules) {
        const words =
          county.streets.find(({id}) => id === rule.street)?.name ??
          county.localities.find(({id}) => id === rule.locality)!.name;
        assert.ok(areaText.includes(words), `${name}: ${words}`);
      }
    }
  });

  test('publish number ranges the way units do', () => {
    const text = (id: string) => county.beats.find((beat) => beat.id === id)?.areaText ?? '';
    assert.ok(
      text('tuszyn-1').includes('ul. 3 Maja (numery parzyste do 46 i numery nieparzyste do 45)'),
    );
    assert.ok(text('koluszki-1').includes('ul. Brzezińska (numery nieparzyste)'));
    assert.ok(text('koluszki-2').includes('ul. 11 Listopada (numery od 55)'));
    assert.ok(text('andrespol-1').startsWith('gmina Andrespol: Andrespol (pozostałe ulice), '));
    assert.ok(text('rzgow-3').endsWith('Stara Gadka, Starowa Góra.'));
  });

  test('have an officer each, but one is vacant and one has a substitute', () => {
    const officers = county.beats.map(({assignments}) => assignments.filter(current('officer')));
    assert.equal(
      numberOf(officers, (serving) => serving.length === 1),
      county.beats.length - 1,
    );
    const vacant = county.beats.filter(({assignments}) => !assignments.some(current('officer')));
    assert.deepEqual(
      vacant.map(({id}) => id),
      ['rzgow-4'],
    );
    assert.equal(vacant[0]!.assignments.some(current('substitute')), false);
    const substituted = county.beats.filter((beat) => beat.assignments.some(current('substitute')));
    assert.deepEqual(
      substituted.map(({id}) => id),
      ['tuszyn-2'],
    );
  });

  test('say what a woman wants to be called', () => {
    const officers = county.beats.flatMap(({assignments}) => assignments.map((a) => a.officer));
    assert.deepEqual(
      new Set(officers.map(({role}) => role)),
      new Set(['dzielnicowy', 'dzielnicowa']),
    );
    const marta = officers.find(({firstName}) => firstName === 'Marta');
    assert.deepEqual([marta?.rank, marta?.rankFull], ['mł. asp.', 'młodsza aspirant']);
  });

  test('belong to units that exist, and know their phone and e-mail alone', () => {
    const units = new Set(county.units.map(({id}) => id));
    for (const {unit, name} of county.beats) assert.ok(units.has(unit), name);
    assert.equal(new Set(county.beats.map(({phone}) => phone)).size, county.beats.length);
    assert.equal(new Set(county.beats.map(({email}) => email)).size, county.beats.length);
  });

  test('mostly have a plan for this half-year', () => {
    const plans = county.beats.flatMap(({plan}) => plan ?? []);
    assert.ok(plans.length > county.beats.length / 2 && plans.length < county.beats.length);
    for (const {from, to} of plans) assert.deepEqual([from, to], ['2026-07-01', '2026-12-31']);
  });

  test('were confirmed lately, but for one whose data are old', () => {
    for (const {updated} of county.beats) assert.ok(updated <= today);
    assert.equal(
      numberOf(county.beats, ({updated}) => updated < '2025-11-22'),
      1,
    );
  });
});
