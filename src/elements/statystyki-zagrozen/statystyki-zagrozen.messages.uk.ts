import {formatDay, formatNumber, formatShare, plural} from '../../i18n/index.js';
import {uk as statuses} from '../../map/status-names.uk.js';
import {uk as common} from '../../ui/common.messages.uk.js';
import type {Period} from './period.js';
import type {Messages} from './statystyki-zagrozen.messages.js';

const threats = {one: 'загрозу', few: 'загрози', many: 'загроз', other: 'загрози'};
const days = {one: 'день', few: 'дні', many: 'днів', other: 'дня'};
const counted = (count: number, forms: typeof threats) =>
  `${formatNumber('uk', count)}\u00a0${plural('uk', count, forms)}`;

const within = ({from, to}: Period) => {
  if (from && to) return `З ${formatDay('uk', from)} до ${formatDay('uk', to)}`;
  if (from) return `З ${formatDay('uk', from)}`;
  return to ? `До ${formatDay('uk', to)}` : 'Дотепер';
};

const onWeekday = [
  'у понеділок',
  'у вівторок',
  'у середу',
  'у четвер',
  'у п’ятницю',
  'у суботу',
  'у неділю',
];

export const uk: Messages = {
  ...common,
  statuses,
  heading: 'Статистика загроз',
  loadingStatistics: 'Завантажую статистику…',
  period: 'За який період',
  lastYear: 'Останні 12 місяців',
  wholeYear: (year) => `${year} рік`,
  always: 'Увесь час',
  within,
  noted: (count, period) => `${within(period)} зафіксовано ${counted(count, threats)}.`,
  decided: (decided, confirmed) =>
    `Поліція завершила перевірку ${formatNumber('uk', decided)} із них${confirmed === undefined ? '' : ` і підтвердила ${formatNumber('uk', confirmed)}, тобто ${formatShare('uk', confirmed / decided)}`}.`,
  noneDecided: 'Поліція ще не завершила перевірку жодної з них.',
  median: (count) =>
    count < 1
      ? 'Перевірка зазвичай закінчується того самого дня, коли хтось помітив загрозу.'
      : `Перевірка зазвичай закінчується за ${counted(Math.ceil(count), days)} після того, як загрозу помітили.`,
  nothing: (period) => `${within(period)} загроз тут не зафіксовано.`,
  nothingAdvice: 'Виберіть довший період, щоб побачити раніші загрози.',
  nothingEver: 'На цій території ще ніхто не зафіксував загроз, тому немає чого рахувати.',
  fewer: (count) => `менше ${count}`,
  atLeast: (count) => `щонайменше ${formatNumber('uk', count)}`,
  smallNumbers: (count) =>
    `Коли чогось менше ${count}, ми не наводимо точного числа, щоб ні на кого не вказати. Іноді пропускаємо й інше число, з якого можна було б обчислити перше.`,
  notGiven: 'не наведено',
  withheld: 'Число, якого ми не наводимо',
  legend: 'Що означають візерунки на діаграмах',
  showTable: 'Показати числа в таблиці',
  downloadTable: 'Завантажити цю таблицю (CSV)',
  downloadAll: 'Завантажити всі таблиці (CSV)',
  total: 'Разом',
  number: 'Кількість',
  checked: {
    heading: 'Скільки загроз підтверджується',
    caption: 'Загрози, які перевірила поліція',
    result: 'Результат',
    share: 'Частка',
    noted: 'Усі зафіксовані',
    decided: 'Перевірені до кінця',
    confirmed: 'Підтверджені',
    refuted: 'Непідтверджені',
    median: 'Зазвичай днів до кінця перевірки',
    says: 'Тут немає загроз, які поліція ще перевіряє, передала іншій службі або визнала жартом чи помилкою.',
    unsaid: 'Перевірених загроз замало, щоб сказати, яка частина підтвердилася.',
  },
  categories: {
    heading: 'Які це загрози',
    caption: 'Загрози за категоріями та статусами',
    category: 'Категорія',
    share: 'Підтверджені серед перевірених',
    most: (name, amount) => `Найбільше в категорії «${name}»:\u00a0${amount}.`,
    unsaid: 'У списку всі категорії, у яких зафіксовано загрози.',
    onMap: 'Показати на карті',
  },
  months: {
    heading: 'Коли їх помітили',
    caption: 'Загрози за місяцями та статусами',
    month: 'Місяць',
    most: (month, amount) => `Найбільше загроз приніс ${month}:\u00a0${amount}.`,
    unsaid: 'Кожен стовпчик – це один місяць.',
  },
  week: {
    heading: 'О якій порі вони повторюються',
    caption: 'Загрози, що повторюються, за днями тижня та годинами',
    hour: 'Година',
    most: (weekday, from, to, amount, amongOthers) =>
      `Найбільше загроз повторюється ${amongOthers ? 'зокрема ' : ''}${onWeekday[weekday - 1]} між ${from} та ${to}:\u00a0${amount}.`,
    unsaid: 'Що більше коло, то більше загроз повторюється о цій порі.',
    parts: 'Для кожної частини дня коло показує годину, коли повторюється найбільше загроз.',
    nothing: 'Ніхто не вказав, що якась із цих загроз повторюється о певній порі.',
  },
};
