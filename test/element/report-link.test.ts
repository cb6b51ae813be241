import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';

import {linkedReport, reportLink} from '../../lib/element/report-link.js';

const page = 'https://example.org/zglos?lang=uk#formularz';

describe('the link to a report about a known place', () => {
  it('keeps what the address of the page said already', () => {
    assert.equal(
      reportLink({category: 'speeding', point: {lon: 19.5, lat: 51.7}}, page),
      'https://example.org/zglos?lang=uk&zglos-kategoria=speeding&zglos-miejsce=19.50000%2C51.70000#formularz',
    );
  });

  it('gives back the category and, within a metre, the place', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z][a-z\d-]{0,30}$/),
        fc.double({min: -180, max: 180, noNaN: true}),
        fc.double({min: -90, max: 90, noNaN: true}),
        (category, lon, lat) => {
          const known = linkedReport(reportLink({category, point: {lon, lat}}, page));
          assert.equal(known?.category, category);
          assert.ok(Math.abs(known.point.lon - lon) <= 0.00001);
          assert.ok(Math.abs(known.point.lat - lat) <= 0.00001);
        },
      ),
    );
  });

  it('is nothing where the page says nothing, or nonsense', () => {
    for (const query of [
      '',
      '?zglos-kategoria=speeding',
      '?zglos-miejsce=19.5,51.7',
      '?zglos-kategoria=speeding&zglos-miejsce=19.5',
      '?zglos-kategoria=speeding&zglos-miejsce=19.5,91',
      '?zglos-kategoria=speeding&zglos-miejsce=190,51.7',
      '?zglos-kategoria=<b>&zglos-miejsce=19.5,51.7',
      '?zglos-kategoria=speeding&zglos-miejsce=19.5,51.7,4',
    ]) {
      assert.equal(linkedReport(`https://example.org/${query}`), undefined, query);
    }
  });

  it('believes no text that is not a place on earth', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (category, place) => {
        const query = new URLSearchParams({'zglos-kategoria': category, 'zglos-miejsce': place});
        const known = linkedReport(`https://example.org/?${query}`);
        if (known) assert.ok(Math.abs(known.point.lat) <= 90 && Math.abs(known.point.lon) <= 180);
      }),
    );
  });
});
