import type {FileContent} from '../../lib/static-export/write-folder.js';

/** A web space: files by path below an address. */
export const folderUrl = new URL('https://komenda.example.org/rejon/');

/** Answers of a web space, and what it was asked. */
export interface WebSpace {
  readonly fetch: typeof fetch;
  /** Paths in the order in which they were asked. */
  readonly asked: string[];
}

/**
 * A web space that holds the files of a folder.
 *
 * @param missing - What it answers for a file that is not there: plain spaces 404, others a page.
 */
export function webSpace(
  files: ReadonlyMap<string, FileContent>,
  missing: () => Response = () => new Response('<h1>404</h1>', {status: 404}),
): WebSpace {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (input, init) => {
      init?.signal?.throwIfAborted();
      const url = new URL(String(input));
      const path = url.pathname.slice(folderUrl.pathname.length);
      asked.push(path);
      const content = files.get(path);
      return content === undefined ? missing() : new Response(Buffer.from(content));
    },
  };
}
