import type {Beat, Officer, PriorityPlan} from '../values.js';

/** An officer and when the officer serves a beat. */
export interface Assignment {
  readonly officer: Officer;
  readonly role: 'officer' | 'substitute';
  /** First and last day, `YYYY-MM-DD`; open where absent. */
  readonly from: string;
  readonly to?: string | undefined;
}

/** A beat with all its assignments and plans; what holds today is chosen when it is shown. */
export interface BeatRecord extends Omit<Beat, 'officer' | 'substitute' | 'plan' | 'stored'> {
  readonly assignments: readonly Assignment[];
  readonly plans: readonly PriorityPlan[];
}

/**
 * A beat as it is on a day: who serves, who stands in, which plan runs.
 *
 * @param day - `YYYY-MM-DD` in Poland.
 */
export function beatOfDay(record: BeatRecord, day: string): Beat {
  const {assignments, plans, ...beat} = record;
  const officer = serving(record, 'officer', day);
  const substitute = serving(record, 'substitute', day);
  const plan = plans.find(({from, to}) => from <= day && day <= to);
  return {
    ...beat,
    ...(officer ? {officer} : {}),
    ...(substitute ? {substitute} : {}),
    ...(plan ? {plan} : {}),
  };
}

/** Who serves in a role; where assignments overlap, the one that began last. */
function serving(
  {assignments}: BeatRecord,
  role: 'officer' | 'substitute',
  day: string,
): Officer | undefined {
  return assignments
    .filter((one) => one.role === role && one.from <= day && (one.to ?? day) >= day)
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0]?.officer;
}
