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
  onDuty: 'Зараз на службі',
  onDutyUntil: (time) => `Зараз на службі до ${time}`,
  offDuty: 'Зараз не на службі.',
  offDutyUntil: (when) => `Зараз не на службі. Наступна служба: ${when}.`,
  from: {
    today: (time) => `сьогодні з ${time}`,
    tomorrow: (time) => `завтра з ${time}`,
    later: (day, time) => `${day} з ${time}`,
  },
  updated: (day) => `Дані від ${day}`,
};
