import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';

import {
  directionsProblem,
  directionsTo,
} from '../../../lib/elements/najblizsza-jednostka/directions.js';

const point = {lon: 19.701, lat: 51.701};

describe('The address of a service that shows the way', () => {
  for (const [template, address] of [
    ['', ''],
    [
      'https://www.openstreetmap.org/directions?to={lat},{lon}',
      'https://www.openstreetmap.org/directions?to=51.701000,19.701000',
    ],
    [
      ' https://example.org/{lon}/{lat}/{lat} ',
      'https://example.org/19.701000/51.701000/51.701000',
    ],
  ] as const) {
    it(`“${template}” is taken`, () => {
      assert.equal(directionsProblem(template), undefined);
      if (address) assert.equal(directionsTo(template, point), address);
    });
  }

  for (const [template, problem] of [
    ['https://example.org/trasa', /musi zawierać {lat} i {lon}/],
    ['https://example.org/?to={lat}', /musi zawierać {lat} i {lon}/],
    ['http://example.org/?to={lat},{lon}', /musi zaczynać się od https/],
    ['javascript:alert({lat},{lon})', /musi zaczynać się od https/],
    ['/trasa?to={lat},{lon}', /musi zaczynać się od https/],
    ['https://example.org/?to={lat},{lon}&q={name}', /tylko lat i lon/],
    ['https://example.org/?to={{lat},{lon}', /tylko lat i lon/],
  ] as const) {
    it(`“${template}” is refused, with a sentence that quotes it`, () => {
      const said = directionsProblem(template) ?? '';
      assert.match(said, problem);
      assert.ok(said.includes(template));
    });
  }

  it('never throws, and never leads anywhere but to https', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('{lat}', '{lon}', 'https://', 'javascript:', '{', '}', '\\', ' '),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const template = parts.join('');
        if (!template.trim() || directionsProblem(template)) return;
        assert.ok(directionsTo(template, point).startsWith('https://'));
      }),
    );
  });
});
