import {uk as map} from '../../map/map.messages.uk.js';
import {uk as common} from '../../ui/common.messages.uk.js';
import type {PanelMessages} from './panels.messages.js';

export const uk: PanelMessages = {
  ...common,
  map,
  place: {
    mapHint: 'Пересуньте карту так, щоб хрестик позначив ваш дім, і натисніть «Хто тут працює?».',
    takePoint: 'Хто тут працює?',
    loadingMap: 'Завантаження карти…',
    mapFailed:
      'Не вдалося завантажити карту. Введіть адресу або використайте своє місцезнаходження.',
  },
  keeping: {
    keep: 'Запам’ятати на цьому пристрої',
    forget: 'Забути',
    offer:
      'Наступного разу ви побачите цього дільничного одразу. Дільниця й адреса залишаться лише в цьому браузері; ми нічого не надсилаємо.',
  },
  browse: {
    loading: 'Завантаження списку…',
    unit: 'Підрозділ поліції',
    chooseUnit: 'Виберіть підрозділ',
    gmina: (name) => `Гміна ${name}`,
    noGmina: 'Інші дільниці',
    nothing: 'Тут ще немає жодної дільниці. Зателефонуйте до поліції.',
  },
};
