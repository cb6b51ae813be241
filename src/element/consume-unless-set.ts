import {ContextConsumer, type Context} from '@lit/context';
import type {ReactiveElement} from 'lit';

/**
 * Fills a property from a context, as Lit's `@consume` with `subscribe` does, but leaves alone what a
 * script or a template has put there: a property given by hand comes before the page's.
 */
export const consumeUnlessSet =
  <Value>(context: Context<unknown, Value>) =>
  <Name extends string>(
    prototype: ReactiveElement & Partial<Record<Name, NonNullable<Value>>>,
    name: Name,
  ) => {
    (prototype.constructor as typeof ReactiveElement).addInitializer((element) => {
      const host = element as unknown as Record<Name, Value | undefined>;
      let provided: Value | undefined;
      new ContextConsumer(element, {
        context,
        subscribe: true,
        callback(value) {
          if (host[name] === undefined || host[name] === provided) host[name] = value;
          provided = value;
        },
      });
    });
  };
