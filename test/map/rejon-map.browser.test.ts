import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import type {MapMovedEvent, MapPickedEvent} from '../../lib/map/index.js';
import type {RejonMap} from '../../lib/map/rejon-map.js';
import {
  around,
  backdrop,
  button,
  canvas,
  drawn,
  key,
  middle,
  moved,
  open,
  surface,
  text,
  until,
} from './open-map.ts';

/** Drags as a pointer of a kind does, and tells whether the map followed. */
function drag(map: RejonMap, pointerType: string): boolean {
  const at = middle(map);
  surface(map).dispatchEvent(new PointerEvent('pointerdown', {...at, pointerType}));
  surface(map).dispatchEvent(new MouseEvent('mousedown', {...at, cancelable: true}));
  document.body.dispatchEvent(new MouseEvent('mousemove', {...at, clientX: at.clientX + 60}));
  const follows = document.body.classList.contains('leaflet-dragging');
  document.body.dispatchEvent(new MouseEvent('mouseup', {...at, clientX: at.clientX + 60}));
  return follows;
}

describe('<rejon-map>', () => {
  it('shows the whole area, and another one when asked', async () => {
    const {map} = await open();
    const event = moved(map);
    map.view = around(19.6, 51.7, 0.01);
    const {bounds, center} = await event;
    expect(center.lon).to.be.closeTo(19.6, 0.001);
    expect(bounds[0]).to.be.below(19.59);
    expect(bounds[2]).to.be.above(19.61);
  });

  it('leaves a plain wheel to the page and says how to zoom', async () => {
    const {map} = await open();
    const wheel = new WheelEvent('wheel', {...middle(map), deltaY: -100, cancelable: true});
    surface(map).dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
    await map.updateComplete;
    expect(text(map)).to.contain('Aby przybliżyć mapę, przytrzymaj');
  });

  it('zooms with the wheel while Ctrl is held', async () => {
    const {map} = await open({view: around(19.5, 51.7, 0.1)});
    const before = await key(map, 'ArrowUp');
    const event = moved(map);
    const wheel = {...middle(map), deltaY: -400, cancelable: true, ctrlKey: true};
    surface(map).dispatchEvent(new WheelEvent('wheel', wheel));
    expect((await event).zoom).to.be.above(before.zoom);
  });

  it('leaves one finger to the page, and follows a mouse', async () => {
    const {map} = await open();
    expect(getComputedStyle(surface(map)).touchAction).to.equal('pan-x pan-y');
    expect(drag(map, 'touch')).to.equal(false);
    expect(drag(map, 'mouse')).to.equal(true);
    expect(drag(map, 'touch')).to.equal(false);
  });

  it('can be moved and zoomed with keys, from a single tab stop', async () => {
    const {map} = await open({view: around(19.5, 51.7, 0.1)});
    const first = await key(map, 'ArrowRight');
    const second = await key(map, 'ArrowRight');
    expect(second.center.lon).to.be.above(first.center.lon);
    expect((await key(map, 'ArrowDown')).center.lat).to.be.below(second.center.lat);
    expect((await key(map, '+')).zoom).to.equal(second.zoom + 1);
    expect((await key(map, '-')).zoom).to.equal(second.zoom);
    expect(surface(map).tabIndex).to.equal(0);
    expect(surface(map).querySelectorAll('a, button, [tabindex]')).to.have.length(0);
  });

  it('can be moved and zoomed with buttons, for those who cannot drag', async () => {
    const {map} = await open({view: around(19.5, 51.7, 0.1)});
    const step = (name: string) => {
      const event = moved(map);
      button(map, name).click();
      return event;
    };
    const right = await step('W prawo');
    const left = await step('W lewo');
    expect(left.center.lon).to.be.below(right.center.lon);
    const up = await step('W górę');
    expect(up.center.lat).to.be.above(left.center.lat);
    expect((await step('W dół')).center.lat).to.be.below(up.center.lat);
    expect((await step('Przybliż')).zoom).to.equal(up.zoom + 1);
    expect((await step('Oddal')).zoom).to.equal(up.zoom);
  });

  it('starts when a hidden tab is opened', async () => {
    const map = document.createElement('rejon-map');
    map.backdrop = backdrop;
    const box = await fixture<HTMLElement>(html`<div hidden>${map}</div>`);
    await map.updateComplete;
    expect(map.shadowRoot!.querySelector('canvas')).to.equal(null);
    const event = moved(map);
    box.hidden = false;
    await event;
    await drawn(map);
  });

  it('fills its box after the box has changed', async () => {
    const {map, box} = await open();
    const width = () => canvas(map).getBoundingClientRect().width;
    await until(() => width() > 500);
    (box as HTMLElement).style.width = '300px';
    await until(() => width() < 500);
  });

  it('goes on working where it is moved in the page', async () => {
    const {map} = await open({view: around(19.5, 51.7, 0.1)});
    const before = canvas(map);
    const {zoom} = await key(map, '+');
    const elsewhere = await fixture(html`<section></section>`);
    elsewhere.append(map);
    expect(canvas(map)).to.equal(before);
    expect((await key(map, '+')).zoom).to.equal(zoom + 1);
  });

  it('picks the place under the cross, and moves to the place that is pressed', async () => {
    const {map} = await open({picking: true, view: around(19.5, 51.7, 0.1)});
    expect(map.shadowRoot!.querySelector('.cross')).not.to.equal(null);
    const picked: Promise<MapPickedEvent> = oneEvent(map, 'rejon-map-picked');
    const at = middle(map);
    surface(map).dispatchEvent(new MouseEvent('click', {...at, clientX: at.clientX + 50}));
    expect((await picked).point.lon).to.be.above(19.5);
  });

  it('flies to a place that it was told before it could', async () => {
    const map = document.createElement('rejon-map');
    map.backdrop = backdrop;
    map.flyTo({lon: 19.7, lat: 51.65}, 15);
    const places: MapMovedEvent[] = [];
    map.addEventListener('rejon-map-moved', (event) => places.push(event));
    await fixture(html`<div>${map}</div>`);
    await until(() => places.at(-1)?.zoom === 15, 'it never flies');
    expect(places.at(-1)!.center.lon).to.be.closeTo(19.7, 0.001);
  });
});
