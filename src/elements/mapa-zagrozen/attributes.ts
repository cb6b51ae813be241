import {
  missingBackend,
  pageProblem,
  threatAreaProblem,
  type WrittenArea,
} from '../../element/index.js';
import {isTileAddress} from '../../geo/index.js';

/** What the webmaster wrote. */
export interface MapAttributes extends WrittenArea {
  readonly threat?: number | undefined;
  readonly view: string;
  readonly sinceLastVisit: string;
  readonly tiles: string;
  readonly tilesAttribution: string;
  readonly reportPage: string;
  readonly officerPage: string;
  readonly backend?: unknown;
}

/** The number in the attribute `threat`; none where there is no attribute, or an empty one. */
export const threatId = (written: string | null): number | undefined =>
  written ? Number(written) : undefined;

/** What to correct in the attributes, as a sentence for the webmaster. */
export function attributeProblem(given: MapAttributes): string | undefined {
  const wrongArea = threatAreaProblem(given);
  if (wrongArea) return wrongArea;
  if (given.threat !== undefined && !Number.isInteger(given.threat)) {
    return 'Atrybut threat nie jest liczbą. Wpisz numer zagrożenia, na przykład threat="12", albo usuń ten atrybut.';
  }
  if (!['map', 'list'].includes(given.view)) {
    return `Atrybut view ma wartość „${given.view}”. Wpisz view="map", aby zacząć od mapy, albo view="list", aby zacząć od listy.`;
  }
  if (!['on', 'off'].includes(given.sinceLastVisit)) {
    return `Atrybut since-last-visit ma wartość „${given.sinceLastVisit}”. Wpisz since-last-visit="off", aby nie pamiętać dnia ostatniej wizyty, albo usuń ten atrybut.`;
  }
  const tiles = given.tiles.trim();
  if (tiles && !isTileAddress(tiles)) {
    return `Adres w atrybucie tiles musi zawierać {z}, {x} i {y}, na przykład tiles="https://example.org/{z}/{x}/{y}.png", albo być adresem pliku .pmtiles. Teraz jest: ${tiles}`;
  }
  if (tiles && !given.tilesAttribution.trim()) {
    return 'Do atrybutu tiles dopisz tiles-attribution z nazwą autora mapy: wymaga tego jego licencja.';
  }
  return (
    pageProblem('report-page', given.reportPage, 'https://example.org/zglos') ??
    pageProblem('officer-page', given.officerPage, 'https://example.org/dzielnicowi') ??
    (given.backend ? undefined : missingBackend)
  );
}
