import type {PrivateDataWords} from './private-data.messages.js';

export const uk: PrivateDataWords = {
  kinds: {
    pesel: 'номер PESEL',
    phone: 'номер телефону',
    email: 'електронна адреса',
    plate: 'номерний знак',
    person: 'прізвище',
  },
  found: (what) => `Схоже, що в описі є ${what}.`,
  advice:
    'Опис читає лише поліція, але не вказуйте даних інших людей, якщо це не потрібно. Ви можете змінити опис або залишити його.',
  pieces: (pieces) => `Ідеться про: ${pieces.map((piece) => `«${piece}»`).join(', ')}.`,
};
