import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {matchFeatures} from '../../../lib/import/shapes/match-features.js';
import type {Properties, ShapeFile} from '../../../lib/import/shapes/shape-file.js';
import {square} from './sample-files.ts';

const beats = [
  {id: 'a', number: '1', name: 'Śródmieście'},
  {id: 'b', number: '2', name: 'Łąki'},
  {id: 'c', number: 'III'},
];

function fileWith(...rows: readonly Properties[]): ShapeFile {
  const features = rows.map((properties, i) => ({
    feature: {number: i + 1},
    properties,
    shape: [[square([19 + i, 52], 1)]],
  }));
  return {file: 'rejony.geojson', features, problems: []};
}

describe('the features of a file', () => {
  it('find their beats by number, however it is written', () => {
    for (const values of [
      ['1', '2', 'III'],
      [1, 2, 'iii'],
      ['Rejon nr 1', 'rejon nr 02', 'Rejon III'],
      ['REJON SŁUŻBOWY NR 1', 'Rejon służbowy nr 2', 'Rejon służbowy nr III'],
    ]) {
      const file = fileWith(...values.map((value) => ({OPIS: 'bez znaczenia', Rejon: value})));
      const {column, shapes, problems} = matchFeatures(file, beats);
      assert.equal(column, 'Rejon');
      assert.deepEqual([...shapes.keys()], ['a', 'b', 'c']);
      assert.deepEqual(problems, []);
    }
  });

  it('find their beats by the column that tells most', () => {
    const file = fileWith(
      {numer: 1, id: 1, nazwa: 'Łąki'},
      {numer: 17, id: 7, nazwa: 'śródmieście'},
      {numer: 25, id: 8, nazwa: 'Rejon III'},
    );
    const {column, shapes} = matchFeatures(file, beats);
    assert.equal(column, 'nazwa');
    assert.deepEqual([...shapes.keys()], ['b', 'a', 'c']);
  });

  it('are not told by numbers that a program gave them', () => {
    const file = fileWith(
      {fid: 1, kod: 'II', nr: 2},
      {fid: 2, kod: 'I', nr: 1},
      {fid: 3, kod: 'III', nr: 9},
    );
    const {column, shapes} = matchFeatures(file, beats);
    assert.equal(column, 'nr');
    assert.deepEqual([...shapes.keys()], ['b', 'a']);
    const {column: constant} = matchFeatures(fileWith({gr: 1}, {gr: 1}, {gr: 1}), beats);
    assert.equal(constant, undefined);
  });

  it('make one shape when they are parts of one beat', () => {
    const apart = matchFeatures(fileWith({nr: 1}, {nr: 2}, {nr: 1}), beats);
    assert.equal(apart.shapes.get('a')!.length, 2);
    const touching = matchFeatures(fileWith({nr: 1}, {nr: 1}), beats);
    assert.equal(touching.shapes.get('a')!.length, 1);
  });

  it('are named when they fit no beat, and so are beats without a shape', () => {
    const {problems} = matchFeatures(fileWith({nr: 1}, {nr: 9}), beats);
    assert.deepEqual(
      problems.map(({feature, message}) => [feature?.number, message]),
      [
        [
          2,
          'Obszar 2: nie wiadomo, który to rejon, bo kolumna „nr” nie wskazuje żadnego rejonu z tabeli. Wpisz w niej numer rejonu.',
        ],
        [
          undefined,
          'W pliku nie ma obszaru rejonów: 2, III. Adresy w nich znajdą się tylko według opisu słownego.',
        ],
      ],
    );
    const nameless = matchFeatures(fileWith({kolor: 'czerwony'}), beats);
    assert.equal(nameless.column, undefined);
    assert.match(nameless.problems[0]!.message, /żadna kolumna nie zawiera numerów ani nazw/);
  });
});
