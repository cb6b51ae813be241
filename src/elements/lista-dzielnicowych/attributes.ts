import {missingBackend} from '../../element/index.js';

/** What to correct in the attributes, as a sentence for the webmaster. */
export function attributeProblem(cardPage: string, hasBackend: boolean): string | undefined {
  if (!hasBackend) return missingBackend;
  const written = cardPage.trim();
  if (!written || isWebAddress(written)) return undefined;
  return `Atrybut card-page ma wartość „${written}”. Wpisz w nim adres strony z kartą dzielnicowego, na przykład card-page="/dzielnicowy.html".`;
}

/** The backend knows no unit of that id. */
export const unknownUnit = (id: string) =>
  `Serwer nie zna jednostki unit="${id}". Wpisz identyfikator jednostki, którą ten serwer obsługuje, albo usuń atrybut unit, aby pokazać wszystkie jednostki.`;

function isWebAddress(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, document.baseURI).protocol);
  } catch {
    return false;
  }
}
