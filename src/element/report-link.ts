import type {Point} from '../geo/index.js';

/** What is known already of a report that somebody wants to write. */
export interface KnownReport {
  /** A category's id. */
  readonly category: string;
  readonly point: Point;
}

const categoryParameter = 'zglos-kategoria';
const placeParameter = 'zglos-miejsce';

/**
 * The address of a page at which `<zglos-zagrozenie>` begins with what is known:
 * `https://…/?zglos-kategoria=speeding&zglos-miejsce=19.50000,51.70000`.
 *
 * @param page - The page's absolute address; its other parameters and its fragment stay.
 * @throws {TypeError} The page is no absolute address.
 */
export function reportLink({category, point}: KnownReport, page: string): string {
  const url = new URL(page);
  url.searchParams.set(categoryParameter, category);
  // Five digits are about a metre.
  url.searchParams.set(placeParameter, `${point.lon.toFixed(5)},${point.lat.toFixed(5)}`);
  return url.href;
}

/** What the address of a page says of a report; `undefined` where it says nothing or nonsense. */
export function linkedReport(page: string): KnownReport | undefined {
  const {searchParams} = new URL(page);
  const category = searchParams.get(categoryParameter) ?? '';
  const place = /^(-?\d{1,3}(?:\.\d{1,15})?),(-?\d{1,2}(?:\.\d{1,15})?)$/.exec(
    searchParams.get(placeParameter) ?? '',
  );
  if (!/^[a-z\d-]{1,64}$/.test(category) || !place) return undefined;
  const [lon, lat] = [Number(place[1]), Number(place[2])];
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? {category, point: {lon, lat}} : undefined;
}
