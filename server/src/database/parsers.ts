/** Object identifiers of PostgreSQL's types, fixed for all versions. */
const oid = {bytea: 17, int8: 20, date: 1082, timestamptz: 1184} as const;

/**
 * How values arrive from either engine. Left alone, `pg` and PGlite disagree on `int8` and `bytea`, and
 * both turn a calendar day into an instant, which is another day in another time zone.
 */
export const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [oid.bytea]: (text) => Buffer.from(text.slice(2), 'hex'),
  [oid.int8]: safeInteger,
  [oid.date]: (text) => text,
  [oid.timestamptz]: instant,
};

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError('An integer of the database is too large.');
  return value;
}

/** PostgreSQL writes "2026-11-22 17:00:00+00", with the offset of the session, which we keep at UTC. */
function instant(text: string): Date {
  return new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'));
}
