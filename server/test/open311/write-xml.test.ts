import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {readAnswer} from '../../../lib/backend/open311/read-answer.js';
import {writeXml} from '../../lib/open311/write-xml.js';

const notice = (text: string) => writeXml('service_requests', [{status_notes: text}]);

test('any text is read again as it was written', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      const [row] = readAnswer(notice(text));
      const sayable = text.replace(/(?![\n\t])\p{Cc}/gu, '').trim();
      assert.equal(row?.status_notes, sayable || undefined);
    }),
  );
});

test('scripts and parts of documents stay text', () => {
  const starts = ['<script>', '</request>', '<!--', ']]>', '<![CDATA[', '<?xml ', '&lt;', '&#60;'];
  const middles = [
    'alert(1)',
    '"onload="x',
    "' onerror='x",
    '<img src=x>',
    '{{x}}',
    '\u0000\uFFFE',
  ];
  const ends = ['</script>', '-->', '?>', '<', '&', ''];
  const payloads = starts.flatMap((a) => middles.flatMap((b) => ends.map((c) => a + b + c)));
  assert.ok(payloads.length >= 250);
  for (const payload of payloads) {
    const xml = notice(payload);
    const tags = xml.match(/<[^>]*>/g);
    assert.equal(tags?.length, 7, xml);
    const [row] = readAnswer(xml);
    assert.equal(row?.status_notes, payload.replace(/[\u0000\uFFFE]/g, '').trim());
  }
});

test('what is absent is an empty element', () => {
  assert.match(writeXml('services', [{group: null}]), /<services><service><group\/><\/service>/);
});
