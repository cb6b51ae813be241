import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';

import {
  AttributeCheck,
  AttributeError,
  currentPosition,
  customElement,
  PositionError,
  RejonErrorEvent,
} from '../../lib/element/index.js';

class Checked extends LitElement {
  static override properties = {size: {}};
  declare size: string;
  readonly check = new AttributeCheck(this, () =>
    this.size === 'big' ? undefined : `Wpisz size="big" zamiast „${this.size}”.`,
  );
}
customElements.define('test-checked', Checked);

describe('defining an element', () => {
  it('twice keeps the first and does not throw', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    customElement('test-once')(First);
    customElement('test-once')(Second);
    expect(customElements.get('test-once')).to.equal(First);
  });
});

describe('checking attributes', () => {
  it('tells the page about a wrong value once', async () => {
    const heard: RejonErrorEvent[] = [];
    const listen = (event: Event) => heard.push(event as RejonErrorEvent);
    document.addEventListener('rejon-error', listen);
    const element = await fixture<Checked>(html`<test-checked size="small"></test-checked>`);
    element.requestUpdate();
    await element.updateComplete;
    document.removeEventListener('rejon-error', listen);

    expect(heard.length).to.equal(1);
    expect(heard[0]!.error).to.be.instanceOf(AttributeError);
    expect(element.check.problem).to.contain('„small”');
  });

  it('forgets the problem when the value is corrected', async () => {
    const element = await fixture<Checked>(html`<test-checked size="small"></test-checked>`);
    element.setAttribute('size', 'big');
    await element.updateComplete;
    expect(element.check.problem).to.equal(undefined);
  });
});

describe('asking where the device is', () => {
  const answering = (answer: Geolocation['getCurrentPosition']) =>
    ({getCurrentPosition: answer}) as Geolocation;
  const failing = (code: number) =>
    answering((_found, failed) =>
      failed?.({code, PERMISSION_DENIED: 1} as GeolocationPositionError),
    );
  const reasonOf = async (geolocation: Geolocation | undefined) => {
    try {
      await currentPosition(geolocation);
      return 'found';
    } catch (error) {
      return (error as PositionError).reason;
    }
  };

  it('gives a point in degrees', async () => {
    const point = await currentPosition(
      answering((found) =>
        found({coords: {longitude: 19.8, latitude: 51.7}} as GeolocationPosition),
      ),
    );
    expect(point).to.deep.equal({lon: 19.8, lat: 51.7});
  });

  it('tells a refusal from a failure', async () => {
    expect(await reasonOf(failing(1))).to.equal('denied');
    expect(await reasonOf(failing(3))).to.equal('unavailable');
  });
});
