import {html, svg, type TemplateResult} from 'lit';

import {weekdayName} from '../../i18n/index.js';
import type {PublicCount} from '../../threats/index.js';
import {amountText, exactly, isExact, largest, type Amount} from './amount.js';
import type {Figure, StatisticsView} from './figure.js';
import {percent} from './stacked-bar.js';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Where a part of the day begins: night, morning, afternoon, evening. */
const partsBegin = [0, 6, 12, 18] as const;
const hoursOfPart = 6;

/** The radius of the largest circle, in em. */
const largestRadius = 0.7;

/** At what time of the week the threats recur. */
export function weekFigure({statistics, words, language}: StatisticsView): Figure {
  const {smallestCount} = statistics;
  const hours = statistics.week.map((day) => day.map((count) => timeAmount(count, smallestCount)));
  const parts = statistics.week.map((day) =>
    partsBegin.map((from) =>
      timeAmount(busiest(day.slice(from, from + hoursOfPart)), smallestCount),
    ),
  );
  const most = Math.max(...hours.flat().map((amount) => amount.most));
  const name = (weekday: number, length: 'short' | 'long') =>
    weekdayName(language, weekday, length);
  const picture = (
    kind: 'hours' | 'parts',
    rows: readonly (readonly Amount[])[],
    scale: TemplateResult[],
  ) => html`
    <div class="week ${kind}" role="img" aria-labelledby="says-pory">
      <div class="weekdays">
        ${weekdays.map((weekday) => html`<span>${name(weekday, 'short')}</span>`)}
      </div>
      <svg>${rows.map((row, day) => circles(row, day, most))}</svg>
      <div class="scale">${scale}</div>
    </div>
  `;
  return {
    heading: words.week.heading,
    says:
      mainTime(hours, (weekday, from, to, amount, more) =>
        words.week.most(weekday, clock(from), clock(to), amountText(amount, words, language), more),
      ) ?? words.week.unsaid,
    picture: html`
      ${picture(
        'hours',
        hours,
        partsBegin.map((from) => html`<span>${clock(from)}</span>`),
      )}
      ${picture(
        'parts',
        parts,
        partsBegin.map((from) => html`<span>${from}–${from + hoursOfPart}</span>`),
      )}
      <p class="hint parts">${words.week.parts}</p>
    `,
    table: {
      name: 'pory',
      caption: words.week.caption,
      columns: [words.week.hour, ...weekdays.map((weekday) => name(weekday, 'long'))],
      rows: Array.from({length: 24}, (_, hour) => ({
        head: `${clock(hour)}–${clock(hour + 1)}`,
        cells: hours.map((day) => {
          const amount = day[hour]!;
          return isExact(amount) ? amount : words.fewer(smallestCount);
        }),
      })),
    },
  };
}

/** A count of a time: unlike others, what is not given is surely small and not zero. */
const timeAmount = (count: PublicCount, smallestCount: number): Amount =>
  count === null ? {least: 1, most: smallestCount - 1} : exactly(count);

const clock = (hour: number) => `${hour}:00`;

/** The largest of some counts; those that are not given are smaller than any that is, but not zero. */
function busiest(counts: readonly PublicCount[]): PublicCount {
  const most = Math.max(...counts.map((count) => count ?? 0));
  return most === 0 && counts.includes(null) ? null : most;
}

/** A circle for each time at which threats recur, its area as their number; a ring where it is not given. */
function circles(row: readonly Amount[], day: number, most: number) {
  return row.map(({least, most: count}, at) => {
    if (count === 0) return '';
    const radius = Math.max(0.15, largestRadius * Math.sqrt(count / most));
    return svg`<circle class=${least === count ? 'known' : 'ring'}
      cx=${percent((at + 0.5) / row.length)} cy=${percent((day + 0.5) / 7)}
      r="${radius.toFixed(2)}em" />`;
  });
}

/** The first time of the week at which most threats recur, with the hours after it that have as many. */
function mainTime(
  hours: readonly (readonly Amount[])[],
  say: (weekday: number, from: number, to: number, amount: Amount, more: boolean) => string,
): string | undefined {
  const times = hours.flatMap((day, at) =>
    day.map((amount, hour) => ({weekday: at + 1, hour, amount})),
  );
  const busiestTimes = largest(times);
  const [first] = busiestTimes;
  if (!first) return undefined;
  const together = busiestTimes.filter(
    ({weekday, hour}, at) => weekday === first.weekday && hour === first.hour + at,
  );
  const to = first.hour + together.length;
  return say(first.weekday, first.hour, to, first.amount, together.length < busiestTimes.length);
}
