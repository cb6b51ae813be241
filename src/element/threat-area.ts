import type {Bounds} from '../geo/index.js';

/** Whose threats to show, as a webmaster writes it: a code, or the corners of a rectangle. */
export interface WrittenArea {
  /** TERC code of a voivodeship (2 digits), a county (4) or a gmina (7). */
  readonly area: string;
  /** "west,south,east,north" in degrees, in place of an {@link area}. */
  readonly bounds: string;
}

const example = 'na przykład bounds="19.4,51.6,19.8,51.8"';

/** Whose threats to show; `undefined` where neither is written, or where what is written is wrong. */
export function threatArea({area, bounds}: WrittenArea): string | Bounds | undefined {
  if (threatAreaProblem({area, bounds})) return undefined;
  return rectangle(bounds) ?? area.trim();
}

/** What to correct in the attributes `area` and `bounds`, as a sentence for the webmaster. */
export function threatAreaProblem({area, bounds}: WrittenArea): string | undefined {
  const [code, corners] = [area.trim(), bounds.trim()];
  if (code && corners) {
    return `Podano i area="${code}", i bounds="${corners}". Zostaw area, aby pokazać gminę, powiat albo województwo, albo bounds, aby pokazać prostokąt; drugi z tych atrybutów usuń.`;
  }
  if (corners) {
    return rectangle(corners)
      ? undefined
      : `Atrybut bounds ma wartość „${corners}”. Wpisz w nim zachodnią długość, południową szerokość, wschodnią długość i północną szerokość w stopniach, oddzielone przecinkami, ${example}.`;
  }
  if (!code) {
    return `Brakuje atrybutu area. Wpisz w nim kod TERYT województwa (2 cyfry), powiatu (4 cyfry) albo gminy (7 cyfr), na przykład area="1006". Zamiast niego możesz podać prostokąt, ${example}.`;
  }
  return /^\d{2}(\d{2}(\d{3})?)?$/.test(code)
    ? undefined
    : `Atrybut area ma wartość „${code}”. Wpisz w nim kod TERYT województwa (2 cyfry), powiatu (4 cyfry) albo gminy (7 cyfr), na przykład area="1006".`;
}

/** The rectangle that four numbers mean; `undefined` where they mean none. */
function rectangle(corners: string): Bounds | undefined {
  const numbers = corners.split(',').map((written) => (written.trim() ? Number(written) : NaN));
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbers;
  const right =
    numbers.length === 4 &&
    west >= -180 &&
    west < east &&
    east <= 180 &&
    south >= -90 &&
    south < north &&
    north <= 90;
  return right ? [west, south, east, north] : undefined;
}
