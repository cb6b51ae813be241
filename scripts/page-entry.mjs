import {join} from 'node:path';
import {root} from './tools.mjs';

const prefix = '\0page:';

/**
 * Resolves `page:<tag>`, an entry for pages that load one element alone: first the page's backend,
 * which must be there when the element asks for it, then the provider, then the element.
 *
 * @returns {import('rollup').Plugin}
 */
export const pageEntry = () => ({
  name: 'page-entry',
  resolveId: (id) => (id.startsWith('page:') ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith(prefix)) return null;
    const tag = id.slice(prefix.length);
    return ['rejon-backend/page-backend', 'rejon-backend/rejon-backend', `${tag}/${tag}`]
      .map((module) => join(root, 'lib/elements', `${module}.js`))
      .map((file) => `export * from ${JSON.stringify(file)};`)
      .join('\n');
  },
});
