import type {Recurrence} from 'rejon/threats';
import type {HandedReport} from './handed-report.js';

/** A report as an e-mail: plain text, so that nothing in it can be run or followed by accident. */
export function writeLetter(report: HandedReport): {subject: string; text: string} {
  const {number, category, unit, place, point, day, recurrence, description} = report;
  const rows = [
    ['Numer', number],
    ['Kategoria', category.name],
    ['Jednostka', unit.name],
    ['Miejsce', oneLine(place)],
    ['Współrzędne', `${point.lat.toFixed(6)}, ${point.lon.toFixed(6)} (szerokość, długość)`],
    ['Zauważono', tellDay(day)],
    ...(recurrence ? [['Powtarza się', tellRecurrence(recurrence)] as const] : []),
    ['Przyjęto', `${tellDay(report.received)}, około godziny ${tellHour(report.received)}`],
    ['Odczytać do', tellInstant(report.readBy)],
    ['Sprawdzić do', tellInstant(report.verifiedBy)],
  ] as const;
  return {
    subject: `Zgłoszenie ${number}: ${oneLine(category.name)}`,
    text: [
      'Mieszkaniec zgłosił zagrożenie. Zgłoszenie jest anonimowe: nie wiemy, kto je wysłał.',
      'Na tę wiadomość nie można odpowiedzieć.',
      '',
      ...rows.map(([name, value]) => `${`${name}:`.padEnd(14)}${value}`),
      '',
      description === '' ? 'Opisu nie podano.' : 'Opis, słowami mieszkańca:',
      // Set off, so that no description can look like one of the rows above.
      ...description.split('\n').map((line) => (line === '' ? '' : `  ${line}`)),
      '',
    ].join('\n'),
  };
}

const weekdays = [
  'poniedziałek',
  'wtorek',
  'środa',
  'czwartek',
  'piątek',
  'sobota',
  'niedziela',
] as const;

const dayFormat = new Intl.DateTimeFormat('pl', {dateStyle: 'long', timeZone: 'UTC'});

/** "21 listopada 2026", of a day or an instant in Polish time. */
function tellDay(text: string): string {
  return dayFormat.format(new Date(`${text.slice(0, 10)}T00:00:00Z`));
}

/** "14:00" of an instant in Polish time. */
function tellHour(instant: string): string {
  return instant.slice(11, 16);
}

function tellInstant(instant: string): string {
  return `${tellDay(instant)}, godzina ${tellHour(instant)}`;
}

function tellRecurrence({weekdays: days, fromHour, toHour}: Recurrence): string {
  const names = days.map((day) => weekdays[day - 1]).join(', ');
  return `${names}; od ${fromHour}:00 do ${toHour}:00`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
