import {uk as officer} from '../../officer/officer.messages.uk.js';
import {uk as common} from '../../ui/common.messages.uk.js';
import type {Messages} from './ulotka-dzielnicowego.messages.js';

export const uk: Messages = {
  ...common,
  stored: officer.stored,
  old: officer.old,
  heading: 'Листівка з контактом дільничного',
  preparing: 'Готуємо листівку…',
  ready: (name) => `Листівка готова: ${name}.`,
  notFound:
    'Ми не знайшли цієї дільниці. Можливо, межі дільниць змінилися. Пошукайте дільничного за адресою або зателефонуйте до комендатури.',
  format: 'Що ви хочете надрукувати?',
  formats: {
    a4: 'Плакат A4',
    a5: 'Листівка A5',
    a6: 'Листівка A6',
    zrywki: 'Плакат A4 з відривними смужками',
  },
  print: 'Надрукувати листівку',
  hint: (paper) => `У вікні друку виберіть папір ${paper}, вертикально, у масштабі 100%.`,
  cutStrips: 'Потім надріжте смужки вздовж пунктирних ліній.',
  preview: 'Попередній перегляд',
  greeting: 'Ваш дільничний поліцейський. Загроза життю чи здоров’ю? Телефонуйте 112.',
};
