import {expect, waitUntil} from '@open-wc/testing';

import {button, find, open, page, says, text} from './card.ts';

const link = `${page}?dzielnicowy=lipowo-1`;

/** What a card has given to the person as a file. */
interface File {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

describe('<karta-dzielnicowego> hands a contact on', () => {
  const files: File[] = [];
  const click = HTMLAnchorElement.prototype.click;
  const createObjectURL = URL.createObjectURL;

  before(() => {
    let last: Blob;
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      const {download} = this;
      void last.text().then((content) => {
        files.push({name: download, type: last.type, text: content});
      });
    };
  });

  beforeEach(() => {
    files.length = 0;
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(navigator, 'share');
  });

  after(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  /** Puts a clipboard into the browser that keeps what is written, or refuses. */
  function clipboard(writeText: (text: string) => Promise<void>) {
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  }

  function share(method: ((data: ShareData) => Promise<void>) | undefined) {
    Object.defineProperty(navigator, 'share', {value: method, configurable: true});
  }

  it('saves a file for the address book', async () => {
    const element = await open('lipowo-1');
    await says(element, 'Anna Nowak');
    button(element, 'Zapisz kontakt').click();
    await waitUntil(() => files.length === 1);
    const [file] = files;
    expect(file!.name).to.equal('dzielnicowy-lipowo-1.vcf');
    expect(file!.type).to.equal('text/vcard;charset=utf-8');
    expect(file!.text).to.contain('FN:mł. asp. Anna Nowak');
    expect(file!.text).to.contain(`URL:${link}`);
  });

  it('saves a meeting for the calendar', async () => {
    const element = await open('lipowo-1');
    await says(element, 'Bezpieczeństwo przy szkole');
    expect(text(element)).to.contain('3 grudnia 2099 17:00 do 18:30');
    button(element, 'Dodaj do kalendarza').click();
    await waitUntil(() => files.length === 1);
    expect(files[0]!.name).to.equal('spotkanie-2099-12-03.ics');
    expect(files[0]!.text).to.contain('DTSTART:20991203T160000Z');
  });

  it('shows a QR code of the address of the card, and takes it away again', async () => {
    const element = await open('lipowo-1');
    await says(element, 'Anna Nowak');
    const tool = button(element, 'Kod QR');
    expect(tool.getAttribute('aria-expanded')).to.equal('false');
    tool.click();
    await says(element, link);
    expect(tool.getAttribute('aria-expanded')).to.equal('true');
    expect(find(element, '.qr-code').getBoundingClientRect().width).to.be.greaterThan(150);
    tool.click();
    await waitUntil(() => !text(element).includes(link));
  });

  it('copies the contact as text, and says so', async () => {
    let copied = '';
    clipboard(async (written) => {
      copied = written;
    });
    const element = await open('lipowo-1');
    await says(element, 'Anna Nowak');
    button(element, 'Kopiuj dane').click();
    await says(element, 'Skopiowano dane kontaktowe.');
    expect(find(element, '.said').getAttribute('role')).to.equal('status');
    expect(copied).to.contain('młodsza aspirant Anna Nowak, dzielnicowa\nRejon nr 1');
    expect(copied).to.contain(link);
  });

  it('offers the text to copy by hand where the browser does not let it', async () => {
    clipboard(() => Promise.reject(new DOMException('No', 'NotAllowedError')));
    const element = await open('lipowo-1');
    await says(element, 'Anna Nowak');
    button(element, 'Kopiuj dane').click();
    await says(element, 'Zaznacz ten tekst');
    const field = find<HTMLTextAreaElement>(element, 'textarea');
    expect(field.value).to.contain('Anna Nowak');
    expect(field.selectionEnd).to.equal(field.value.length);
  });

  it('shares the address of the card through the device', async () => {
    let shared: ShareData | undefined;
    share(async (data) => {
      shared = data;
    });
    const element = await open('lipowo-1');
    await says(element, 'Anna Nowak');
    button(element, 'Udostępnij').click();
    await waitUntil(() => shared !== undefined);
    expect(shared).to.deep.equal({title: 'Anna Nowak', url: link});
  });

  it('copies the address of the card where the device cannot share', async () => {
    share(undefined);
    let copied = '';
    clipboard(async (written) => {
      copied = written;
    });
    const element = await open('lipowo-1');
    await says(element, 'Anna Nowak');
    button(element, 'Udostępnij').click();
    await says(element, 'Skopiowano adres karty.');
    expect(copied).to.equal(link);
  });

  it('says nothing when somebody closes the list of apps', async () => {
    let asked = false;
    share(async () => {
      asked = true;
      throw new DOMException('Closed', 'AbortError');
    });
    const element = await open('lipowo-1');
    await says(element, 'Anna Nowak');
    button(element, 'Udostępnij').click();
    await waitUntil(() => asked);
    await element.updateComplete;
    expect(find(element, '.said').textContent).to.equal('');
  });

  it('forgets what it said about the last officer', async () => {
    clipboard(async () => undefined);
    const element = await open('lipowo-1');
    await says(element, 'Anna Nowak');
    button(element, 'Kopiuj dane').click();
    await says(element, 'Skopiowano');
    element.beat = 'debno-4';
    await says(element, 'Piotr Zieliński');
    expect(text(element)).not.to.contain('Skopiowano');
    expect(text(element)).not.to.contain('Bezpieczeństwo przy szkole');
  });
});
