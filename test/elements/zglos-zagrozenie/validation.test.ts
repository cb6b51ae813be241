import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {sampleCounty} from '../../../lib/backend/memory/sample-county.js';
import {findCategories} from '../../../lib/elements/zglos-zagrozenie/category-search.js';
import {newDraft, reportOf, type Draft} from '../../../lib/elements/zglos-zagrozenie/draft.js';
import {problemsOf, type ProblemName} from '../../../lib/elements/zglos-zagrozenie/validation.js';

const {categories} = sampleCounty;
const today = '2026-11-22';

const problems = (step: Draft['step'], draft: Partial<Draft>) =>
  problemsOf(step, {...newDraft(), ...draft}, {categories, today}).map(({what}) => what);

describe('answers', () => {
  const days: readonly (readonly [day: string, problem: ProblemName | undefined])[] = [
    ['2026-11-22', undefined],
    ['2026-11-23', 'dayInFuture'],
    ['2025-11-22', undefined],
    ['2025-11-21', 'dayTooOld'],
    ['', 'dayMissing'],
    ['20261-01-01', 'dayMissing'],
  ];
  for (const [day, problem] of days) {
    it(`of the day "${day}" are ${problem ?? 'right'}`, () => {
      assert.deepEqual(problems('when', {day}), problem ? [problem] : []);
    });
  }

  it('of hours may pass midnight, but not stand still', () => {
    const recurring = {day: today, recurs: true, weekdays: [6]};
    assert.deepEqual(problems('when', {...recurring, fromHour: 22, toHour: 4}), []);
    assert.deepEqual(problems('when', {...recurring, fromHour: 4, toHour: 4}), ['hoursEqual']);
    assert.deepEqual(problems('when', {...recurring, recurs: false, fromHour: 4, toHour: 4}), []);
  });

  it('need a category that the catalogue knows', () => {
    assert.deepEqual(problems('category', {category: 'gone'}), ['categoryMissing']);
    assert.deepEqual(problems('category', {category: 'speeding'}), []);
  });

  it('count characters as people do, not as UTF-16 does', () => {
    assert.deepEqual(problems('description', {description: '😀'.repeat(500)}), []);
    assert.deepEqual(problems('description', {description: 'a'.repeat(501)}), [
      'descriptionTooLong',
    ]);
  });
});

describe('a report', () => {
  const place = {
    via: 'address',
    label: 'Lipowo, Rynek 2',
    point: {lon: 19.5, lat: 51.7},
    precision: 'address',
  } as const;

  it('carries only what was asked', () => {
    const draft: Draft = {...newDraft(), category: 'speeding', day: today, description: ' x '};
    assert.deepEqual(reportOf(draft, place, place.label), {
      category: 'speeding',
      point: {lon: 19.5, lat: 51.7},
      place: 'Lipowo, Rynek 2',
      day: today,
      description: 'x',
    });
  });

  it('keeps the place within 200 characters', () => {
    assert.equal(reportOf(newDraft(), place, 'a'.repeat(300)).place.length, 200);
  });
});

describe('the search for a category', () => {
  const found = (typed: string, language = 'pl') =>
    findCategories(categories, typed, language).map(({id}) => id);

  it('shows the catalogue while nothing is typed', () => {
    assert.equal(found('  ').length, categories.length);
  });

  const questions: readonly (readonly [typed: string, id: string])[] = [
    ['parkują na trawniku', 'illegal-parking'],
    ['smieci w lesie', 'illegal-dumping'],
    ['za duża prędkość', 'speeding'],
    ['RAJDY', 'street-racing'],
    ['śm', 'illegal-dumping'],
  ];
  for (const [typed, id] of questions) {
    it(`understands "${typed}"`, () => {
      assert.equal(found(typed)[0], id);
    });
  }

  it('understands the language of the page and Polish', () => {
    assert.equal(found('dumping', 'en')[0], 'illegal-dumping');
    assert.equal(found('wysypisko', 'en')[0], 'illegal-dumping');
  });

  it('finds nothing for words that say nothing', () => {
    assert.deepEqual(found('ufo'), []);
  });
});
