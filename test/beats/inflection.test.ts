import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isFormOf} from '../../lib/beats/inflection.js';

describe('an inflected word', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['koluszkach', 'koluszki'],
    ['dlugiej', 'dluga'],
    ['mlynska', 'mlynska'],
    ['tuszynie', 'tuszyn'],
    ['galkowie', 'galkow'],
    ['malym', 'maly'],
    ['lodzi', 'lodz'],
    ['brojcach', 'brojce'],
    ['brzezinach', 'brzeziny'],
    ['rynku', 'rynek'],
    ['gorze', 'gora'],
    ['wolce', 'wolka'],
    ['wsi', 'wies'],
    ['aleje', 'aleja'],
  ];
  for (const [typed, name] of forms) {
    it(`"${typed}" is one of "${name}"`, () => assert.ok(isFormOf(typed, name)));
  }

  const others: readonly (readonly [string, string])[] = [
    ['stefanowo', 'stefanow'],
    ['kalinko', 'kalino'],
    ['kalina', 'kalinka'],
    ['warszawska', 'warszawa'],
    ['las', 'lisy'],
    ['', 'koluszki'],
  ];
  for (const [typed, name] of others) {
    it(`"${typed}" is none of "${name}"`, () => assert.ok(!isFormOf(typed, name)));
  }
});
