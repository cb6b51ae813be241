import {plural} from '../../i18n/index.js';
import {uk as officer} from '../../officer/officer.messages.uk.js';
import {uk as position} from '../../officer/position.messages.uk.js';
import {uk as common} from '../../ui/common.messages.uk.js';
import type {Messages} from './najblizsza-jednostka.messages.js';

export const uk: Messages = {
  ...common,
  callDuty: officer.callDuty,
  from: officer.from,
  position,
  heading: 'Найближчий підрозділ поліції',
  label: 'Де ви?',
  hint: 'Населений пункт, вулиця і номер будинку. Достатньо самого населеного пункту.',
  suggestions: (count) =>
    `${count} ${plural('uk', count, {one: 'підказка', few: 'підказки', many: 'підказок', other: 'підказки'})}`,
  find: 'Показати найближчі',
  searching: 'Шукаю найближчий підрозділ…',
  nearPlace: 'Найближче до місця:',
  nearYou: 'Найближче до вас:',
  found: (name, distance) => `Найближче: ${name}, ${distance} по прямій.`,
  distance: (distance) => `${distance} по прямій`,
  measuredFrom: {
    street: 'Відстань рахуємо від середини вулиці.',
    locality: 'Відстань рахуємо від середини населеного пункту.',
  },
  inaccurate: (distance) =>
    `Пристрій знає ваше місцезнаходження лише з точністю до ${distance}, тому відстані приблизні.`,
  several: 'Таких місць кілька. Виберіть своє.',
  unknown: (text) => `Ми не знайшли місця «${text}». Перевірте написання або виберіть підказку.`,
  nothingAsked: 'Введіть населений пункт або повну адресу.',
  noUnits: 'Ми ще не знаємо жодного підрозділу. Зателефонуйте до поліції.',
  kinds: {
    KWP: 'Воєводське управління поліції',
    KMP: 'Міське управління поліції',
    KPP: 'Повітове управління поліції',
    KP: 'Комісаріат поліції',
    PP: 'Поліцейський пост',
  },
  alwaysOpen: 'Відчинено цілодобово',
  open: 'Зараз відчинено',
  openUntil: (time) => `Зараз відчинено до ${time}`,
  closed: 'Зараз зачинено',
  closedUntil: (when) => `Зараз зачинено. Відчиниться: ${when}.`,
  openingHours: 'Години роботи',
  reception: 'Телефон підрозділу',
  directions: 'Як дістатися',
};
