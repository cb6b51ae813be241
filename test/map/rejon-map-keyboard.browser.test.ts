import {expect, oneEvent} from '@open-wc/testing';

import type {MapChosenEvent} from '../../lib/map/index.js';
import type {RejonMap} from '../../lib/map/rejon-map.js';
import {around, moved, open, surface, text, threatsAt, until} from './open-map.ts';

const buttons = (map: RejonMap) => [
  ...map.shadowRoot!.querySelectorAll<HTMLElement>('.marks .mark'),
];
const names = (map: RejonMap) => buttons(map).map((button) => button.getAttribute('aria-label'));
const focused = (map: RejonMap) => map.shadowRoot!.activeElement;
const group = (map: RejonMap) => map.shadowRoot!.querySelector<HTMLElement>('.marks')!;

/** Presses a key where the focus is. */
function type(map: RejonMap, key: string) {
  focused(map)!.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, composed: true}),
  );
}

const apart = [
  [19.45, 51.75],
  [19.7, 51.75],
  [19.45, 51.65],
] as const;

async function openMarks(properties: Partial<RejonMap> = {}) {
  const {map} = await open({
    threats: threatsAt(...apart),
    view: around(19.6, 51.7, 0.18),
    names: ['Przekraczanie prędkości'],
    ...properties,
  });
  await until(() => buttons(map).length > 0);
  return map;
}

describe('The marks of <rejon-map> by keyboard', () => {
  it('are one tab stop, in reading order, and each says what it is', async () => {
    const map = await openMarks();
    expect(names(map)).to.deep.equal(Array(3).fill('Przekraczanie prędkości, potwierdzone'));
    expect(buttons(map).filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
    const at = buttons(map).map((button) => button.getBoundingClientRect());
    expect(at[0]!.left).to.be.below(at[1]!.left);
    expect(at[0]!.top).to.be.below(at[2]!.top);
  });

  it('say how many threats they stand for, and what most of them are', async () => {
    const threats = threatsAt(...Array(37).fill([19.5, 51.7] as const));
    const map = await openMarks({threats, names: []});
    expect(names(map)).to.deep.equal(['37 zagrożeń, najwięcej: potwierdzone']);
  });

  it('are walked with arrows, Home and End, and left with Escape', async () => {
    const map = await openMarks();
    const [first, second, third] = buttons(map);
    first!.focus();
    type(map, 'ArrowRight');
    expect(focused(map)).to.equal(second);
    expect(buttons(map).map(({tabIndex}) => tabIndex)).to.deep.equal([-1, 0, -1]);
    type(map, 'End');
    expect(focused(map)).to.equal(third);
    type(map, 'ArrowDown');
    expect(focused(map)).to.equal(first);
    type(map, 'ArrowUp');
    expect(focused(map)).to.equal(third);
    type(map, 'Home');
    expect(focused(map)).to.equal(first);
    type(map, 'Escape');
    expect(focused(map)).to.equal(surface(map));
  });

  it('open like a press does', async () => {
    const map = await openMarks();
    const chosen: Promise<MapChosenEvent> = oneEvent(map, 'rejon-map-chosen');
    buttons(map)[1]!.click();
    const {count, point} = await chosen;
    expect(count).to.equal(1);
    expect(point.lon).to.be.closeTo(19.7, 0.0001);
  });

  it('keep the focus near when a cluster is opened, and say how many there are then', async () => {
    const map = await openMarks({
      threats: threatsAt([19.598, 51.7], [19.602, 51.7], [19.45, 51.6]),
      view: around(19.55, 51.65, 0.3),
    });
    const cluster = buttons(map).find((button) => button.getAttribute('aria-label')!.includes('2'));
    cluster!.focus();
    const event = moved(map);
    cluster!.click();
    await event;
    await until(() => text(map).includes('Na mapie: 2 znaki.'));
    expect(buttons(map)).to.have.length(2);
    expect(buttons(map)).to.include(focused(map));
  });

  it('give the focus back to the map when none is left', async () => {
    const map = await openMarks();
    buttons(map)[0]!.focus();
    map.filter = {statuses: new Set(['new'])};
    await until(() => focused(map) === surface(map));
    expect(group(map).hidden).to.equal(true);
    await until(() => text(map).includes('W tej części mapy nie ma znaków.'));
  });

  it('keep the focus and are not read again when only colours change', async () => {
    const map = await openMarks();
    const first = buttons(map)[0]!;
    first.focus();
    map.pin = {lon: 19.5, lat: 51.7};
    await map.updateComplete;
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    expect(focused(map)).to.equal(first);
  });

  it('are large enough for a finger, and let it through to the map', async () => {
    const map = await openMarks();
    for (const button of buttons(map)) {
      const {width, height, left, top} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      const under = map.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
      expect(surface(map).contains(under)).to.equal(true);
    }
  });
});
