import {createServer} from 'node:http';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {extname, join, normalize} from 'node:path';
import {demoCounty} from '../../server/lib/demo-county/index.js';
import {exportStatic} from '../../server/lib/static-export/export-static.js';

const root = join(import.meta.dirname, '../..');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Where the exported folder lies: for the page at `/`, and for the demo page. */
const folderPath = /^\/(?:demo\/)?rejon\//;

/** A web space without any server of ours: the pages, the library, and an exported folder at `/rejon/`. */
export interface StaticSite {
  /** Without a slash at its end. */
  readonly origin: string;
  /** From now on the folder does not answer, as if its network were cut; the pages still do. */
  cutFolder(): void;
  stop(): Promise<void>;
}

/**
 * Starts a web space with the demo county.
 *
 * @param page - The page at `/`.
 */
export async function startStaticSite(page: string): Promise<StaticSite> {
  const folder = await mkdtemp(join(tmpdir(), 'rejon-static-'));
  await exportStatic(demoCounty('2026-11-22'), folder);
  let cut = false;
  const server = createServer((request, response) => {
    void (async () => {
      const {pathname} = new URL(request.url ?? '/', 'http://127.0.0.1');
      const inFolder = folderPath.test(pathname);
      if (inFolder && cut) {
        request.socket.destroy();
        return;
      }
      const path = normalize(pathname);
      const file = inFolder ? join(folder, path.replace(folderPath, '')) : join(root, path);
      try {
        const body = pathname === '/' ? page : await readFile(file);
        response.setHeader('content-type', types[extname(path) || '.html'] ?? 'application/json');
        response.end(body);
      } catch {
        response.writeHead(404).end('<h1>404</h1>');
      }
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutFolder: () => (cut = true),
    async stop() {
      server.close();
      server.closeAllConnections();
      await rm(folder, {recursive: true, force: true});
    },
  };
}
