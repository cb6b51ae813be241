/** What the webmaster wrote. */
export interface MapAttributes {
  readonly area: string;
  readonly tiles: string;
  readonly tilesAttribution: string;
  readonly hasBackend: boolean;
}

/** What to correct in the attributes, as a sentence for the webmaster. */
export function attributeProblem(given: MapAttributes): string | undefined {
  const area = given.area.trim();
  if (!area) {
    return 'Brakuje atrybutu area. Wpisz kod TERYT powiatu (4 cyfry) albo gminy (7 cyfr), na przykład area="1006".';
  }
  if (!/^(?:\d{4}|\d{7})$/.test(area)) {
    return `Wartość area="${area}" nie jest kodem TERYT. Wpisz 4 cyfry powiatu albo 7 cyfr gminy, na przykład area="1006".`;
  }
  const tiles = given.tiles.trim();
  if (tiles && !['{z}', '{x}', '{y}'].every((part) => tiles.includes(part))) {
    return `Adres w atrybucie tiles musi zawierać {z}, {x} i {y}, na przykład tiles="https://example.org/{z}/{x}/{y}.png". Teraz jest: ${tiles}`;
  }
  if (tiles && !given.tilesAttribution.trim()) {
    return 'Do atrybutu tiles dopisz tiles-attribution z nazwą autora mapy: wymaga tego jego licencja.';
  }
  if (!given.hasBackend) {
    return 'Nie podano źródła danych. Dodaj do strony znacznik <meta name="rejon-backend" content="https://adres-serwera"> albo otocz ten element znacznikiem <rejon-backend src="https://adres-serwera">.';
  }
  return undefined;
}

/** The area has the form of a code, but the backend knows none of that code. */
export const unknownArea = (area: string) =>
  `Serwer nie zna obszaru o kodzie area="${area}". Wpisz kod powiatu albo gminy, które ten serwer obsługuje.`;
