/** The sentence for a webmaster whose page names no backend. */
export const missingBackend =
  'Nie podano źródła danych. Dodaj do strony znacznik <meta name="rejon-backend" content="https://adres-serwera"> albo otocz ten element znacznikiem <rejon-backend src="https://adres-serwera">.';

/** The sentence for a webmaster who names no beat. */
export const missingBeat =
  'Brakuje atrybutu beat. Wpisz w nim identyfikator rejonu, na przykład beat="koluszki-1".';

/** What is wrong with an attribute `area`, a TERC code of a county or a gmina; for the webmaster. */
export function areaProblem(area: string): string | undefined {
  const code = area.trim();
  if (code === '') {
    return 'Brakuje atrybutu area. Wpisz w nim kod TERYT powiatu (4 cyfry) albo gminy (7 cyfr), na przykład area="1006".';
  }
  return /^\d{4}(\d{3})?$/.test(code)
    ? undefined
    : `Atrybut area ma wartość „${code}”. Wpisz w nim kod TERYT powiatu (4 cyfry) albo gminy (7 cyfr), na przykład area="1006".`;
}

/** The area has the form of a code, but the backend knows none of that code. */
export const unknownArea = (area: string) =>
  `Serwer nie zna obszaru o kodzie area="${area}". Wpisz kod powiatu albo gminy, które ten serwer obsługuje.`;

/** What is wrong with an attribute `link`, the address of a page that shows a beat; for the webmaster. */
export function linkProblem(link: string): string | undefined {
  const written = link.trim();
  if (!written || isWebPage(written)) return undefined;
  return `Atrybut link ma wartość „${written}”. Wpisz w nim adres strony z kartą dzielnicowego, na przykład link="https://example.org/dzielnicowi".`;
}

/**
 * What is wrong with an attribute that names a page; for the webmaster.
 *
 * @param example - An address as it should be.
 */
export function pageProblem(name: string, page: string, example: string): string | undefined {
  const written = page.trim();
  if (!written || isWebPage(written)) return undefined;
  return `Atrybut ${name} ma wartość „${written}”. Wpisz w nim adres strony, na przykład ${name}="${example}".`;
}

const isWebPage = (address: string) =>
  URL.canParse(address, document.baseURI) &&
  /^https?:$/.test(new URL(address, document.baseURI).protocol);
