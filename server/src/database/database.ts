import type {Kysely} from 'kysely';
import type {Tables} from './tables.js';

/** An open database of either engine. */
export interface Database {
  readonly kysely: Kysely<Tables>;
  /** Which engine it is, in words for the operator. */
  readonly engine: string;
  /** Closes it once what is under way has ended. */
  close(): Promise<void>;
}

/** The database cannot be used as it is; the message tells the operator in Polish what to do. */
export class DatabaseRefused extends Error {
  override readonly name = 'DatabaseRefused';
}
