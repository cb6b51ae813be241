import type {Corner} from './sample-files.ts';

/** A `.shp` with a polygon of one ring for each row; nothing is drawn for `null`. */
export function shp(rings: readonly (readonly Corner[] | null)[]): Uint8Array {
  const records = rings.map((ring, i) => record(i + 1, ring && clockwise(ring)));
  const length = records.reduce((sum, {byteLength}) => sum + byteLength, 100);
  const header = new DataView(new ArrayBuffer(100));
  header.setInt32(0, 9994);
  header.setInt32(24, length / 2);
  header.setInt32(28, 1000, true);
  header.setInt32(32, 5, true);
  return Buffer.concat([header, ...records].map(bytesOf));
}

function record(number: number, ring: readonly Corner[] | null): DataView {
  const length = ring ? 48 + 16 * ring.length : 4;
  const view = new DataView(new ArrayBuffer(8 + length));
  view.setInt32(0, number);
  view.setInt32(4, length / 2);
  if (!ring) return view;
  view.setInt32(8, 5, true);
  view.setInt32(44, 1, true);
  view.setInt32(48, ring.length, true);
  ring.forEach(([x, y], i) => {
    view.setFloat64(56 + 16 * i, x, true);
    view.setFloat64(64 + 16 * i, y, true);
  });
  return view;
}

/** A `.dbf` with one column of text; byte 29 tells the code page, 0 nothing. */
export function dbf(column: string, values: readonly Uint8Array[], codePage = 0): Uint8Array {
  const width = 40;
  const header = new DataView(new ArrayBuffer(65));
  header.setUint8(0, 3);
  header.setUint32(4, values.length, true);
  header.setUint16(8, 65, true);
  header.setUint16(10, width + 1, true);
  header.setUint8(29, codePage);
  [...column].forEach((letter, i) => {
    header.setUint8(32 + i, letter.charCodeAt(0));
  });
  header.setUint8(43, 'C'.charCodeAt(0));
  header.setUint8(48, width);
  header.setUint8(64, 0x0d);
  const rows = values.map((value) => {
    const row = new Uint8Array(width + 1).fill(0x20);
    row.set(value, 1);
    return row;
  });
  return Buffer.concat([bytesOf(header), ...rows, Uint8Array.of(0x1a)]);
}

/** Outer rings of a shapefile run clockwise. */
function clockwise(ring: readonly Corner[]): readonly Corner[] {
  return ring.toReversed();
}

function bytesOf({buffer, byteOffset, byteLength}: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
