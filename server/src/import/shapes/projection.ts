import {distance, within, type Bounds, type Point} from 'rejon/geo';
import type {Drawn, Pair} from './drawn.js';
import type {RawShapes} from './raw-shapes.js';
import {UnreadableShapes} from './shape-file.js';
import {knownSystems, systemOf, toWgs84, type System} from './systems.js';

/** What brings the coordinates of a file to WGS84, and what was not certain about it. */
export interface Projection {
  readonly place: (pair: Pair) => [lon: number, lat: number];
  readonly warnings: readonly string[];
}

/** Around Poland, in degrees. */
export const poland: Bounds = [14, 48.9, 24.3, 55];

/** So many vertices of a file are enough to tell where it lies. */
const enough = 2000;

/** Beats of one county do not lie further from its middle, in metres. */
const far = 100_000;

interface Option {
  readonly system: System;
  readonly eastFirst: boolean;
  readonly place: Projection['place'];
  /** Where a vertex in the middle of the list comes to lie. */
  readonly middle: Point;
}

/**
 * Finds the coordinate system of a file, and which coordinate comes first. Standards say the northern
 * one for EPSG:2180, most programs write the eastern one, and both orders may lie in Poland.
 *
 * @param near - Where the shapes should be; decides where nothing else does.
 * @throws {UnreadableShapes} No known system puts the file into Poland, or several do.
 */
export function projectionOf(
  {system, eastFirst}: RawShapes,
  drawn: readonly Drawn[],
  near?: Point,
): Projection {
  const all = drawn.flatMap(({polygons}) => polygons).flat(2);
  const sample = all.filter((_, i) => i % Math.ceil(all.length / enough) === 0);
  const declared = system === undefined ? undefined : systemOf(system);
  if (system !== undefined && !declared) {
    throw new UnreadableShapes(
      `Nie znamy układu współrzędnych „${system.slice(0, 60)}”. Zapisz plik w układzie WGS 84 (EPSG:4326) albo PUWG 1992 (EPSG:2180).`,
    );
  }
  if (sample.length === 0) return {place: ([east, north]) => [east, north], warnings: []};
  const fitting = declared ? optionsOf([declared], sample) : [];
  const options = fitting.length > 0 ? fitting : optionsOf(knownSystems, sample);
  const chosen = choose(options, near, eastFirst, sample[0]!);
  const warnings = [
    systemWarning(chosen, declared, eastFirst, system),
    placeWarning(chosen.middle, near),
  ].filter((warning) => warning !== undefined);
  return {place: chosen.place, warnings};
}

function optionsOf(systems: readonly System[], sample: readonly Pair[]): readonly Option[] {
  return systems.flatMap((system) => {
    const toDegrees = toWgs84(system);
    return [true, false].flatMap((eastFirst): Option[] => {
      const place = ([a, b]: Pair) => (eastFirst ? toDegrees(a, b) : toDegrees(b, a));
      const points = sample.map(place).map(([lon, lat]) => ({lon, lat}));
      const inPoland = points.filter((point) => within(poland, point));
      if (inPoland.length < points.length / 2) return [];
      return [{system, eastFirst, place, middle: inPoland[inPoland.length >> 1]!}];
    });
  });
}

function choose(
  options: readonly Option[],
  near: Point | undefined,
  eastFirst: boolean,
  [first, second]: Pair,
): Option {
  const usual = options.filter((option) => !eastFirst || option.eastFirst);
  const [best, ...others] = near
    ? options.toSorted((a, b) => distance(a.middle, near) - distance(b.middle, near))
    : usual.length > 0
      ? usual
      : options;
  if (!best) {
    throw new UnreadableShapes(
      `Współrzędne tego pliku (${first}, ${second}) w żadnym znanym układzie nie leżą w Polsce. Zapisz plik w układzie WGS 84 (EPSG:4326).`,
    );
  }
  if (others.length > 0 && !near) {
    throw new UnreadableShapes(
      `Nie wiadomo, która współrzędna tego pliku (${first}, ${second}) wskazuje wschód, a która północ: w obu kolejnościach leży w Polsce. Zapisz plik w układzie WGS 84 (EPSG:4326).`,
    );
  }
  return best;
}

function systemWarning(
  {system, eastFirst}: Option,
  declared: System | undefined,
  eastFirstByFormat: boolean,
  named: string | undefined,
): string | undefined {
  if (declared && declared !== system) {
    return `Plik podaje układ ${declared.name}, ale jego współrzędne pasują do ${system.name}; tak je odczytaliśmy. Sprawdź, czy rejony leżą na mapie tam, gdzie powinny.`;
  }
  if (!declared && (eastFirstByFormat || system.definition.includes('+units=m'))) {
    return `Plik nie podaje układu współrzędnych; wygląda na ${system.name} i tak go odczytaliśmy. Sprawdź, czy rejony leżą na mapie tam, gdzie powinny.`;
  }
  if (!eastFirst && (eastFirstByFormat || named === undefined)) {
    return 'W tym pliku szerokość geograficzna stoi przed długością; zamieniliśmy je. Sprawdź, czy rejony leżą na mapie tam, gdzie powinny.';
  }
  return undefined;
}

function placeWarning(middle: Point, near: Point | undefined): string | undefined {
  const metres = near ? distance(middle, near) : 0;
  return metres > far
    ? `Obszary z tego pliku leżą około ${Math.round(metres / 1000)} km od miejscowości z tabeli. Sprawdź, czy to właściwy plik.`
    : undefined;
}
