// Serves tests written in TypeScript to the browser by leaving out the types, as Node does.
import {stripTypeScriptTypes} from 'node:module';

/** A plugin for @web/test-runner. */
export const stripTypesPlugin = {
  name: 'strip-types',
  /** @param {{path: string}} context */
  resolveMimeType({path}) {
    return path.endsWith('.ts') ? 'js' : undefined;
  },
  /** @param {{path: string, body: unknown}} context */
  transform({path, body}) {
    return path.endsWith('.ts') ? stripTypeScriptTypes(String(body)) : undefined;
  },
};
