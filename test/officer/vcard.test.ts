import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';

import type {Beat} from '../../lib/backend/index.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import {pl} from '../../lib/officer/officer.messages.js';
import {vCard} from '../../lib/officer/vcard.js';
import {unfolded} from './content-lines.ts';

const link = 'https://policja.example.org/dzielnicowi?dzielnicowy=lipowo-1';
const beatOf = (id: string) => sampleCounty.beats.find((beat) => beat.id === id)!;
const linesOf = (beat: Beat) => unfolded(vCard(beat, link, pl));

describe('vCard', () => {
  it('holds what a phone shows: name, unit, phones, e-mail, page', () => {
    const lines = linesOf(beatOf('lipowo-1'));
    assert.deepEqual(lines.slice(0, 2), ['BEGIN:VCARD', 'VERSION:3.0']);
    assert.equal(lines.at(-1), 'END:VCARD');
    for (const line of [
      'FN:mł. asp. Anna Nowak',
      'N:Nowak;Anna;;mł. asp.;',
      'TITLE:dzielnicowa',
      'ORG:Komenda Powiatowa Policji w Lipowie;Rejon nr 1\\, Lipowo – Rynek',
      'TEL;TYPE=WORK,VOICE,PREF:+48500000001',
      'item1.TEL;TYPE=WORK,VOICE:+48470000112',
      'item1.X-ABLabel:Dyżurny\\, całą dobę',
      'EMAIL;TYPE=INTERNET,WORK:dzielnicowy.lipowo1@example.org',
      'ADR;TYPE=WORK:;;Rynek 1\\, 00-001 Lipowo;;;;',
      `URL:${link}`,
      'UID:rejon-lipowo-1',
    ]) {
      assert.ok(lines.includes(line), `${line} is not in\n${lines.join('\n')}`);
    }
  });

  it('names the substitute, who answers now', () => {
    assert.ok(linesOf(beatOf('lipowo-2')).includes('FN:st. sierż. Piotr Zieliński'));
  });

  it('is the duty desk while the beat is vacant', () => {
    const lines = linesOf(beatOf('lipowo-3'));
    const phones = lines.filter((line) => /TEL/.test(line));
    assert.deepEqual(phones, ['item1.TEL;TYPE=WORK,VOICE:+48470000112']);
    assert.ok(!lines.some((line) => line.startsWith('EMAIL')));
  });

  it('stays one card whatever the unit has written', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 400}), (areaText) => {
        const text = vCard({...beatOf('lipowo-1'), areaText, name: areaText}, link, pl);
        const lines = unfolded(text);
        assert.equal(lines.length, linesOf(beatOf('lipowo-1')).length);
        assert.ok(lines.every((line) => /^[A-Za-z0-9.-]+(;TYPE=[A-Z,]+)?:/.test(line)));
      }),
    );
  });
});
