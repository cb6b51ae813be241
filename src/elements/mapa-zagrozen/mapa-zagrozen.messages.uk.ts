import {formatNumber, plural} from '../../i18n/index.js';
import {uk as statuses} from '../../map/status-names.uk.js';
import {uk as common} from '../../ui/common.messages.uk.js';
import type {Messages} from './mapa-zagrozen.messages.js';

const threats = {one: 'загрозу', few: 'загрози', many: 'загроз', other: 'загрози'};
const counted = (count: number) =>
  `${formatNumber('uk', count)}\u00a0${plural('uk', count, threats)}`;

export const uk: Messages = {
  ...common,
  heading: 'Карта загроз',
  loadingThreats: 'Завантажую загрози…',
  loadingMap: 'Завантажую карту…',
  noMap:
    'Не вдалося завантажити карту. Список працює далі; щоб спробувати ще раз, оновіть сторінку.',
  partMissing:
    'Не вдалося завантажити цю частину сторінки. Перевірте інтернет і спробуйте ще раз; якщо не допоможе, оновіть сторінку.',
  marksMissing: 'На карті може бракувати позначок.',
  shown: (count, total) =>
    count === total
      ? `Показано ${counted(count)}`
      : `Показано ${counted(count)} з ${formatNumber('uk', total)}`,
  filters: 'Що показати',
  categories: 'Категорії',
  statusesLabel: 'Статуси',
  sourcesLabel: 'Звідки знаємо',
  when: 'Коли',
  whenAny: 'без обмежень',
  whenSome: 'звужено',
  view: 'Як показати загрози',
  views: {list: 'Список', map: 'Карта'},
  all: 'усі',
  chosen: (count) => `вибрано ${count}`,
  reset: 'Показати все',
  nothingMatches: 'Жодна загроза не відповідає вибраним фільтрам.',
  nothingHere: 'На цій території зараз немає загроз.',
  nothingHereAdvice: 'Нові повідомлення мешканців з’являються тут одразу після надсилання.',
  nothingInView: 'На видимій частині карти загроз немає. Зменште масштаб або пересуньте карту.',
  list: (count) => `На видимій частині карти показано ${counted(count)}`,
  wholeList: (count) => `На всій території показано ${counted(count)}`,
  scope: 'Що показує список',
  scopes: {view: 'видиму частину карти', area: 'усю територію'},
  order: 'Порядок',
  orders: {nearest: 'найближчі до середини карти', newest: 'найновіші'},
  nearestToPlace: 'найближчі до вибраного місця',
  place: (count) => `У цьому місці показано ${counted(count)}`,
  more: 'Показати більше',
  near: (locality) => `поблизу: ${locality}`,
  steps: 'Загрози зі списку по черзі',
  previous: 'Попередня',
  next: 'Наступна',
  position: (at, total) => `${formatNumber('uk', at)} з ${formatNumber('uk', total)}`,
  gone: 'Цієї загрози немає на карті',
  goneAdvice:
    'Поліція могла завершити справу й прибрати позначку з карти, або посилання неправильне. Поверніться до списку, щоб побачити теперішні загрози.',
  back: 'Повернутися до списку',
  legend: 'Що означають знаки на карті',
  marks:
    'Малюнок у знаку каже, що це за загроза, а маленька фігура біля нього – що з нею відбувається. Усі малюнки є біля фільтра «Категорії».',
  heatMeaning:
    'Якщо позначити «Щільність кольором», карта покаже не знаки, а те, де загроз найбільше: там колір найсильніший.',
  clusters:
    'Коло з числом – це кілька загроз поруч. Натисніть його, щоб збільшити карту або відкрити список.',
  statuses,
  explanations: {
    new: 'Повідомлення надійшло до поліції й чекає на перевірку.',
    verification: 'Поліція зараз перевіряє це місце.',
    confirmed: 'Поліція перевірила: загроза існує. Тривають дії.',
    'confirmed-eliminated': 'Загроза існувала й була усунена.',
    'not-confirmed': 'Поліція перевірила це місце й не виявила загрози.',
    forwarded: 'Справою зараз займається інша служба або установа.',
    'joke-or-mistake': 'Повідомлення виявилося жартом або помилкою.',
  },
  sources: {
    police: 'дані поліції',
    consultation: 'розмови з мешканцями та установами',
    public: 'повідомлення мешканця',
  },
};
