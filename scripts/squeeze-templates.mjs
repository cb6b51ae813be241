/**
 * Takes the indentation and the comments out of Lit's templates, which a minifier must not touch
 * because to it they are strings. Words stay apart: between two words one space is left.
 *
 * @returns {import('rollup').Plugin}
 */
export const squeezeTemplates = () => ({
  name: 'squeeze-templates',
  transform(code, id) {
    if (!id.includes('/lib/')) return null;
    let squeezed = '';
    let end = 0;
    for (const {tag, part} of templatesIn(this.parse(code))) {
      squeezed += code.slice(end, part.start) + squeeze(code.slice(part.start, part.end), tag);
      end = part.end;
    }
    return end === 0 ? null : {code: squeezed + code.slice(end), map: null};
  },
});

/**
 * @param {string} text - Between two backticks, or up to an expression.
 * @param {string} tag
 */
const squeeze = (text, tag) =>
  tag === 'css'
    ? text
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
    : text.replace(/\s*\n\s*/g, ' ');

/** @typedef {{tag: string, part: {start: number, end: number}}} Part */

/**
 * The texts between the expressions of every tagged template, in the order of the source.
 *
 * @param {unknown} tree - ESTree.
 * @returns {Part[]}
 */
function templatesIn(tree) {
  /** @type {Part[]} */
  const found = [];
  const walk = (/** @type {any} */ node) => {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(walk);
    if (
      node.type === 'TaggedTemplateExpression' &&
      ['html', 'svg', 'css'].includes(node.tag.name)
    ) {
      for (const part of node.quasi.quasis) found.push({tag: node.tag.name, part});
    }
    Object.values(node).forEach(walk);
  };
  walk(tree);
  return found.sort((a, b) => a.part.start - b.part.start);
}
