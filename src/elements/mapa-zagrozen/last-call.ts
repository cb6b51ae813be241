/**
 * A function that remembers its last answer: asked again for the very same things, as in a render
 * that changed something else, it does not go through all the rows again.
 */
export function lastCall<Args extends readonly unknown[], Answer>(
  compute: (...args: Args) => Answer,
): (...args: Args) => Answer {
  let last: {args: Args; answer: Answer} | undefined;
  return (...args) => {
    if (!last || args.some((arg, at) => arg !== last!.args[at])) {
      last = {args, answer: compute(...args)};
    }
    return last.answer;
  };
}
