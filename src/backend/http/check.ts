/**
 * Turns what a server sent into a value, or throws when it has another shape.
 *
 * @param path - Where in the answer the value stands, for the message.
 */
export type Check<Value> = (value: unknown, path: string) => Value;

const refuse = (path: string, wanted: string): never => {
  throw new TypeError(`${path} is not ${wanted}`);
};

/** A string, of a form where one is given; long enough for an area text, too short to fill a page. */
export const text =
  (form = /^/, longest = 10_000): Check<string> =>
  (value, path) =>
    typeof value === 'string' && value.length <= longest && form.test(value)
      ? value
      : refuse(path, `a text like ${form}`);

/** A number between two others, both included. */
export const number =
  (least = -Infinity, most = Infinity): Check<number> =>
  (value, path) =>
    typeof value === 'number' && value >= least && value <= most
      ? value
      : refuse(path, `a number from ${least} to ${most}`);

export const boolean: Check<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : refuse(path, 'true or false');

/** One of some constants. */
export const oneOf =
  <const Value>(values: readonly Value[]): Check<Value> =>
  (value, path) =>
    values.includes(value as Value)
      ? (value as Value)
      : refuse(path, `one of ${values.join(', ')}`);

/** What may be absent; other servers say `null` where ours leaves it out. */
export const optional =
  <Value>(check: Check<Value>): Check<Value | undefined> =>
  (value, path) =>
    value == null ? undefined : check(value, path);

/** A list of values of one kind, with at least so many. */
export const list =
  <Value>(check: Check<Value>, least = 0): Check<Value[]> =>
  (value, path) =>
    Array.isArray(value) && value.length >= least
      ? value.map((each, index) => check(each, `${path}[${index}]`))
      : refuse(path, `a list of at least ${least}`);

/** A value for each property; properties that are not named are left out. */
export const object =
  <Value extends object>(checks: {
    readonly [Key in keyof Value]-?: Check<Value[Key]>;
  }): Check<Value> =>
  (value, path) => {
    if (typeof value !== 'object' || value === null) return refuse(path, 'an object');
    const given = value as Record<string, unknown>;
    const entries = Object.entries<Check<unknown>>(checks).flatMap(([key, check]) => {
      const checked = check(given[key], `${path}.${key}`);
      return checked === undefined ? [] : [[key, checked]];
    });
    return Object.fromEntries(entries) as Value;
  };
