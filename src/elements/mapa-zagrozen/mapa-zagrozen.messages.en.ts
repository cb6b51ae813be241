import {formatNumber, plural} from '../../i18n/index.js';
import {en as statuses} from '../../map/status-names.en.js';
import {en as common} from '../../ui/common.messages.en.js';
import type {Messages} from './mapa-zagrozen.messages.js';

const counted = (count: number) =>
  `${formatNumber('en', count)}\u00a0${plural('en', count, {one: 'threat', other: 'threats'})}`;

export const en: Messages = {
  ...common,
  heading: 'Threat map',
  loadingThreats: 'Loading threats…',
  loadingMap: 'Loading the map…',
  noMap: 'We could not load the map. The list still works; reload the page to try again.',
  partMissing:
    'We could not load this part of the page. Check your connection and try again; if it does not help, reload the page.',
  marksMissing: 'Marks may be missing on the map.',
  shown: (count, total) =>
    count === total
      ? `Showing ${counted(count)}`
      : `Showing ${counted(count)} of ${formatNumber('en', total)}`,
  filters: 'What to show',
  categories: 'Categories',
  statusesLabel: 'Statuses',
  sourcesLabel: 'How we know',
  when: 'When',
  whenAny: 'any time',
  whenSome: 'narrowed down',
  view: 'How to show the threats',
  views: {list: 'List', map: 'Map'},
  all: 'all',
  chosen: (count) => `${count} chosen`,
  reset: 'Show all',
  nothingMatches: 'No threat fits the chosen filters.',
  nothingHere: 'There are no threats to show in this area now.',
  nothingHereAdvice: 'New reports of residents appear here as soon as they are sent.',
  nothingInView: 'This part of the map has no threats. Zoom out or move the map.',
  list: (count) => `On the visible part of the map: ${counted(count)}`,
  wholeList: (count) => `In the whole area: ${counted(count)}`,
  scope: 'What the list shows',
  scopes: {view: 'the visible part of the map', area: 'the whole area'},
  order: 'Order',
  orders: {nearest: 'nearest to the middle of the map', newest: 'newest'},
  nearestToPlace: 'nearest to the chosen place',
  place: (count) => `In this place: ${counted(count)}`,
  more: 'Show more',
  near: (locality) => `near ${locality}`,
  steps: 'Threats of the list one by one',
  previous: 'Previous',
  next: 'Next',
  position: (at, total) => `${formatNumber('en', at)} of ${formatNumber('en', total)}`,
  gone: 'This threat is not on the map',
  goneAdvice:
    'The police may have closed the case and taken the mark off the map, or the link is wrong. Go back to the list to see the present threats.',
  back: 'Back to the list',
  legend: 'What the marks on the map mean',
  marks:
    'The picture in a mark says what kind of threat it is, and the small shape beside it what has become of it. All pictures stand beside the filter “Categories”.',
  heatMeaning:
    'With “Show density by colour” the map shows no marks but where most threats are: there the colour is strongest.',
  clusters:
    'A circle with a number stands for several threats close together. Press it to zoom in or to open a list.',
  statuses,
  explanations: {
    new: 'The report has reached the police and waits to be checked.',
    verification: 'The police are checking this place now.',
    confirmed: 'The police checked: the threat exists. They are acting on it.',
    'confirmed-eliminated': 'The threat existed and has been removed.',
    'not-confirmed': 'The police checked this place and found no threat.',
    forwarded: 'Another service or institution deals with it now.',
    'joke-or-mistake': 'The report turned out to be a joke or a mistake.',
  },
  sources: {
    police: 'police data',
    consultation: 'talks with residents and institutions',
    public: 'a resident’s report',
  },
};
