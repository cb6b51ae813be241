import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findPrivateData, type PrivateDataKind} from '../../../lib/reports/private-data/index.js';
import {withNumbers} from './with-numbers.ts';
import {withPeople, withSeveral} from './with-people.ts';
import {without} from './without.ts';

type Sample = readonly [kinds: readonly PrivateDataKind[], text: string];

const kinds = (text: string) => findPrivateData(text).map(({kind}) => kind);
const pieces = (text: string) => findPrivateData(text).map(({from, to}) => text.slice(from, to));

const samples: readonly Sample[] = [
  ...Object.entries(withNumbers).flatMap(([kind, texts]) =>
    texts.map((text): Sample => [[kind as PrivateDataKind], text]),
  ),
  ...withPeople.map((text): Sample => [['person'], text]),
  ...withSeveral,
];

describe('personal data in a description', () => {
  it('is found in at least 95 of 100 descriptions that have some', () => {
    const missed = samples.filter(
      ([expected, text]) => !expected.every((kind) => kinds(text).includes(kind)),
    );
    const texts = missed.map(([, text]) => text).join('\n');
    assert.ok(missed.length <= 0.05 * samples.length, `missed ${missed.length}:\n${texts}`);
  });

  it('is seen in fewer than 3 of 100 descriptions that have none', () => {
    const alarms = without.filter((text) => kinds(text).length > 0);
    const texts = alarms.map((text) => `${text}: ${pieces(text).join(', ')}`).join('\n');
    assert.ok(alarms.length < 0.03 * without.length, `${alarms.length} false alarms:\n${texts}`);
  });

  it('is tried on four hundred descriptions', () => {
    assert.ok(samples.length >= 180 && without.length >= 180);
    assert.ok(samples.length + without.length >= 400, `${samples.length} + ${without.length}`);
  });

  it('is shown as it is written, and nothing else', () => {
    assert.deepEqual(
      pieces('Pan Wiśniewski, tel. 500 000 001 (rano), auto EL 00000, jan@example.org.'),
      ['Pan Wiśniewski', '500 000 001', 'EL 00000', 'jan@example.org'],
    );
    assert.deepEqual(pieces('Pani Zielińska-Borowa i pan J. Kowalski-Nowak.'), [
      'Pani Zielińska-Borowa',
      'pan J. Kowalski-Nowak',
    ]);
  });
});
