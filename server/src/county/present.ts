/** The values of a row that are there: `null` becomes an absent property. */
export function present<Row extends object>(
  row: Row,
): {[Key in keyof Row]?: Exclude<Row[Key], null>} {
  const entries = Object.entries(row).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as {[Key in keyof Row]?: Exclude<Row[Key], null>};
}
