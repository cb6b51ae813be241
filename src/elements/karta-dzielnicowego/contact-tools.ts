import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';

import type {Beat, Meeting} from '../../backend/index.js';
import {contactText, nameOf} from '../../officer/index.js';
import {icon, type Strokes} from '../../ui/index.js';
import {copyText, shareLink} from '../../ui/share-link.js';
import * as icons from './icons.js';
import type {Messages} from './karta-dzielnicowego.messages.js';

/** What a tool has led to, for the card at one address. */
interface Outcome {
  readonly link: string;
  /** A sentence for eyes and screen readers. */
  readonly said?: 'copied' | 'copiedLink' | 'failed';
  /** What to copy by hand, where the browser does not let us. */
  readonly byHand?: string;
  readonly qrCode?: TemplateResult;
}

/**
 * The quiet actions of a card: keep the contact, hand it on. What makes files and QR codes is loaded
 * when somebody asks for it.
 */
export class ContactTools implements ReactiveController {
  readonly #host: LitElement;
  #outcome: Outcome | undefined;
  #selected: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    const text = this.#outcome?.byHand;
    if (text === this.#selected) return;
    this.#selected = text;
    this.#host.renderRoot.querySelector('textarea')?.select();
  }

  /**
   * The buttons, and what they led to.
   *
   * @param link - The address at which a page shows this card.
   */
  render(beat: Beat, link: string, words: Messages): TemplateResult {
    const {tools} = words;
    const {said, byHand, qrCode} = this.#outcome?.link === link ? this.#outcome : {};
    const copy = () => this.#copy(contactText(beat, link, words), link);
    return html`
      <div class="tools">
        ${tool(icons.save, tools.save, () => void this.#saveContact(beat, link, words))}
        ${tool(icons.qr, tools.qr, () => void this.#toggleQrCode(link), qrCode !== undefined)}
        ${tool(icons.share, tools.share, () => void this.#share(beat, link))}
        ${tool(icons.copy, tools.copy, () => void copy())}
      </div>
      <p class="said" role="status">${said ? tools[said] : nothing}</p>
      ${
        byHand
          ? html`<label for="by-hand">${tools.copyByHand}</label>
              <textarea id="by-hand" rows="7" readonly .value=${byHand}></textarea>`
          : nothing
      }
      ${
        qrCode
          ? html`<figure>
              ${qrCode}
              <figcaption>${tools.qrText}:<br />${link}</figcaption>
            </figure>`
          : nothing
      }
    `;
  }

  /** Gives a meeting to the person's calendar. */
  saveMeeting(meeting: Meeting, link: string, now: Date): Promise<void> {
    return this.#try(link, async () => {
      const [{calendar}, {download}] = await Promise.all([
        import('../../officer/calendar.js'),
        import('../../officer/download.js'),
      ]);
      const text = calendar(meeting, link, now);
      download(`spotkanie-${meeting.start.slice(0, 10)}.ics`, 'text/calendar', text);
    });
  }

  #saveContact(beat: Beat, link: string, words: Messages) {
    return this.#try(link, async () => {
      const [{vCard}, {download}] = await Promise.all([
        import('../../officer/vcard.js'),
        import('../../officer/download.js'),
      ]);
      download(`dzielnicowy-${beat.id}.vcf`, 'text/vcard', vCard(beat, link, words));
    });
  }

  #toggleQrCode(link: string) {
    if (this.#outcome?.link === link && this.#outcome.qrCode) return this.#set(undefined);
    return this.#try(link, async () => {
      const {qrCode} = await import('../../ui/qr-code.js');
      this.#set({link, qrCode: qrCode(link)});
    });
  }

  async #share(beat: Beat, link: string) {
    const shared = await shareLink(nameOf(beat), link);
    if (shared === 'copied') this.#set({link, said: 'copiedLink'});
    else if (shared === 'failed') this.#set({link, byHand: link});
  }

  async #copy(text: string, link: string) {
    this.#set((await copyText(text)) ? {link, said: 'copied'} : {link, byHand: text});
  }

  async #try(link: string, act: () => Promise<void>) {
    this.#set(undefined);
    try {
      await act();
    } catch {
      this.#set({link, said: 'failed'});
    }
  }

  #set(outcome: Outcome | undefined) {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}

const tool = (strokes: Strokes, label: string, act: () => void, open?: boolean) => html`
  <button
    type="button"
    class="text-button"
    aria-expanded=${open === undefined ? nothing : open ? 'true' : 'false'}
    @click=${act}
  >
    ${icon(strokes)} ${label}
  </button>
`;
