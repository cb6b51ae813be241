/** A file as the device keeps it. */
export interface StoredFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** When it came, RFC 3339. */
  readonly stored: string;
}

const prefix = 'rejon-static-';
/** Changes with the format: what an older version kept is of no use. */
const cacheName = `${prefix}1`;
const header = 'x-rejon-stored';

/**
 * Keeps files on the device, so that they are there when the network is not. Where a browser keeps
 * nothing (no secure context, storage blocked or full), nothing is kept and nothing fails.
 */
export class DeviceStore {
  readonly #cache: Promise<Cache | undefined> = openCache();

  async read(url: URL): Promise<StoredFile | undefined> {
    try {
      const response = await (await this.#cache)?.match(url);
      const stored = response?.headers.get(header);
      if (!response || !stored) return undefined;
      return {bytes: new Uint8Array(await response.arrayBuffer()), stored};
    } catch {
      return undefined;
    }
  }

  async write(url: URL, {bytes, stored}: StoredFile): Promise<void> {
    try {
      await (await this.#cache)?.put(url, new Response(bytes, {headers: {[header]: stored}}));
    } catch {
      // The device is full or refuses: the file is asked from the network next time.
    }
  }
}

async function openCache(): Promise<Cache | undefined> {
  try {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
    await Promise.all(old.map((name) => caches.delete(name)));
    return await caches.open(cacheName);
  } catch {
    return undefined;
  }
}
