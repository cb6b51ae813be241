import type {CommonMessages} from './common.messages.js';

export const uk: CommonMessages = {
  emergencyBefore: 'У надзвичайній ситуації телефонуйте ',
  emergencyAfter: '.',
  loading: 'Завантаження…',
  retry: 'Спробувати ще раз',
  failures: {
    BackendUnreachable: 'Не вдалося з’єднатися із сервером. Перевірте інтернет і спробуйте ще раз.',
    BackendRefused: 'Сервер зараз не може відповісти. Спробуйте ще раз за кілька хвилин.',
    UnexpectedAnswer:
      'Не вдалося прочитати відповідь сервера. Спробуйте ще раз; якщо не допоможе, зателефонуйте до поліції.',
    NotOffered: 'Цей сайт не надає такої послуги. Зателефонуйте до поліції.',
  },
  unknownFailure: 'Щось не спрацювало. Оновіть сторінку і спробуйте ще раз.',
};
