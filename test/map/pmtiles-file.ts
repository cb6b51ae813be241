import {tileNumber} from '../../lib/map/pmtiles-directory.js';

/** A tile of a file that a test makes. */
export interface TestTile {
  readonly zoom: number;
  readonly column: number;
  readonly row: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface FileOptions {
  /** Whether the first directory leads to another one. */
  readonly leaf?: boolean;
  readonly gzip?: boolean;
  /** Number of the tiles' type: 2 is PNG, 1 vectors. */
  readonly type?: number;
}

interface Row {
  readonly tile: number;
  readonly run: number;
  readonly offset: number;
  readonly length: number;
}

/** A file as the specification of PMTiles 3 describes it, written independently of the reader. */
export async function pmtilesFile(
  tiles: readonly TestTile[],
  {leaf = false, gzip = false, type = 2}: FileOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const pack = (bytes: Uint8Array<ArrayBuffer>) => (gzip ? compress(bytes) : bytes);
  const sorted = tiles
    .map((tile) => ({...tile, number: tileNumber(tile.zoom, tile.column, tile.row)}))
    .sort((a, b) => a.number - b.number);
  const rows: Row[] = [];
  let offset = 0;
  for (const {number, bytes} of sorted) {
    rows.push({tile: number, run: 1, offset, length: bytes.length});
    offset += bytes.length;
  }
  const below = await pack(directory(rows));
  const leaves = leaf ? below : new Uint8Array();
  const root = leaf
    ? await pack(directory([{tile: rows[0]?.tile ?? 0, run: 0, offset: 0, length: below.length}]))
    : below;

  const header = new Uint8Array(127);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode('PMTiles'));
  header[7] = 3;
  const number = (at: number, value: number) => view.setBigUint64(at, BigInt(value), true);
  number(8, 127);
  number(16, root.length);
  number(40, 127 + root.length);
  number(48, leaves.length);
  number(56, 127 + root.length + leaves.length);
  number(64, offset);
  header[97] = gzip ? 2 : 1;
  header[98] = 1;
  header[99] = type;
  header[100] = Math.min(...tiles.map(({zoom}) => zoom));
  header[101] = Math.max(...tiles.map(({zoom}) => zoom));
  return join([header, root, leaves, ...sorted.map(({bytes}) => bytes)]);
}

/** A host of one file that answers requests for ranges. */
export const rangeHost = (file: Uint8Array<ArrayBuffer>) => (_url: unknown, init?: RequestInit) => {
  const range = new Headers(init?.headers).get('range') ?? '';
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
  return Promise.resolve(
    from
      ? new Response(file.slice(Number(from), Number(to) + 1), {status: 206})
      : new Response(file),
  );
};

function directory(rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  const numbers = [
    rows.length,
    ...rows.map(({tile}, at) => tile - (rows[at - 1]?.tile ?? 0)),
    ...rows.map(({run}) => run),
    ...rows.map(({length}) => length),
    ...rows.map(({offset}, at) => (at > 0 ? 0 : offset + 1)),
  ];
  return Uint8Array.from(numbers.flatMap(varint));
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

async function compress(bytes: Uint8Array<ArrayBuffer>) {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function join(parts: readonly Uint8Array<ArrayBuffer>[]) {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
