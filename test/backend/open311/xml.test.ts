import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';

import {readAnswer} from '../../../lib/backend/open311/read-answer.js';
import {readXml} from '../../../lib/backend/open311/xml.js';

/** A document, or that it was refused as none. */
function readOrRefuse(text: string) {
  try {
    return readXml(text);
  } catch (error) {
    assert.ok(error instanceof SyntaxError, String(error));
    return undefined;
  }
}

const escape = (text: string) =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

describe('the XML of a service', () => {
  it('is read with entities, quoted parts, comments and prefixes', () => {
    const {name, children} = readXml(
      '<?xml version="1.0"?><!-- a > b --><s:services xmlns:s="http://example.org/a>b">' +
        '<service><name> Psy &amp; koty &#x142;&#243;d&#378; </name><empty/>' +
        '<text><![CDATA[<b> & ]]></text></service></s:services>',
    );
    assert.equal(name, 'services');
    assert.deepEqual(
      children[0]!.children.map(({name, text}) => [name, text]),
      [
        ['name', 'Psy & koty łódź'],
        ['empty', ''],
        ['text', '<b> &'],
      ],
    );
  });

  it('may come after the status line of a careless server', () => {
    const rows = readAnswer('HTTP/1.1 403 Forbidden \n\n<error>No key</error>');
    assert.deepEqual(rows, [{description: 'No key'}]);
  });

  for (const [why, text] of [
    ['a document type, whose entities could grow', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an element that is not closed', '<a><b></a>'],
    ['a tag without an end', '<a'],
    ['two documents', '<a/><b/>'],
    ['no document', 'nothing'],
    ['a closing tag alone', '</a>'],
    ['too deep a nest', '<a>'.repeat(30) + '</a>'.repeat(30)],
  ] as const) {
    it(`is refused with ${why}`, () => assert.throws(() => readXml(text), SyntaxError));
  }

  it('keeps any text that was written properly', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        assert.equal(readXml(`<a>${escape(text)}</a>`).text, text.trim());
      }),
    );
  });

  it('never fails otherwise than by refusing', () => {
    const piece = fc.constantFrom(
      ...['<a>', '</a>', '<a b="', '"', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '&'],
      ...['&#x10FFFF;', '&#x110000;', '&lt;', 'tekst', '<', '>', '\n', '<error>', '</error>'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          readOrRefuse(text);
        },
      ),
      {numRuns: 2000},
    );
  });

  it('is read in one pass, however it is made to last', () => {
    const long = 200_000;
    for (const text of [
      '<a>'.repeat(long),
      '<'.repeat(long),
      `<a ${'"'.repeat(long)}`,
      `<a${' '.repeat(long)}>`,
      `<a>${'&#'.repeat(long)}</a>`,
      `<a>${'<b/>'.repeat(long)}</a>`,
      `<a ${"b='>' ".repeat(long / 5)}/>`,
    ]) {
      const started = performance.now();
      readOrRefuse(text);
      const milliseconds = performance.now() - started;
      assert.ok(milliseconds < 3000, `${text.slice(0, 10)}… took ${milliseconds} ms`);
    }
  });
});

describe('any answer of a service', () => {
  it('is rows or is refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        try {
          for (const row of readAnswer(text)) assert.equal(typeof row, 'object');
        } catch (error) {
          assert.ok(error instanceof SyntaxError, String(error));
        }
      }),
      {numRuns: 1000},
    );
  });

  it('may be a list, one thing, or a list in an object of its name', () => {
    const row = {service_request_id: '1'};
    for (const answer of [[row], row, {service_requests: [row]}]) {
      assert.deepEqual(readAnswer(JSON.stringify(answer)), [row]);
    }
  });

  it('keeps a service whose definition has a list in one piece', () => {
    const [definition] = readAnswer(
      '<service_definition><service_code>D</service_code>' +
        '<attribute><code>A</code></attribute><attribute><code>B</code></attribute>' +
        '</service_definition>',
    );
    assert.deepEqual(definition, {service_code: 'D', attributes: [{code: 'A'}, {code: 'B'}]});
  });
});
