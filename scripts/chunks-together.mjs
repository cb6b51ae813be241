/**
 * Lets what is loaded when needed come with all that it needs itself. A browser would find those files
 * in it only after it has come, a round trip later.
 *
 * @returns {import('rollup').Plugin}
 */
export const chunksTogether = () => ({
  name: 'chunks-together',
  renderDynamicImport({chunk, getTargetChunkImports}) {
    const files = (getTargetChunkImports() ?? [])
      .filter(({fileName}) => fileName !== chunk.fileName)
      .map(({resolvedImportPath}) => `import(${resolvedImportPath})`);
    if (files.length === 0) return null;
    return {left: 'Promise.all([import(', right: `),${files.join(',')}]).then(([part])=>part)`};
  },
});
