import {formatDay, formatNumber, plural} from '../../i18n/index.js';
import type {AroundWords} from './around-map.messages.js';

const threats = {one: 'загроза', few: 'загрози', many: 'загроз', other: 'загрози'};
const changed = {
  one: 'нова або змінена загроза',
  few: 'нові або змінені загрози',
  many: 'нових або змінених загроз',
  other: 'нової або зміненої загрози',
};

export const uk: AroundWords = {
  noticed: 'Коли помічено загрозу',
  periods: {
    month: 'Останні 30 днів',
    quarter: 'Останні 3 місяці',
    year: 'Останній рік',
    all: 'Без обмежень',
  },
  from: 'Від дня',
  to: 'До дня',
  wrongOrder: 'День «від» пізніший за день «до». Виправте один із них; доти список не зміниться.',
  noDay: 'Такого дня немає. Виправте дату; доти список не зміниться.',
  recurring: 'Лише ті, що повторюються',
  days: 'У які дні',
  hours: 'О якій порі',
  parts: {
    morning: 'вранці (5:00–9:00)',
    day: 'вдень (9:00–17:00)',
    evening: 'ввечері (17:00–22:00)',
    night: 'вночі (22:00–5:00)',
  },
  sinceVisit: (day, count) =>
    `Від вашого останнього візиту (${formatDay('uk', day)}): ${formatNumber('uk', count)}\u00a0${plural('uk', count, changed)}.`,
  nothingSince: (day) =>
    `Від вашого останнього візиту (${formatDay('uk', day)}) тут нічого не змінилося.`,
  showNews: 'Показати лише ці',
  forget: 'Не запам’ятовувати мої візити',
  forgotten: 'Цей пристрій більше не пам’ятає дня вашого візиту й не запам’ятовуватиме його.',
  remember: 'Запам’ятовувати знову',
  heat: 'Щільність кольором',
  print: 'Друкувати',
  feed: 'Нові загрози в RSS-читачі',
  printFailed: 'Не вдалося підготувати друк. Перевірте з’єднання та спробуйте ще раз.',
  paper: {
    asOf: (day) => `Станом на ${formatDay('uk', day)}.`,
    count: (shown, total) =>
      shown === total
        ? `${formatNumber('uk', total)}\u00a0${plural('uk', total, threats)}.`
        : `${formatNumber('uk', total)}\u00a0${plural('uk', total, threats)}, з них у списку ${formatNumber('uk', shown)}.`,
    map: 'Карта загроз зі списку нижче',
    visible: 'Видима частина карти.',
    from: (day) => `від ${formatDay('uk', day)}`,
    to: (day) => `до ${formatDay('uk', day)}`,
    changedFrom: (day) => `нові або змінені від ${formatDay('uk', day)}`,
    only: 'Показано лише',
    columns: ['Категорія', 'Статус', 'Де', 'Помічено'],
  },
};
