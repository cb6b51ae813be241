import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {contains, distance} from 'rejon/geo';
import {sources, statuses} from 'rejon/threats';
import {county, numberOf, today} from './county.ts';

const {threats} = county;

suite('the threats of the demo county', () => {
  test('are 5,000, oldest first, over the last two years up to today', () => {
    assert.equal(threats.length, 5000);
    const days = threats.map(({day}) => day);
    assert.deepEqual(days, days.toSorted());
    assert.ok(days[0]! >= '2024-11-22' && days[0]! < '2025-01-01');
    assert.equal(days.at(-1), today);
  });

  test('all lie inside the county', () => {
    for (const {point} of threats) assert.ok(contains(county.area.outline, point));
  });

  test('show all categories, statuses and sources', () => {
    const ids = county.categories.map(({id}) => id);
    assert.deepEqual(new Set(threats.map(({category}) => category)), new Set(ids));
    assert.deepEqual(new Set(threats.map(({status}) => status)), new Set(statuses));
    assert.deepEqual(new Set(threats.map(({source}) => source)), new Set(sources));
  });

  test('were confirmed in about half of the cases', () => {
    const confirmed = numberOf(threats, ({status}) => status.startsWith('confirmed'));
    assert.ok(confirmed > 2250 && confirmed < 2750, String(confirmed));
  });

  test('are new or being checked only in their first days', () => {
    for (const {status, day} of threats) {
      if (status === 'new' || status === 'verification') assert.ok(day >= '2026-11-18', day);
    }
  });

  test('pile up: one place has at least 60 of them, and a dozen places at least 20', () => {
    const piles = new Map<string, number>();
    for (const {point} of threats) {
      const key = `${point.lon} ${point.lat}`;
      piles.set(key, (piles.get(key) ?? 0) + 1);
    }
    const sizes = [...piles.values()].sort((a, b) => b - a);
    assert.ok(sizes[0]! >= 60, String(sizes[0]));
    assert.ok(sizes[11]! >= 20, String(sizes[11]));
  });

  test('gather in the towns and thin out in the villages', () => {
    const towns = county.localities.filter(({kind}) => kind === 'miasto');
    const inTowns = numberOf(threats, ({point}) =>
      towns.some((town) => distance(town.point, point) < 1200),
    );
    assert.ok(inTowns > 2000 && inTowns < 4000, String(inTowns));
  });

  test('recur in some cases, on weekdays and at hours that make sense', () => {
    const recurring = threats.flatMap(({recurrence}) => recurrence ?? []);
    assert.ok(recurring.length > 250 && recurring.length < 1500, String(recurring.length));
    for (const {weekdays, fromHour, toHour} of recurring) {
      assert.ok(weekdays.length > 0);
      assert.deepEqual(weekdays, [...new Set(weekdays)].sort());
      assert.ok(weekdays.every((day) => day >= 1 && day <= 7));
      assert.ok(fromHour >= 0 && fromHour <= 23 && toHour >= 1 && toHour <= 24);
    }
  });

  test('carry a public reason with every negative or forwarded decision, and with no other', () => {
    const explained = new Set(['not-confirmed', 'forwarded', 'joke-or-mistake']);
    for (const {status, publicReason, forwardedTo} of threats) {
      assert.equal(publicReason !== undefined, explained.has(status), status);
      assert.equal(forwardedTo !== undefined, status === 'forwarded', status);
      if (publicReason !== undefined) assert.match(publicReason, /^\p{Lu}.*\.$/u);
    }
  });
});

suite('the categories of the demo county', () => {
  test('are the 24 in force, in three languages', () => {
    assert.equal(county.categories.length, 24);
    for (const {id, names, icon} of county.categories) {
      assert.match(id, /^[a-z-]+$/);
      assert.equal(icon, id);
      assert.deepEqual(Object.keys(names), ['pl', 'en', 'uk']);
    }
  });

  test('keep people who need help off the public map', () => {
    const hidden = county.categories.filter((category) => !category.public).map(({id}) => id);
    assert.deepEqual(hidden, ['minors-at-risk', 'homeless-person', 'drug-use', 'animal-abuse']);
  });

  test('ask for a description only of a place of dangerous entertainment', () => {
    const asking = county.categories.filter(({descriptionRequired}) => descriptionRequired);
    assert.deepEqual(
      asking.map(({id}) => id),
      ['dangerous-entertainment'],
    );
  });
});
