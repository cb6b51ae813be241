/**
 * Lets an entry for one element name the backend's code beside the element's, so that a browser asks
 * for both at once. Left to the element alone, it would be asked for a round trip later.
 *
 * @returns {import('rollup').Plugin}
 */
export const backendBeside = () => ({
  name: 'backend-beside',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
    const backend = chunks.find(({moduleIds}) =>
      moduleIds.some((id) => id.endsWith('/backend/http/http-backend.js')),
    );
    if (!backend) return;
    for (const entry of chunks) {
      if (!entry.facadeModuleId?.startsWith('\0page:')) continue;
      const known = new Set([entry.fileName, ...entry.imports]);
      const beside = [backend.fileName, ...backend.imports].filter((file) => !known.has(file));
      entry.code = beside.map((file) => `import"./${file}";`).join('') + entry.code;
    }
  },
});
