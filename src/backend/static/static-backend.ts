import {LateBackend} from '../late-backend.js';

/**
 * Asks a folder of files on any web space, as `rejon export-static` writes it; see docs/static-format.md.
 * Reports need a server: here they are not offered.
 *
 * @param url - Where the folder is: "https://komenda.example.org/rejon/".
 * @param fetcher - The platform's `fetch`, or what stands in for it.
 * @param now - What time it is; the real clock by default.
 */
export class StaticBackend extends LateBackend {
  constructor(url: URL, fetcher: typeof fetch = globalThis.fetch, now = () => new Date()) {
    super(async () => (await import('./ports.js')).openPorts(url, fetcher, now));
  }
}
