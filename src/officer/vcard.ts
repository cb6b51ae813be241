import type {Beat} from '../backend/index.js';
import type {OfficerMessages} from './officer.messages.js';
import {contentLine, escapeText} from './content-line.js';
import {personOf} from './person.js';

/**
 * The contact of a beat for a phone's address book: a vCard 3.0 (RFC 2426) in UTF-8, which every phone
 * reads, other than 4.0. While the beat is vacant, it is the duty desk of its unit.
 *
 * @param link - The page of the card.
 */
export function vCard(beat: Beat, link: string, words: OfficerMessages): string {
  const {unit} = beat;
  const place = `${words.beat} ${words.beatNumber(beat.number)}, ${beat.name}`;
  return [
    contentLine('BEGIN', 'VCARD'),
    contentLine('VERSION', '3.0'),
    ...names(beat, words),
    text('ORG', unit.name, place),
    ...(personOf(beat) && beat.phone ? [contentLine('TEL;TYPE=WORK,VOICE,PREF', beat.phone)] : []),
    ...(unit.dutyPhone ? dutyDesk(unit.dutyPhone, words) : []),
    ...(personOf(beat) && beat.email ? [text('EMAIL;TYPE=INTERNET,WORK', beat.email)] : []),
    text('ADR;TYPE=WORK', '', '', unit.address, '', '', '', ''),
    contentLine('URL', link),
    text('NOTE', note(beat, words)),
    contentLine('REV', beat.updated),
    text('UID', `rejon-${beat.id}`),
    contentLine('END', 'VCARD'),
  ].join('');
}

/** Phones that know the label show it; the others show the number alone. */
const dutyDesk = (phone: string, words: OfficerMessages) => [
  contentLine('item1.TEL;TYPE=WORK,VOICE', phone),
  text('item1.X-ABLabel', words.duty),
];

function names(beat: Beat, {duty}: OfficerMessages): readonly string[] {
  const person = personOf(beat);
  if (!person) {
    const name = `${duty}: ${beat.unit.name}`;
    return [text('FN', name), text('N', name, '', '', '', '')];
  }
  const {firstName, lastName, rank, role} = person;
  return [
    text('FN', `${rank} ${firstName} ${lastName}`),
    text('N', lastName, firstName, '', rank, ''),
    text('TITLE', role),
  ];
}

const note = ({areaText, officeHours}: Beat, words: OfficerMessages) =>
  [
    `${words.covers}: ${areaText}`,
    ...(officeHours ? [`${words.hours}: ${officeHours}`] : []),
    words.phoneNotice,
  ].join('\n');

/** A line of one text, or of several that a semicolon divides. */
const text = (name: string, ...parts: readonly string[]) =>
  contentLine(name, parts.map(escapeText).join(';'));
