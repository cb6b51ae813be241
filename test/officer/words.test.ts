import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import {
  contactText,
  deepLink,
  formatHours,
  freshness,
  nameOf,
  rankAndName,
} from '../../lib/officer/index.js';
import {pl} from '../../lib/officer/officer.messages.js';

const beatOf = (id: string) => sampleCounty.beats.find((beat) => beat.id === id)!;

describe('formatHours', () => {
  it('says each entry as people do', () => {
    const hours = [
      {weekdays: [1, 2, 3, 4, 5], from: '07:30', to: '15:30'},
      {weekdays: [2, 6, 7], from: '22:00', to: '06:00'},
      {weekdays: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00'},
    ];
    assert.deepEqual(formatHours('pl', hours), [
      'poniedziałek–piątek, od 7:30 do 15:30',
      'wtorek, sobota i niedziela, od 22:00 do 6:00',
      'codziennie, całą dobę',
    ]);
    assert.equal(formatHours('en', hours)[0], 'Monday–Friday, from 7:30 to 15:30');
    assert.equal(formatHours('uk', hours)[0], 'понеділок–пʼятниця, з 7:30 до 15:30');
  });
});

describe('freshness', () => {
  it('calls data old that nobody has confirmed for more than 180 days', () => {
    assert.equal(freshness('2026-05-26', '2026-11-22'), 'fresh');
    assert.equal(freshness('2026-05-25', '2026-11-22'), 'old');
  });
});

describe('deepLink', () => {
  it('names the beat in the address of the page, and keeps what else it says', () => {
    assert.equal(
      deepLink('lipowo-1', 'https://kpp.example.org/d?lang=uk&dzielnicowy=x#map'),
      'https://kpp.example.org/d?lang=uk&dzielnicowy=lipowo-1',
    );
  });

  it('survives any id', () => {
    const link = deepLink('ż & 1?', 'https://kpp.example.org/');
    assert.equal(new URL(link).searchParams.get('dzielnicowy'), 'ż & 1?');
  });
});

describe('names', () => {
  it('say the rank in full', () => {
    assert.equal(rankAndName(beatOf('lipowo-1').officer!), 'młodsza aspirant Anna Nowak');
  });

  it('are those of who serves the beat now', () => {
    assert.equal(nameOf(beatOf('lipowo-2')), 'Piotr Zieliński');
    assert.equal(nameOf(beatOf('lipowo-3')), 'gmina Lipowo');
  });
});

describe('contactText', () => {
  it('is what one would write to a neighbour', () => {
    assert.equal(
      contactText(beatOf('lipowo-1'), 'https://kpp.example.org/', pl).replaceAll('\u00a0', ' '),
      [
        'młodsza aspirant Anna Nowak, dzielnicowa',
        'Rejon nr 1, Lipowo – Rynek',
        'Telefon: 500 000 001',
        'E-mail: dzielnicowy.lipowo1@example.org',
        'Komenda Powiatowa Policji w Lipowie',
        'Dyżurny, całą dobę: 47 00 001 12',
        'https://kpp.example.org/',
      ].join('\n'),
    );
  });

  it('names the duty desk alone while the beat is vacant', () => {
    const text = contactText(beatOf('lipowo-3'), 'https://kpp.example.org/', pl);
    assert.ok(text.startsWith('Ten rejon nie ma teraz dzielnicowego'));
    assert.ok(!text.includes('Telefon'));
  });
});
