import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {leafletProblems, loadedWith, readGraph, readSizes} from '../../scripts/size.mjs';

describe('What a page downloads', () => {
  for (const {name, bytes, budget} of readSizes()) {
    it(`${name} stays within ${budget} bytes`, () => {
      assert.ok(bytes > 0, `${name} is not in dist/`);
      assert.ok(bytes <= budget, `${name} is ${bytes} bytes`);
    });
  }

  it("an element's file asks for the code of its backend at once, not a round trip later", () => {
    for (const tag of ['moj-dzielnicowy', 'mapa-zagrozen', 'zglos-zagrozenie']) {
      const entry = readFileSync(new URL(`../../dist/${tag}.min.js`, import.meta.url), 'utf8');
      assert.match(entry, /^import"\.\/chunks\/http-backend-/);
    }
  });

  it('Leaflet comes only with a map, and only when the map is shown', () => {
    const graph = readGraph();
    assert.deepEqual(leafletProblems(graph), []);
    assert.ok(Object.values(graph).some(({leaflet}) => leaflet));
  });

  it('a page that loads Leaflet at once, or needs none, is found out', () => {
    const part = {imports: [], dynamicImports: [], entry: false, leaflet: false};
    const map = {...part, leaflet: true};
    const eager = {'a.min.js': {...part, entry: true, imports: ['map.js']}, 'map.js': map};
    assert.deepEqual(leafletProblems(eager), ['a.min.js loads Leaflet at once.']);
    const lazy = {'a.min.js': {...part, entry: true, dynamicImports: ['map.js']}, 'map.js': map};
    assert.deepEqual(leafletProblems(lazy), ['a.min.js shows no map and yet may load Leaflet.']);
  });

  it('an entry counts with everything that it loads at once', () => {
    const part = {imports: [], dynamicImports: [], entry: false, leaflet: false};
    const graph = {
      'a.js': {...part, imports: ['b.js']},
      'b.js': {...part, imports: ['c.js'], dynamicImports: ['later.js']},
      'c.js': part,
      'later.js': part,
    };
    assert.deepEqual(loadedWith(graph, ['a.js'], false), ['a.js', 'b.js', 'c.js']);
    assert.deepEqual(loadedWith(graph, ['a.js'], true), ['a.js', 'b.js', 'c.js', 'later.js']);
  });
});
