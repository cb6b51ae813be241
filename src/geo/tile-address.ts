/** How background pictures are asked for. */
export type TileKind = 'xyz' | 'wmts' | 'pmtiles';

/** The kind of tiles that an address looks like. */
export function tileKind(url: string): TileKind {
  if (/\.pmtiles(?:[?#]|$)/i.test(url)) return 'pmtiles';
  return /\{TileMatrix\}/i.test(url) ? 'wmts' : 'xyz';
}

/** What templates call the number of a zoom, a column and a row. */
const names: Readonly<Record<string, string>> = {
  tilematrix: 'z',
  tilecol: 'x',
  tilerow: 'y',
};

/** What the map fills in. */
const known = new Set(['x', 'y', 'z', 's', 'r']);

/**
 * A template as Leaflet wants it. WMTS in the set of matrices of web maps (GoogleMapsCompatible) is
 * XYZ under other names; what nobody fills in stays as it is written.
 */
export function tileTemplate(url: string): string {
  return url.replace(/\{ *([\w-]+) *\}/g, (written, name: string) => {
    const ours = names[name.toLowerCase()] ?? name;
    return known.has(ours) ? `{${ours}}` : encodeURIComponent(written);
  });
}

/** Whether an address can be one of tiles: of a file, or with all that the map fills in. */
export function isTileAddress(url: string): boolean {
  const template = tileTemplate(url);
  return (
    tileKind(url) === 'pmtiles' || ['{z}', '{x}', '{y}'].every((part) => template.includes(part))
  );
}
