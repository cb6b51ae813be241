import type {Point} from '../../geo/index.js';

/**
 * What is wrong with an attribute `directions`, the address of a service that shows the way, with
 * `{lat}` and `{lon}` for the place in degrees; for the webmaster.
 */
export function directionsProblem(template: string): string | undefined {
  const written = template.trim();
  if (!written) return undefined;
  const now = `Teraz jest: ${written}`;
  if (!written.includes('{lat}') || !written.includes('{lon}')) {
    return `Adres w atrybucie directions musi zawierać {lat} i {lon}, na przykład directions="https://www.openstreetmap.org/directions?to={lat},{lon}". ${now}`;
  }
  const filled = fill(written, {lon: 19, lat: 52});
  if (/[{}]/.test(filled)) {
    return `Adres w atrybucie directions może zawierać w nawiasach { } tylko lat i lon. ${now}`;
  }
  return URL.canParse(filled) && new URL(filled).protocol === 'https:'
    ? undefined
    : `Adres w atrybucie directions musi zaczynać się od https://. ${now}`;
}

/** The address that shows the way to a point; the template must have no problem. */
export const directionsTo = (template: string, point: Point): string =>
  new URL(fill(template.trim(), point)).href;

// Six digits are a tenth of a metre.
const fill = (template: string, {lon, lat}: Point) =>
  template.replaceAll('{lat}', lat.toFixed(6)).replaceAll('{lon}', lon.toFixed(6));
