// Leaflet is one file whose classes all hang on one another, so a bundler keeps every one of them.
// This Rollup plugin cuts off what no map here uses (popups, markers, vector layers, controls), which
// is half of it.

/** What our maps do without; each name is a class or its factory in Leaflet's source. */
const unused = new Set([
  ...['Control', 'Layers', 'Zoom', 'Scale', 'Attribution', 'control'],
  ...['LayerGroup', 'FeatureGroup', 'GeoJSON', 'ImageOverlay', 'VideoOverlay', 'SVGOverlay'],
  ...['Icon', 'IconDefault', 'DivIcon', 'Marker', 'MarkerDrag', 'TileLayerWMS'],
  ...['Path', 'CircleMarker', 'Circle', 'Polyline', 'Polygon', 'Rectangle'],
  ...['DivOverlay', 'Popup', 'Tooltip', 'Renderer', 'Canvas', 'SVG', 'svg', 'canvas'],
  ...['BoxZoom', 'Keyboard', 'TapHold'],
]);

/** How many statements of Leaflet 1.9.4 tie these to the rest. */
const statements = 40;

/** @returns {import('rollup').Plugin} */
export function leafletSlim() {
  return {
    name: 'leaflet-slim',
    transform(code, id) {
      if (!id.endsWith('/leaflet-src.esm.js')) return null;
      const {body} = /** @type {any} */ (this.parse(code));
      const cuts = body.filter(extendsWithUnused);
      if (cuts.length !== statements)
        throw new Error('Leaflet is written differently now: see leaflet-slim.');
      return {code: annotate(without(code, cuts)), map: null};
    },
  };
}

/**
 * Whether a statement mentions something unused: `Map.include({openPopup…})`, `Control.Zoom = Zoom`.
 * Declarations stay; the bundler drops those that nothing mentions any more.
 *
 * @param {any} statement
 */
function extendsWithUnused(statement) {
  return statement.type === 'ExpressionStatement' && mentions(statement.expression);
}

/**
 * @param {any} node
 * @returns {boolean}
 */
function mentions(node) {
  if (!node || typeof node !== 'object') return false;
  if (node.type === 'Identifier') return unused.has(node.name);
  // A property's name is no reference: `{control: …}`, `map.control`.
  if (node.type === 'MemberExpression' && !node.computed) return mentions(node.object);
  if (node.type === 'Property' && !node.computed) return mentions(node.value);
  if (node.type === 'FunctionExpression') return mentions(node.body);
  return Object.values(node).some((child) =>
    Array.isArray(child) ? child.some(mentions) : mentions(child),
  );
}

/**
 * @param {string} code
 * @param {{start: number, end: number}[]} cuts
 */
function without(code, cuts) {
  let end = 0;
  const kept = cuts.map((cut) => {
    const before = code.slice(end, cut.start);
    end = cut.end;
    return before;
  });
  return kept.join('') + code.slice(end);
}

/**
 * Tells the bundler that making a class has no effect but the class.
 *
 * @param {string} code
 */
const annotate = (code) => code.replace(/^(var \w+ = )(\w+\.extend\()/gm, '$1/*#__PURE__*/ $2');
