import {createHash, createHmac, randomBytes} from 'node:crypto';
import type {Queries} from '../database/tables.js';

/**
 * What an idempotency key stands for. The key itself is never stored, so a copy of the database opens
 * no report: the receipt's secret can be made again only by whoever sends the key again.
 */
export interface KeyMarks {
  /** Finds the report of a key again. */
  readonly keyHash: Buffer;
  /** Tells whether the same report came with it. */
  readonly fingerprint: Buffer;
  /** The receipt's secret: 128 bits, the same for the same key. */
  readonly secret: string;
  readonly secretHash: Buffer;
}

/**
 * Works out the marks of a key.
 *
 * @param serverKey - Keeps a client that chooses its key from choosing its secret.
 * @param body - The report in a fixed order of fields.
 */
export function keyMarks(serverKey: Uint8Array, key: string, body: string): KeyMarks {
  const normal = key.toLowerCase();
  const secret = createHmac('sha256', serverKey).update(normal).digest().subarray(0, 16);
  const hex = secret.toString('hex');
  return {
    keyHash: createHash('sha256').update(`key:${normal}`).digest(),
    fingerprint: createHmac('sha256', normal).update(body).digest(),
    secret: hex,
    secretHash: createHash('sha256').update(hex).digest(),
  };
}

/** The server's key for receipts, drawn when there is none yet; all processes share it. */
export async function receiptServerKey(db: Queries): Promise<Uint8Array> {
  const name = 'receipts';
  await db
    .insertInto('server_keys')
    .values({name, key: randomBytes(32)})
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const {key} = await db
    .selectFrom('server_keys')
    .select('key')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return key;
}
