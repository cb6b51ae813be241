import {BackendRefused, BackendUnreachable, UnexpectedAnswer} from '../errors.js';
import type {Check} from '../http/check.js';
import {DeviceStore, type StoredFile} from './device-store.js';

/** What a file holds. */
export interface Content<Value> {
  readonly value: Value;
  /** When it came from the network, RFC 3339; present when the network failed now. */
  readonly stored?: string | undefined;
}

/**
 * Turns the bytes of a file into a value; `undefined` where they are of another kind, as the page that
 * a web space sends for what is missing.
 */
export type Reading<Value> = (
  bytes: Uint8Array<ArrayBuffer>,
  path: string,
) => Promise<Value | undefined>;

/** How long to wait for the network, in milliseconds: less where the device has the file. */
const patience = 20_000;
const patienceWithCopy = 5_000;

/** For how long a file is not asked for again, in milliseconds: less where the network failed. */
const fresh = 600_000;
const freshWhenStored = 30_000;

interface Known {
  readonly content: Promise<Content<unknown> | undefined>;
  until: number;
}

/** Reads the files of a folder: from the network first, and where that fails from the device. */
export class FolderFiles {
  readonly base: URL;
  readonly #fetch: typeof fetch;
  readonly #now: () => Date;
  readonly #store = new DeviceStore();
  readonly #known = new Map<string, Known>();

  constructor(url: URL, fetcher: typeof fetch, now: () => Date) {
    this.base = folderOf(url);
    this.#fetch = fetcher;
    this.#now = now;
  }

  /** A file of JSON that has to be there; rejects with {@link UnexpectedAnswer} where it is not. */
  read<Value>(path: string, check: Check<Value>, signal: AbortSignal): Promise<Content<Value>> {
    return this.readAs(path, json(check), signal);
  }

  /** The same for a file of any kind. */
  async readAs<Value>(
    path: string,
    reading: Reading<Value>,
    signal: AbortSignal,
  ): Promise<Content<Value>> {
    const content = await this.#find(path, reading, signal);
    if (!content) throw new UnexpectedAnswer(`There is no file ${path} of the kind expected`);
    return content;
  }

  /**
   * A file of JSON that may be absent. Some web spaces answer a page of status 200 for what is absent,
   * so what is not JSON counts as absent.
   */
  find<Value>(
    path: string,
    check: Check<Value>,
    signal: AbortSignal,
  ): Promise<Content<Value> | undefined> {
    return this.#find(path, json(check), signal);
  }

  async #find<Value>(
    path: string,
    reading: Reading<Value>,
    signal: AbortSignal,
  ): Promise<Content<Value> | undefined> {
    signal.throwIfAborted();
    let known = this.#known.get(path);
    if (!known || known.until <= this.#now().getTime()) {
      const content = this.#load(path, reading);
      const entry: Known = {content, until: Infinity};
      this.#known.set(path, (known = entry));
      content.then(
        (loaded) => {
          const time = loaded?.stored === undefined ? fresh : freshWhenStored;
          entry.until = this.#now().getTime() + time;
        },
        () => this.#known.delete(path),
      );
    }
    return (await unlessAborted(known.content, signal)) as Content<Value> | undefined;
  }

  async #load<Value>(path: string, reading: Reading<Value>): Promise<Content<Value> | undefined> {
    const url = new URL(path, this.base);
    const copy = await this.#store.read(url);
    let bytes: Uint8Array<ArrayBuffer> | undefined;
    try {
      bytes = await this.#download(url, copy);
    } catch (error) {
      if (!copy) throw error;
    }
    const value = bytes && (await reading(bytes, path));
    if (bytes && value !== undefined) {
      await this.#store.write(url, {bytes, stored: this.#now().toISOString()});
      return {value};
    }
    const kept = copy && (await reading(copy.bytes, path));
    return kept === undefined ? undefined : {value: kept, stored: copy?.stored};
  }

  /** The bytes of a file; `undefined` where the web space says that there is none. */
  async #download(
    url: URL,
    copy: StoredFile | undefined,
  ): Promise<Uint8Array<ArrayBuffer> | undefined> {
    // Called apart from this object: a browser's `fetch` refuses any other `this`.
    const send = this.#fetch;
    let response: Response;
    try {
      response = await send(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(copy ? patienceWithCopy : patience),
      });
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
    } catch (cause) {
      throw new BackendUnreachable('No answer', {cause});
    }
    if (response.status === 404 || response.status === 410) return undefined;
    throw new BackendRefused(response.statusText, response.status);
  }
}

/** The folder of an address: "…/rejon", "…/rejon/" and "…/rejon/rejon.json" name the same one. */
function folderOf(url: URL): URL {
  const folder = new URL(url);
  folder.search = '';
  folder.hash = '';
  if (folder.pathname.endsWith('.json')) return new URL('.', folder);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  return folder;
}

/** Reads JSON of one shape. */
function json<Value>(check: Check<Value>): Reading<Value> {
  return async (bytes, path) => {
    let value: unknown;
    try {
      value = JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      return undefined;
    }
    try {
      return check(value, path);
    } catch (cause) {
      throw new UnexpectedAnswer((cause as Error).message, {cause});
    }
  };
}

/** A download goes on when one question for it is no longer wanted: others may wait for it. */
async function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  let abort: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', abort);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (abort) signal.removeEventListener('abort', abort);
  }
}
