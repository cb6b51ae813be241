import {expect, fixture, html} from '@open-wc/testing';
import {ContextProvider, createContext} from '@lit/context';
import {LitElement} from 'lit';

import {
  AttributeCheck,
  AttributeError,
  consumeUnlessSet,
  currentPosition,
  locate,
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

const colour = createContext<string | undefined>('test-colour');

class Painted extends LitElement {
  static override properties = {paint: {attribute: false}};
  declare paint: string | undefined;
}
consumeUnlessSet(colour)(Painted.prototype, 'paint');
customElements.define('test-painted', Painted);

describe('what a page provides', () => {
  const inside = async (paint?: string) => {
    const page = document.createElement('div');
    const provider = new ContextProvider(page, {context: colour, initialValue: 'red'});
    const element = document.createElement('test-painted') as Painted;
    if (paint) element.paint = paint;
    page.append(element);
    document.body.append(page);
    await element.updateComplete;
    return {element, provider, page};
  };

  it('reaches an element, and reaches it again when it changes', async () => {
    const {element, provider, page} = await inside();
    expect(element.paint).to.equal('red');
    provider.setValue('blue');
    expect(element.paint).to.equal('blue');
    page.remove();
  });

  it('gives way to what a script has set, before and after', async () => {
    const {element, provider, page} = await inside('green');
    expect(element.paint).to.equal('green');
    provider.setValue('blue');
    expect(element.paint).to.equal('green');
    page.remove();
  });
});

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

  it('tells how far from there the device may really be, for those who need to know', async () => {
    const coords = {longitude: 19.8, latitude: 51.7, accuracy: 4200};
    const located = await locate(answering((found) => found({coords} as GeolocationPosition)));
    expect(located).to.deep.equal({point: {lon: 19.8, lat: 51.7}, accuracy: 4200});
  });

  it('tells a refusal from a failure', async () => {
    expect(await reasonOf(failing(1))).to.equal('denied');
    expect(await reasonOf(failing(3))).to.equal('unavailable');
  });
});
