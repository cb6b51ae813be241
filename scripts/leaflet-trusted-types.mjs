// Leaflet 1.9.4 builds parts of itself from strings of HTML, which a page with
// `require-trusted-types-for 'script'` forbids: it throws as soon as it is imported. This Rollup
// plugin rewrites every such place to build nodes or plain text. Markup given to popups, icons and
// the attribution is shown as text, so nothing that comes from data can become HTML either.

/**
 * What Leaflet says, and what it says instead.
 *
 * @type {readonly (readonly [found: string, instead: string])[]}
 */
const rewrites = [
  [
    `div.innerHTML = '<svg/>';`,
    `div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));`,
  ],
  [
    `div.innerHTML = '<v:shape adj="1"/>';`,
    `throw new Error('VML is for Internet Explorer, which cannot run this library.');`,
  ],
  [
    `radioFragment.innerHTML = radioHtml;`,
    `radioFragment.appendChild(Object.assign(document.createElement('input'), {` +
      `type: 'radio', className: 'leaflet-control-layers-selector', name, checked}));`,
  ],
  [`name.innerHTML = ' ' + obj.name;`, `name.textContent = ' ' + obj.name;`],
  [`link.innerHTML = html;`, `link.textContent = textOf(html);`],
  [`scale.innerHTML = text;`, `scale.textContent = text;`],
  [
    `this._container.innerHTML = prefixAndAttribs.join(' <span aria-hidden="true">|</span> ');`,
    `this._container.textContent = textOf(prefixAndAttribs.join(' | '));`,
  ],
  [`node.innerHTML = content;`, `node.textContent = content;`],
  [
    `closeButton.innerHTML = '<span aria-hidden="true">&#215;</span>';`,
    `closeButton.textContent = '×';`,
  ],
  [
    `div.innerHTML = options.html !== false ? options.html : '';`,
    `div.textContent = options.html !== false ? options.html : '';`,
  ],
];

/** The words of Leaflet's own markup: its zoom signs and its attribution. */
const textOf = `
function textOf(html) {
  return html.replace(/<[^>]*>/g, '').replace('&#x2212;', '−').replace(/&copy;/g, '©');
}
`;

const sink = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/;

/** @returns {import('rollup').Plugin} */
export function leafletTrustedTypes() {
  return {
    name: 'leaflet-trusted-types',
    transform(code, id) {
      if (!id.endsWith('/leaflet-src.esm.js')) return null;
      return {code: withoutHtmlSinks(code), map: null};
    },
  };
}

/**
 * Leaflet's source without a place that turns text into HTML.
 *
 * @param {string} code
 * @throws {Error} Leaflet's text is not the one these rewrites were made for.
 */
export function withoutHtmlSinks(code) {
  for (const [found, instead] of rewrites) {
    if (code.split(found).length !== 2) throw new Error(`Leaflet has changed: ${found}`);
    code = code.replace(found, () => instead);
  }
  const left = code.split('\n').filter((line) => sink.test(line) && !line.startsWith(' *'));
  if (left.length > 0) throw new Error(`Leaflet still writes HTML: ${left.join(' ')}`);
  return code + textOf;
}
