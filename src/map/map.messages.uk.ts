import {formatNumber, plural} from '../i18n/index.js';
import type {MapWords} from './map.messages.js';
import {uk as statuses} from './status-names.uk.js';

const counted = (count: number, forms: Parameters<typeof plural>[2]) =>
  `${formatNumber('uk', count)} ${plural('uk', count, forms)}`;

export const uk: MapWords = {
  label: 'Карта',
  threatsLabel: 'Карта загроз',
  help: 'Стрілки пересувають карту, плюс і мінус змінюють масштаб.',
  zoomIn: 'Збільшити',
  zoomOut: 'Зменшити',
  move: 'Пересування карти',
  up: 'Вгору',
  down: 'Вниз',
  left: 'Ліворуч',
  right: 'Праворуч',
  fullScreen: 'На весь екран',
  leaveFullScreen: 'Закрити повний екран',
  marks: 'Позначки на карті: стрілки ведуть до наступної, Escape повертає до карти',
  marksInView: (count) =>
    count
      ? `На карті: ${counted(count, {one: 'позначка', few: 'позначки', many: 'позначок', other: 'позначки'})}.`
      : 'У цій частині карти немає позначок.',
  statuses,
  threat: (category, status) => `${category ?? 'Загроза'}, ${status}`,
  threats: (count, category, status) => {
    const forms = {one: 'загроза', few: 'загрози', many: 'загроз', other: 'загрози'};
    const kind = category === undefined ? '' : `${category}: `;
    return `${kind}${counted(count, forms)}, найбільше: ${status}`;
  },
  wheelHint: (key) => `Щоб збільшити карту, утримуйте ${key} і крутіть коліщатко миші.`,
  touchHint: 'Пересувайте карту двома пальцями.',
  unavailable: 'Не вдалося завантажити карту. Перевірте інтернет і оновіть сторінку.',
};
