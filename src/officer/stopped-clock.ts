import type {Clock} from './clock.js';

/** A clock that stands still, so that a state is the same whenever it is shown. */
export const stoppedAt = (moment: string): Clock => ({
  now: () => new Date(moment),
  everyMinute: () => () => undefined,
});
