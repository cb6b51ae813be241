import {formatDay, formatNumber, formatShare, plural, weekdayName} from '../../i18n/index.js';
import {en as statuses} from '../../map/status-names.en.js';
import {en as common} from '../../ui/common.messages.en.js';
import type {Period} from './period.js';
import type {Messages} from './statystyki-zagrozen.messages.js';

const counted = (count: number, one: string, other: string) =>
  `${formatNumber('en', count)}\u00a0${plural('en', count, {one, other})}`;

const within = ({from, to}: Period) => {
  if (from && to) return `From ${formatDay('en', from)} to ${formatDay('en', to)}`;
  if (from) return `Since ${formatDay('en', from)}`;
  return to ? `Until ${formatDay('en', to)}` : 'Until now';
};

export const en: Messages = {
  ...common,
  statuses,
  heading: 'Threat statistics',
  loadingStatistics: 'Loading the statistics…',
  period: 'Which period',
  lastYear: 'Last 12 months',
  wholeYear: (year) => `Year ${year}`,
  always: 'All the time',
  within,
  noted: (count, period) => `${within(period)}: ${counted(count, 'threat', 'threats')} noted.`,
  decided: (decided, confirmed) =>
    `The police finished checking ${formatNumber('en', decided)} of them${confirmed === undefined ? '' : ` and confirmed ${formatNumber('en', confirmed)}, that is ${formatShare('en', confirmed / decided)}`}.`,
  noneDecided: 'The police have not finished checking any of them yet.',
  median: (count) =>
    count < 1
      ? 'Checking usually ends on the very day on which somebody noticed the threat.'
      : `Checking usually ends within ${counted(Math.ceil(count), 'day', 'days')} of noticing.`,
  nothing: (period) => `${within(period)}: no threats noted here.`,
  nothingAdvice: 'Choose a longer period to see earlier threats.',
  nothingEver: 'Nobody has noted any threats in this area yet, so there is nothing to count.',
  fewer: (count) => `fewer than ${count}`,
  atLeast: (count) => `at least ${formatNumber('en', count)}`,
  smallNumbers: (count) =>
    `Where there are fewer than ${count}, we do not give the exact number, so that it points at nobody. Sometimes we also leave out another number from which the first could be worked out.`,
  notGiven: 'not given',
  withheld: 'A number we do not give',
  legend: 'What the patterns in the charts mean',
  showTable: 'Show the numbers in a table',
  downloadTable: 'Download this table (CSV)',
  downloadAll: 'Download all tables (CSV)',
  total: 'Total',
  number: 'Number',
  checked: {
    heading: 'How many threats are confirmed',
    caption: 'Threats checked by the police',
    result: 'Result',
    share: 'Share',
    noted: 'All that were noted',
    decided: 'Checked to the end',
    confirmed: 'Confirmed',
    refuted: 'Not confirmed',
    median: 'Usual days to the end of checking',
    says: 'Without threats that the police still check, passed on to another service, or took for a joke or a mistake.',
    unsaid: 'Too few threats have been checked to say what part was confirmed.',
  },
  categories: {
    heading: 'What kinds of threats',
    caption: 'Threats by category and status',
    category: 'Category',
    share: 'Confirmed among the checked',
    most: (name, amount) => `Most are in the category “${name}”:\u00a0${amount}.`,
    unsaid: 'The list has every category in which threats were noted.',
    onMap: 'Show on the map',
  },
  months: {
    heading: 'When they were noticed',
    caption: 'Threats by month and status',
    month: 'Month',
    most: (month, amount) => `The month with most threats was ${month}:\u00a0${amount}.`,
    unsaid: 'Each column is one month.',
  },
  week: {
    heading: 'At what time they happen again',
    caption: 'Recurring threats by weekday and hour',
    hour: 'Hour',
    most: (weekday, from, to, amount, amongOthers) =>
      `Most threats recur ${amongOthers ? 'among other times ' : ''}on ${weekdayName('en', weekday)} between ${from} and ${to}:\u00a0${amount}.`,
    unsaid: 'The larger the circle, the more threats recur at that time.',
    parts: 'For each part of the day, the circle shows the hour at which most threats recur.',
    nothing: 'Nobody said that any of these threats recurs at a certain time.',
  },
};
