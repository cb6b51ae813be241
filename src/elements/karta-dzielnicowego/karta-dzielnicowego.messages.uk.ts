import {uk as officer} from '../../officer/officer.messages.uk.js';
import {uk as common} from '../../ui/common.messages.uk.js';
import type {Messages} from './karta-dzielnicowego.messages.js';

export const uk: Messages = {
  ...common,
  ...officer,
  shown: (name) => `Картка дільничного: ${name}.`,
  notFound:
    'Ми не знайшли цієї дільниці. Можливо, межі дільниць змінилися. Пошукайте дільничного за адресою або зателефонуйте до поліції.',
  forAddress: (address) => `Для адреси: ${address}`,
  withoutTalking: 'Коли не можете говорити',
  writeText: 'Надіслати SMS',
  signLanguage: 'Зв’язатися з перекладачем польської жестової мови (PJM)',
  plan: 'Над чим працює зараз',
  pastPlan: 'Завершений план',
  progress: (done, all) => `виконано ${done} з ${all} ${all === 1 ? 'дії' : 'дій'}`,
  done: 'виконано',
  notDone: 'ще не виконано',
  goal: 'Мета',
  actions: 'Дії',
  partners: 'Допомагають',
  result: 'Результат',
  planTime: (from, to) => `План від ${from} до ${to}`,
  meetings: 'Найближчі зустрічі',
  meetingsFailed: 'Не вдалося завантажити зустрічі з мешканцями.',
  until: (time) => `до\u00a0${time}`,
  addToCalendar: 'Додати до календаря',
  tools: {
    save: 'Зберегти контакт',
    qr: 'QR-код',
    share: 'Поділитися',
    copy: 'Копіювати дані',
    copied: 'Контактні дані скопійовано.',
    copiedLink: 'Адресу картки скопійовано.',
    copyByHand: 'Виділіть цей текст і скопіюйте його.',
    qrText: 'QR-код, який відкриває цю картку на телефоні',
    failed: 'Не вдалося. Перевірте з’єднання з інтернетом і спробуйте ще раз.',
  },
};
