import type {Beat} from '../backend/index.js';
import {formatPhone} from '../i18n/index.js';
import type {OfficerMessages} from './officer.messages.js';
import {personOf, rankAndName} from './person.js';

/**
 * The contact of a beat in lines of plain text, to be pasted into a message.
 *
 * @param link - The page of the card.
 */
export function contactText(beat: Beat, link: string, words: OfficerMessages): string {
  const person = personOf(beat);
  const {unit, phone, email} = beat;
  return [
    person ? `${rankAndName(person)}, ${person.role}` : words.vacant,
    `${words.beat} ${words.beatNumber(beat.number)}, ${beat.name}`,
    ...(person && phone ? [`${words.phone}: ${formatPhone(phone)}`] : []),
    ...(person && email ? [`E-mail: ${email}`] : []),
    unit.name,
    ...(unit.dutyPhone ? [`${words.duty}: ${formatPhone(unit.dutyPhone)}`] : []),
    link,
  ].join('\n');
}
