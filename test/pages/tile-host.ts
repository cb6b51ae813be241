import {createServer, type ServerResponse} from 'node:http';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';

/** One transparent pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** What a host of background pictures does when it is asked for one. */
const behaviours = {
  'answers well': (response: ServerResponse) =>
    response.setHeader('content-type', 'image/png').end(picture),
  'never answers': () => undefined,
  'breaks the connection': (response: ServerResponse) => response.socket?.destroy(),
  'answers with pages of HTML': (response: ServerResponse) =>
    response.setHeader('content-type', 'text/html').end('<h1>Przerwa techniczna</h1>'),
  'answers with errors': (response: ServerResponse) => response.writeHead(503).end(),
} satisfies Record<string, (response: ServerResponse) => unknown>;

export type Behaviour = keyof typeof behaviours;

/** A host of background pictures on an origin of its own. */
export interface TileHost {
  /** A template with `{z}`, `{x}` and `{y}`. */
  readonly url: string;
  behaviour: Behaviour;
  /** How often it was asked. */
  asked: number;
  stop(): void;
}

export async function startTileHost(): Promise<TileHost> {
  const server = createServer((_request, response) => {
    host.asked++;
    behaviours[host.behaviour](response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  const host: TileHost = {
    url: `http://127.0.0.1:${port}/{z}/{x}/{y}.png`,
    behaviour: 'answers well',
    asked: 0,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
  return host;
}
