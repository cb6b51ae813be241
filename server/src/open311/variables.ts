import {createHash} from 'node:crypto';
import Type from 'typebox';

/** What the operator can say about Open311. */
export const open311Variables = {
  REJON_OPEN311_KEYS: Type.String({
    default: '',
    pattern: '^([\\w.~-]{16,200}(\\s*,\\s*[\\w.~-]{16,200})*)?$',
    expected: 'klucze po przecinku, każdy z co najmniej 16 liter, cyfr i znaków . _ ~ -',
  }),
  REJON_OPEN311_REPORTS_PER_DAY: Type.Integer({
    default: 100,
    minimum: 1,
    maximum: 10_000,
    expected: 'liczbę całkowitą od 1 do 10000, na przykład 100',
  }),
  REJON_OPEN311_JURISDICTION: Type.String({
    default: '',
    pattern: '^[\\w.-]*$',
    expected: 'nazwę obszaru dla Open311, na przykład powiat.example.org',
  }),
};

/** What the server knows about Open311. */
export interface Open311Config {
  /** SHA-256 of the keys that may send reports; the keys themselves are not kept. */
  readonly keyHashes: readonly Buffer[];
  /** Reports of one key on one day. */
  readonly reportsPerDay: number;
  /** The `jurisdiction_id` that every question must name; absent where none is asked for. */
  readonly jurisdiction: string | undefined;
}

/** Reads what the operator has said. */
export function readOpen311(env: {
  readonly [Name in keyof typeof open311Variables]: Type.Static<(typeof open311Variables)[Name]>;
}): Open311Config {
  return {
    keyHashes: env.REJON_OPEN311_KEYS.split(',').flatMap((key) =>
      key.trim() ? [keyHash(key.trim())] : [],
    ),
    reportsPerDay: env.REJON_OPEN311_REPORTS_PER_DAY,
    jurisdiction: env.REJON_OPEN311_JURISDICTION || undefined,
  };
}

/** What a key is compared by. */
export const keyHash = (key: string): Buffer => createHash('sha256').update(key).digest();
