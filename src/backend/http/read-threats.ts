import {
  decodeThreatsInSlices,
  LocalThreats,
  mergeColumns,
  type ThreatCollection,
  type ThreatsFile,
} from '../../threats/index.js';
import {UnexpectedAnswer} from '../errors.js';
import type {HttpClient} from './http-client.js';
import {pause} from './pause.js';
import {RemoteThreats} from './remote-threats.js';

/**
 * The threats of an area out of its file: in memory when it is whole, else asked of the server.
 *
 * @throws {UnexpectedAnswer} The server sent something else, or its parts do not fit together.
 */
export async function readThreats(
  client: HttpClient,
  area: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<ThreatCollection> {
  const file = await decode(bytes, signal);
  const parts = await Promise.all(
    file.parts.map(async (name) => {
      const part = await client.bytes({path: ['threats', 'parts', name], query: {area}}, signal);
      return part && (await decode(part, signal)).columns;
    }),
  );
  const known = parts.filter((part) => part !== undefined);
  const rows = known.reduce((sum, {length}) => sum + length, file.columns.length);
  // A part that has changed since the file came is gone: the server knows the rest.
  if (rows < file.total) return new RemoteThreats(client, area, file);
  try {
    const columns = mergeColumns([file.columns, ...known]);
    return new LocalThreats(columns, file.smallestCount);
  } catch (cause) {
    throw new UnexpectedAnswer('The parts of the threats do not fit together', {cause});
  }
}

async function decode(bytes: Uint8Array, signal: AbortSignal): Promise<ThreatsFile> {
  try {
    return await decodeThreatsInSlices(bytes, pause, signal);
  } catch (cause) {
    signal.throwIfAborted();
    throw new UnexpectedAnswer((cause as Error).message, {cause});
  }
}
