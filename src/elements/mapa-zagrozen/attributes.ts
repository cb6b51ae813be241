import {areaProblem, missingBackend} from '../../element/index.js';

/** What the webmaster wrote. */
export interface MapAttributes {
  readonly area: string;
  readonly threat: number | undefined;
  readonly tiles: string;
  readonly tilesAttribution: string;
  readonly hasBackend: boolean;
}

/** The number in the attribute `threat`; none where there is no attribute, or an empty one. */
export const threatId = (written: string | null): number | undefined =>
  written ? Number(written) : undefined;

/** What to correct in the attributes, as a sentence for the webmaster. */
export function attributeProblem(given: MapAttributes): string | undefined {
  const wrongArea = areaProblem(given.area);
  if (wrongArea) return wrongArea;
  if (given.threat !== undefined && !Number.isInteger(given.threat)) {
    return 'Atrybut threat nie jest liczbą. Wpisz numer zagrożenia, na przykład threat="12", albo usuń ten atrybut.';
  }
  const tiles = given.tiles.trim();
  if (tiles && !['{z}', '{x}', '{y}'].every((part) => tiles.includes(part))) {
    return `Adres w atrybucie tiles musi zawierać {z}, {x} i {y}, na przykład tiles="https://example.org/{z}/{x}/{y}.png". Teraz jest: ${tiles}`;
  }
  if (tiles && !given.tilesAttribution.trim()) {
    return 'Do atrybutu tiles dopisz tiles-attribution z nazwą autora mapy: wymaga tego jego licencja.';
  }
  return given.hasBackend ? undefined : missingBackend;
}
