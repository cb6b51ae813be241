import {formatNumber, plural} from '../../i18n/index.js';
import {uk as officer} from '../../officer/officer.messages.uk.js';
import type {DetailsMessages} from './threat-details.messages.js';

export const uk: DetailsMessages = {
  ...officer,
  next: {
    new: 'Поліцейські прочитають повідомлення й перевірять це місце. Результат з’явиться тут.',
    verification: 'Коли вони закінчать, результат з’явиться тут.',
    confirmed:
      'Коли загроза зникне, статус зміниться на «Підтверджене – усунене». До того часу будьте обережні в цьому місці.',
    'confirmed-eliminated': 'Якщо проблема повернулася, повідомте про неї знову.',
    'not-confirmed':
      'Через деякий час ця позначка зникне з карти. Якщо проблема триває, повідомте про неї знову.',
    forwarded: 'Про подальший перебіг справи запитайте цю установу.',
    'joke-or-mistake': 'Через деякий час ця позначка зникне з карти.',
  },
  day: 'Помічено',
  checked: 'Перевірено',
  updated: 'Остання зміна статусу',
  where: 'Де',
  source: 'Звідки знаємо',
  recurs: 'Повторюється',
  reason: 'Пояснення поліції',
  forwardedTo: 'Передано до',
  loading: 'Перевіряю пояснення…',
  notLoaded: 'Не вдалося завантажити пояснення.',
  confirmations: (count) =>
    plural('uk', count, {
      one: `Це підтвердив ${formatNumber('uk', count)} мешканець.`,
      few: `Це підтвердили ${formatNumber('uk', count)} мешканці.`,
      many: `Це підтвердили ${formatNumber('uk', count)} мешканців.`,
      other: `Це підтвердили ${formatNumber('uk', count)} мешканця.`,
    }),
  tools: 'Що ви можете зробити',
};
