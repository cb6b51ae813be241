import {findEntry, readDirectory, tileNumber, type Entry} from './pmtiles-directory.js';

/** Pictures by their number in the header. */
const types = [undefined, undefined, 'image/png', 'image/jpeg', 'image/webp', 'image/avif'];

/** The header and the first directory lie in this many bytes. */
const startLength = 16_384;

/** No directory of a well-made file is larger. */
const mostBytes = 2 ** 22;

const none = 1;
const gzip = 2;

/** What the header of a file says; offsets count from the beginning of the file. */
interface Header {
  readonly leaves: number;
  readonly tiles: number;
  readonly directories: number;
  readonly pictures: number;
  readonly type: string;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/**
 * Background pictures in one file on any web space that answers requests for ranges: PMTiles,
 * version 3, as its specification at protomaps/PMTiles has it. Three requests at most show the first
 * picture, one each of the others.
 */
export class PmTiles {
  readonly #url: string;
  #start: Promise<{header: Header; root: readonly Entry[]}> | undefined;
  readonly #leaves = new Map<number, Promise<readonly Entry[]>>();

  constructor(url: string) {
    this.#url = url;
  }

  /**
   * The zooms that there are pictures of.
   *
   * @throws {Error} The file cannot be read, or is not one of pictures.
   */
  async zooms(): Promise<{readonly minZoom: number; readonly maxZoom: number}> {
    return (await this.#started()).header;
  }

  /**
   * A picture; `undefined` where the file has none.
   *
   * @throws {Error} The file cannot be read, or is not one of pictures.
   */
  async picture(
    zoom: number,
    column: number,
    row: number,
    signal: AbortSignal,
  ): Promise<Blob | undefined> {
    const {header, root} = await this.#started();
    const tile = tileNumber(zoom, column, row);
    let entry = findEntry(root, tile);
    // The specification allows no more than three levels below the first.
    for (let level = 0; entry?.run === 0 && level < 3; level++) {
      entry = findEntry(await this.#leaf(entry, header), tile);
    }
    if (!entry?.run) return undefined;
    const bytes = await this.#read(header.tiles + entry.offset, entry.length, signal);
    return new Blob([await unpack(bytes, header.pictures)], {type: header.type});
  }

  #started() {
    return (this.#start ??= forgetFailure(this.#open(), () => (this.#start = undefined)));
  }

  async #open() {
    const bytes = await this.#read(0, startLength);
    const view = new DataView(bytes);
    const magic = String.fromCharCode(...new Uint8Array(bytes.slice(0, 7)));
    if (magic !== 'PMTiles' || view.getUint8(7) !== 3) throw new Error('This is no PMTiles file');
    const number = (at: number) => Number(view.getBigUint64(at, true));
    const type = types[view.getUint8(99)];
    if (!type) throw new Error('This PMTiles file holds no pictures');
    const header: Header = {
      leaves: number(40),
      tiles: number(56),
      directories: view.getUint8(97),
      pictures: view.getUint8(98),
      type,
      minZoom: view.getUint8(100),
      maxZoom: view.getUint8(101),
    };
    const root = bytes.slice(number(8), number(8) + number(16));
    return {header, root: readDirectory(await unpack(root, header.directories))};
  }

  #leaf({offset, length}: Entry, {leaves, directories}: Header): Promise<readonly Entry[]> {
    let leaf = this.#leaves.get(offset);
    if (!leaf) {
      if (length > mostBytes) throw new Error('A PMTiles directory is too large');
      const read = async () =>
        readDirectory(await unpack(await this.#read(leaves + offset, length), directories));
      leaf = forgetFailure(read(), () => this.#leaves.delete(offset));
      this.#leaves.set(offset, leaf);
    }
    return leaf;
  }

  async #read(offset: number, length: number, signal?: AbortSignal): Promise<ArrayBuffer> {
    const headers = {range: `bytes=${offset}-${offset + length - 1}`};
    const response = await fetch(this.#url, {headers, signal: signal ?? null});
    if (response.status === 206) return response.arrayBuffer();
    // A host that knows no ranges would send the whole file for every picture.
    await response.body?.cancel();
    throw new Error(`The host answers ${response.status} to a request for a part of a file`);
  }
}

/** So that what failed once is asked again. */
function forgetFailure<Value>(promise: Promise<Value>, forget: () => unknown): Promise<Value> {
  promise.catch(forget);
  return promise;
}

async function unpack(bytes: ArrayBuffer, compression: number): Promise<Uint8Array<ArrayBuffer>> {
  if (compression === none || compression === 0) return new Uint8Array(bytes);
  if (compression !== gzip) throw new Error('This PMTiles file is compressed in an unknown way');
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
