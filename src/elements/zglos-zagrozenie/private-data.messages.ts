import type {Dictionary} from '../../i18n/index.js';
import type {PrivateDataKind} from '../../reports/private-data/index.js';

const kinds: Readonly<Record<PrivateDataKind, string>> = {
  pesel: 'numer PESEL',
  phone: 'numer telefonu',
  email: 'adres e-mail',
  plate: 'numer rejestracyjny',
  person: 'nazwisko',
};

export const pl = {
  kinds,
  found: (what: string) => `Wygląda na to, że w opisie jest ${what}.`,
  advice:
    'Opis czyta tylko policja, ale nie podawaj danych innych osób, jeśli nie trzeba. Możesz to zmienić albo zostawić.',
  pieces: (pieces: readonly string[]) =>
    `Chodzi o: ${pieces.map((piece) => `„${piece}”`).join(', ')}.`,
};

export type PrivateDataWords = typeof pl;

/** The words about personal data in a description. */
export const privateDataMessages: Dictionary<PrivateDataWords> = {
  pl,
  en: async () => (await import('./private-data.messages.en.js')).en,
  uk: async () => (await import('./private-data.messages.uk.js')).uk,
};
