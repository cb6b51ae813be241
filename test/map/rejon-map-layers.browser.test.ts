import {expect} from '@open-wc/testing';

import type {MapFailedEvent} from '../../lib/map/index.js';
import type {RejonMap} from '../../lib/map/rejon-map.js';
import {
  around,
  backdrop,
  button,
  canvas,
  key,
  open,
  painted,
  threatsAt,
  until,
} from './open-map.ts';

const view = around(19.5, 51.7, 0.01);

/** The colour in the middle of the marks, `[red, green, blue, alpha]`, or beside it. */
function colour(map: RejonMap, aside = 0, below = 0): number[] {
  const marks = map.shadowRoot!.querySelector<HTMLCanvasElement>('.leaflet-overlay-pane canvas')!;
  const context = marks.getContext('2d')!;
  return [...context.getImageData(marks.width / 2 + aside, marks.height / 2 + below, 1, 1).data];
}

const colourOf = (map: RejonMap, sample: string) =>
  getComputedStyle(map.shadowRoot!.querySelector(`.palette ${sample}`)!).color;
const css = ([red, green, blue]: number[]) => `rgb(${red}, ${green}, ${blue})`;
const marks = (map: RejonMap) => map.shadowRoot!.querySelectorAll('.mark');

describe('What <rejon-map> paints', () => {
  it('is the status of a threat in its mark, and its category where the pictogram is known', async () => {
    const threats = threatsAt([19.5, 51.7]);
    const {map} = await open({threats, view});
    await until(() => painted(map));
    expect(css(colour(map))).to.equal(colourOf(map, '.status-confirmed'));
    map.icons = ['speeding'];
    await until(() => css(colour(map)) !== colourOf(map, '.status-confirmed'));
    expect(css(colour(map, 10, 11))).to.equal(colourOf(map, '.status-confirmed'));
  });

  it('is how dense threats are, when asked, and no marks then', async () => {
    const threats = threatsAt([19.5, 51.7], [19.5, 51.7]);
    const {map} = await open({threats, view, backdrop: {...backdrop, localities: []}});
    await until(() => marks(map).length === 1);
    map.heat = true;
    await until(() => marks(map).length === 0);
    const [, , blue, middle] = colour(map);
    expect(blue).to.be.closeTo(Number(/(\d+)\)$/.exec(colourOf(map, '.accent'))![1]), 4);
    expect(middle).to.be.within(150, 254);
    const [, , , beside] = colour(map, 24);
    expect(beside).to.be.within(1, middle! - 1);
    expect(colour(map, 200)[3]).to.equal(0);
    map.heat = false;
    await until(() => marks(map).length === 1);
  });

  it('is where the reader is, in a circle as wide as the place is uncertain', async () => {
    const {map} = await open({view, backdrop: undefined});
    map.position = {point: {lon: 19.5, lat: 51.7}, accuracy: 300};
    await until(() => css(colour(map)) === colourOf(map, '.accent'));
    expect(colour(map, 20)[3]).to.be.within(1, 254);
    map.position = undefined;
    await until(() => colour(map)[3] === 0);
  });

  it('follows the theme of the page, without asking for colours in every frame', async () => {
    const {map, box} = await open({threats: threatsAt([19.5, 51.7]), view});
    await until(() => painted(map));
    const before = css(colour(map));
    (box as HTMLElement).style.colorScheme = 'dark';
    map.pin = {lon: 19.6, lat: 51.7};
    await until(() => css(colour(map)) !== before);
    expect(css(colour(map))).to.equal(colourOf(map, '.status-confirmed'));
  });

  it('stays when counting fails, and a move asks again', async () => {
    const threats = threatsAt([19.5, 51.7]);
    const {map} = await open({threats, view});
    await until(() => marks(map).length === 1);
    const down = new Error('down');
    const failures: MapFailedEvent[] = [];
    map.addEventListener('rejon-map-failed', (event) => failures.push(event));
    const asked: number[] = [];
    map.threats = Object.assign(Object.create(threats) as typeof threats, {
      cells: (_filter: unknown, _view: unknown, zoom: number) => {
        asked.push(zoom);
        return Promise.reject(down);
      },
    });
    await until(() => failures.length === 1);
    expect(failures[0]!.error).to.equal(down);
    expect(painted(map)).to.equal(true);
    await key(map, '+');
    await until(() => failures.length === 2);
    expect(asked).to.have.length(2);
    expect(painted(map)).to.equal(true);
  });
});

describe('The button of <rejon-map> for the full screen', () => {
  it('is there only where there is something to enlarge and a screen that can', async () => {
    const {map, box} = await open();
    expect(button(map, 'Pełny ekran')).to.equal(null);
    map.fullScreenOf = box;
    await map.updateComplete;
    expect(button(map, 'Pełny ekran') !== null).to.equal(document.fullscreenEnabled);
  });

  it('asks for the full screen', async () => {
    const {map, box} = await open();
    const asked = new Promise<void>((done) => {
      box.requestFullscreen = () => {
        done();
        return Promise.reject(new Error('not in a test'));
      };
    });
    Object.defineProperty(document, 'fullscreenEnabled', {value: true, configurable: true});
    map.fullScreenOf = box;
    await map.updateComplete;
    button(map, 'Pełny ekran').click();
    await asked;
    Reflect.deleteProperty(document, 'fullscreenEnabled');
  });
});

describe('Two maps on a page', () => {
  it('do not move each other', async () => {
    const first = await open({view: around(19.5, 51.7, 0.1)});
    const second = await open({view: around(19.5, 51.7, 0.1)});
    const {zoom} = await key(first.map, '+');
    expect((await key(second.map, 'ArrowRight')).zoom).to.equal(zoom - 1);
    expect(canvas(first.map)).not.to.equal(canvas(second.map));
  });
});
