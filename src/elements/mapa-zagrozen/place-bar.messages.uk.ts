import {plural} from '../../i18n/index.js';
import {uk as position} from '../../officer/position.messages.uk.js';
import {uk as common} from '../../ui/common.messages.uk.js';
import type {PlaceWords} from './place-bar.messages.js';

export const uk: PlaceWords = {
  ...common,
  label: 'Місце на карті',
  hint: 'Населений пункт або вулиця.',
  suggestions: (count) =>
    `${count} ${plural('uk', count, {one: 'підказка', few: 'підказки', many: 'підказок', other: 'підказки'})}`,
  show: 'Показати околицю',
  searching: 'Шукаю це місце…',
  missing: 'Введіть населений пункт або вулицю.',
  unknown: (place) => `Ми не знайшли місця «${place}». Перевірте написання або виберіть підказку.`,
  several: 'Таких місць кілька. Виберіть своє.',
  outside: (place) => `Місце «${place}» лежить поза територією цієї карти. Введіть інше.`,
  shown: (place) => `Показую околицю: ${place}.`,
  position: {...position, ask: 'Моє місцезнаходження'},
  far: 'Ви поза територією цієї карти. Введіть населений пункт або вулицю, околицю яких хочете побачити.',
  here: 'Показую вашу околицю. У списку спочатку загрози, найближчі до вас.',
  forget: 'Приховати моє місцезнаходження',
};
