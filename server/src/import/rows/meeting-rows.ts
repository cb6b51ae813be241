import type {Meeting} from 'rejon/backend';
import {fold} from 'rejon/beats';
import {inPoland} from '../../calendar/warsaw.js';
import {readBeatNumber} from '../fields/beat-number.js';
import type {Problems} from '../problem.js';
import type {MeetingColumn} from '../tables/other-columns.js';
import type {Table} from '../tables/table.js';
import {dayCell, timeCell} from './read-cell.js';

/** A beat that a meeting may belong to. */
export interface MeetingBeat {
  readonly id: string;
  readonly number: string;
  readonly unitName: string;
}

/** Reads the meetings of a table; what is not whole is left out, and said. */
export function readMeetingRows(
  table: Table<MeetingColumn>,
  beats: readonly MeetingBeat[],
  problems: Problems,
): readonly Meeting[] {
  const ids = new Set<string>();
  return table.rows.flatMap((row): readonly Meeting[] => {
    const number = readBeatNumber(row.text('beat'));
    const unit = row.text('unit');
    const named = beats.filter(
      (beat) =>
        fold(beat.number) === fold(number) && (unit === '' || fold(beat.unitName) === fold(unit)),
    );
    const day = dayCell(row, 'day', problems);
    const from = timeCell(row, 'from', problems);
    const to = timeCell(row, 'to', problems);
    const [beat, ...others] = named;
    if (beat === undefined || others.length > 0) {
      problems.warning(
        row.placeOf('beat'),
        beat === undefined
          ? `W tabeli rejonów nie ma rejonu „${number}”; popraw numer spotkania.`
          : `Rejonów o numerze „${number}” jest kilka; dopisz kolumnę „jednostka”.`,
      );
      return [];
    }
    if (day === undefined || from === undefined) {
      problems.warning(row.place, 'Spotkanie potrzebuje dnia i godziny; uzupełnij ten wiersz.');
      return [];
    }
    const end = to === undefined || to <= from ? hourAfter(from) : to;
    const id = `${beat.id}-${day}-${from.replace(':', '')}`;
    if (ids.has(id)) {
      problems.warning(row.place, 'To spotkanie jest w tabeli dwa razy; zostaw jeden wiersz.');
      return [];
    }
    ids.add(id);
    return [
      {
        id,
        beat: beat.id,
        topic: row.text('topic'),
        place: row.text('place'),
        start: inPoland(day, from),
        end: inPoland(day, end),
      },
    ];
  });
}

/** An hour later on the same day. */
function hourAfter(time: string): string {
  const hour = Math.min(Number(time.slice(0, 2)) + 1, 23);
  return hour === 23 ? '23:59' : `${String(hour).padStart(2, '0')}${time.slice(2)}`;
}
