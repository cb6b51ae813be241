import type {Backend} from '../../backend/index.js';

/** What the webmaster has to correct, in Polish; `undefined` when nothing. */
export function misuse({area, backend}: {area: string; backend?: Backend}): string | undefined {
  return areaProblem(area) ?? (backend ? undefined : noBackend);
}

const noBackend =
  'Nie podano źródła danych. Dodaj do strony znacznik <meta name="rejon-backend" content="https://adres-serwera"> albo otocz ten element znacznikiem <rejon-backend src="https://adres-serwera">.';

/** What is wrong with the attribute `area`. */
export function areaProblem(area: string): string | undefined {
  const code = area.trim();
  if (code === '') {
    return 'Brakuje atrybutu area. Wpisz w nim kod TERYT powiatu (4 cyfry) albo gminy (7 cyfr), na przykład area="1006".';
  }
  return /^\d{4}(\d{3})?$/.test(code)
    ? undefined
    : `Atrybut area ma wartość „${code}”. Wpisz w nim kod TERYT powiatu (4 cyfry) albo gminy (7 cyfr), na przykład area="1006".`;
}
