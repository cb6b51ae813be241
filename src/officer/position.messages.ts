/** Words for asking a device where it is. */
export const pl = {
  ask: 'Użyj mojej lokalizacji',
  asking: 'Ustalam, gdzie jesteś… Przeglądarka może zapytać Cię o zgodę.',
  denied:
    'Przeglądarka nie zgodziła się podać lokalizacji. Wpisz adres albo zmień zgodę w ustawieniach przeglądarki.',
  unavailable: 'Urządzenie nie umie teraz ustalić, gdzie jesteś. Wpisz adres.',
  unsupported: 'Ta przeglądarka nie podaje lokalizacji. Wpisz adres.',
};

export type PositionMessages = typeof pl;
