/** The day in Poland at an instant, `YYYY-MM-DD`. */
export function polishDay(instant: Date): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Warsaw'}).format(instant);
}
