import type {OfficerMessages} from './officer.messages.js';

export const uk: OfficerMessages = {
  beat: 'Дільниця',
  beatNumber: (number) => `№ ${number}`,
  call: 'Зателефонувати',
  callDuty: 'Зателефонувати черговому',
  write: 'Написати лист',
  duty: 'Черговий, цілодобово',
  unit: 'Підрозділ поліції',
  covers: 'Охоплює',
  hours: 'Приймає',
  supervisor: 'Керівник',
  vacant: 'Ця дільниця зараз не має дільничного',
  vacantAdvice: 'У справах цієї дільниці телефонуйте черговому підрозділу.',
  substitutes: 'заміщає на цій дільниці',
  substituteFor: (name) => `Заміщає: ${name}`,
  phoneNotice:
    'Телефон працює в години служби. Електронною поштою не можна подати заяву про злочин.',
  updated: (day) => `Дані від ${day}`,
};
