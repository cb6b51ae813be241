// Ours: `<rejon-map>` over threats in memory.
import {loadMap} from '../../../lib/map/index.js';
import {LocalThreats} from '../../../lib/threats/index.js';
import {toColumns} from '../columns.mjs';
import {expose, narrowFilter} from '../measure.mjs';
import {sumsOf} from '../sums.mjs';
import {WatchedThreats} from '../watched-threats.mjs';

/** @typedef {import('../../../lib/map/rejon-map.js').RejonMap} RejonMap */

expose({
  async prepare(points) {
    await loadMap();
    return toColumns(points);
  },
  async show(box, columns, view) {
    const local = new LocalThreats(columns);
    const threats = new WatchedThreats(local);
    const map = /** @type {RejonMap} */ (document.createElement('rejon-map'));
    let zoom = 0;
    map.addEventListener('rejon-map-moved', (moved) => {
      zoom = /** @type {import('../../../lib/map/map-events.js').MapMovedEvent} */ (moved).zoom;
    });
    const moved = new Promise((resolve) => map.addEventListener('rejon-map-moved', resolve));
    map.view = view;
    map.threats = threats;
    box.append(map);
    await moved;
    return {
      filter: (narrowed) => (map.filter = narrowed ? narrowFilter : {}),
      move: ([lon, lat], to) => map.flyTo({lon, lat}, to),
      zoom: () => zoom,
      settled: () => threats.settled(),
      sums: () => sumsOf(local),
    };
  },
});
