/** Network errors of Node, then classes and codes of PostgreSQL that mean "not now". */
const codes =
  /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENETUNREACH|ENOTFOUND|EAI_|08|53|57P0|57014|55P03|25P03|40001|40P01)/;

/** What `pg` says, without a code, of a connection that is gone or not to be had. */
const messages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered|Query read timeout|Client was closed)/;

/** Whether an error means that the database does not answer now, so that trying later may help. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  return (code !== undefined && codes.test(code)) || messages.test(error.message);
}

/** Whether a query gave up waiting for a row that another transaction holds. */
export function isLockTimeout(error: unknown): boolean {
  return codeOf(error) === '55P03';
}

/** The error code of Node or PostgreSQL, where there is one. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
