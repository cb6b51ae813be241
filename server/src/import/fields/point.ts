import type {Point} from 'rejon/geo';

/**
 * Reads "51.7401, 19.8156", or the two numbers of two cells: latitude first, in degrees, with a point
 * or a comma. `undefined` when they do not lie in Poland or around it.
 */
export function readPoint(text: string): Point | undefined {
  const pair = text.trim().split(/\s*[;\s]\s*|,\s+|,(?=\d+\.)/u);
  return pair.length === 2 ? pointOf(pair[0]!, pair[1]!) : undefined;
}

/** The same of two texts. */
export function pointOf(latitude: string, longitude: string): Point | undefined {
  const lat = degrees(latitude);
  const lon = degrees(longitude);
  const inPoland = lat > 48 && lat < 56 && lon > 13 && lon < 25;
  return inPoland ? {lon, lat} : undefined;
}

function degrees(text: string): number {
  const written = text
    .trim()
    .replace(',', '.')
    .replace(/°?\s*[NE]?$/u, '');
  return /^\d{1,2}(?:\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
}
