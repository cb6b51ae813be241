/** A row of a directory of PMTiles, version 3: one place in the file for a run of tiles. */
export interface Entry {
  /** The number of the first tile, see {@link tileNumber}. */
  readonly tile: number;
  /** How many tiles in a row are the same; 0 where a directory lies, not a tile. */
  readonly run: number;
  readonly offset: number;
  readonly length: number;
}

/** The number of a tile: those of smaller zooms come first, each zoom along a Hilbert curve. */
export function tileNumber(zoom: number, column: number, row: number): number {
  let number = (4 ** zoom - 1) / 3;
  let x = column;
  let y = row;
  for (let side = 2 ** zoom / 2; side >= 1; side /= 2) {
    const right = (x & side) !== 0;
    const below = (y & side) !== 0;
    number += side * side * (right ? (below ? 2 : 3) : below ? 1 : 0);
    // Each quarter is a curve of its own, turned so that it begins where the last one ended.
    x &= side - 1;
    y &= side - 1;
    if (!below) [x, y] = right ? [side - 1 - y, side - 1 - x] : [y, x];
  }
  return number;
}

/**
 * Reads a directory that is not compressed.
 *
 * @throws {RangeError} It ends too early, or promises more rows than fit into it.
 */
export function readDirectory(bytes: Uint8Array): Entry[] {
  let at = 0;
  /** A number in groups of seven bits, lowest first. */
  const next = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++];
      if (byte === undefined || factor > 2 ** 49)
        throw new RangeError('A PMTiles directory is cut');
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  const count = next();
  if (count > bytes.length) throw new RangeError('A PMTiles directory is cut');
  const column = () => Array.from({length: count}, next);
  const steps = column();
  const runs = column();
  const lengths = column();
  const offsets = column();
  const entries: Entry[] = [];
  let tile = 0;
  for (let row = 0; row < count; row++) {
    const before = entries[row - 1];
    tile += steps[row]!;
    // 0: right behind the one before.
    const offset = offsets[row] || !before ? offsets[row]! - 1 : before.offset + before.length;
    entries.push({tile, run: runs[row]!, offset, length: lengths[row]!});
  }
  return entries;
}

/** The row that holds a tile, or the directory in which to look for it. */
export function findEntry(entries: readonly Entry[], tile: number): Entry | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.tile <= tile) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low - 1];
  return entry && (entry.run === 0 || tile < entry.tile + entry.run) ? entry : undefined;
}
