import {expect} from '@open-wc/testing';

import type {MapTiles} from '../../lib/map/backdrop.js';
import type {RejonMap} from '../../lib/map/rejon-map.js';
import {around, backdrop, canvas, moved, open, text, until} from './open-map.ts';
import {pmtilesFile, rangeHost} from './pmtiles-file.ts';

const attribution = 'Mapa: Urząd';
const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const pictures = (map: RejonMap) => [...map.shadowRoot!.querySelectorAll('img')];
const visible = (map: RejonMap) =>
  pictures(map).filter((picture) => getComputedStyle(picture).visibility === 'visible');

/** The green of the ground's own land, where no picture covers it. */
function landPainted(map: RejonMap): boolean {
  const ground = map.shadowRoot!.querySelector<HTMLCanvasElement>('.leaflet-ground-pane canvas')!;
  const {data} = ground.getContext('2d')!.getImageData(ground.width / 2, ground.height / 2, 1, 1);
  return data[3] === 255;
}

const openWith = (tiles: MapTiles) =>
  open({backdrop: {...backdrop, tiles}, view: around(19.6, 51.7, 0.05)}).then(({map}) => map);

async function onePicture(): Promise<Uint8Array<ArrayBuffer>> {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 256;
  tile.getContext('2d')!.fillRect(0, 0, 256, 256);
  const blob = await new Promise<Blob | null>((done) => tile.toBlob(done));
  return new Uint8Array(await blob!.arrayBuffer());
}

describe('The background pictures of <rejon-map>', () => {
  const {fetch} = window;

  afterEach(() => {
    window.fetch = fetch;
  });

  it('come from an XYZ host, and say who made them', async () => {
    const map = await openWith({url: `${pixel}#{z}/{x}/{y}`, attribution});
    await until(() => visible(map).length > 0);
    expect(visible(map)[0]!.src).to.match(/#\d+\/\d+\/\d+$/);
    expect(text(map)).to.contain('Mapa: Urząd');
  });

  it('come from a WMTS host, whose rows and columns have other names', async () => {
    const map = await openWith({
      url: `${pixel}#EPSG:3857:{TileMatrix}&row={TileRow}&col={TileCol}`,
      attribution,
    });
    await until(() => visible(map).length > 0);
    const [, zoom, row, column] = /:(\d+)&row=(\d+)&col=(\d+)$/.exec(visible(map)[0]!.src)!;
    expect(Number(column) / 2 ** Number(zoom)).to.be.closeTo(0.5545, 0.001);
    expect(Number(row) / 2 ** Number(zoom)).to.be.closeTo(0.3313, 0.001);
  });

  it('come out of one PMTiles file', async () => {
    const bytes = await onePicture();
    const tiles = [];
    for (let zoom = 0; zoom <= 8; zoom++) {
      const column = Math.floor(0.55445 * 2 ** zoom);
      const row = Math.floor(0.3317 * 2 ** zoom);
      tiles.push({zoom, column, row, bytes});
    }
    window.fetch = rangeHost(await pmtilesFile(tiles));
    const map = await openWith({url: '/powiat.pmtiles', attribution});
    await until(() => visible(map).some(({naturalWidth}) => naturalWidth === 256));
  });

  const failures: Record<string, string> = {
    'is down': '/no-such-host/{z}/{x}/{y}.png',
    'answers with something else': '/package.json?{z}-{x}-{y}',
    'has no such file': '/no-such-file.pmtiles',
    'has a file of something else': '/package.json#.pmtiles',
  };
  for (const [what, url] of Object.entries(failures)) {
    it(`leave land and outlines to be seen where their host ${what}`, async () => {
      const map = await openWith({url, attribution});
      await until(() => landPainted(map));
      await until(() => pictures(map).length === 0, 'the host is never left alone');
      expect(visible(map)).to.have.length(0);
      expect(text(map)).to.contain('Dane przykładowe');
      expect(canvas(map).width).to.be.above(0);
    });
  }

  it('are gone, and fill no place, where a page takes them away', async () => {
    const map = await openWith({url: `${pixel}#{z}/{x}/{y}`, attribution});
    await until(() => visible(map).length > 0);
    map.backdrop = backdrop;
    await until(() => pictures(map).length === 0);
    expect(text(map)).not.to.contain('Mapa: Urząd');
  });

  it('are asked for at whole zooms, where they are sharp', async () => {
    const map = await openWith({url: `${pixel}#{z}/{x}/{y}`, attribution});
    const event = moved(map);
    map.view = around(19.6, 51.7, 0.03);
    const {zoom} = await event;
    expect(zoom).to.equal(Math.round(zoom));
  });
});
