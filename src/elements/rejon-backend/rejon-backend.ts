import {ContextProvider} from '@lit/context';
import {css, html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {backendContext, type Backend} from '../../backend/index.js';
import {AttributeCheck, customElement} from '../../element/index.js';
import {status, tokens, webmasterNote} from '../../ui/index.js';
import {chooseBackend} from './choose-backend.js';

/**
 * Tells the elements inside it which backend to ask.
 *
 * @event {RejonErrorEvent} rejon-error - An attribute is wrong.
 * @slot - The elements that ask this backend.
 */
@customElement('rejon-backend')
export class RejonBackend extends LitElement {
  static override styles = [
    tokens,
    status,
    css`
      :host {
        container-type: normal;
      }
    `,
  ];

  /** Where the backend is: an address, absolute or relative to the page. */
  @property() src = '';

  /** How the backend is asked: `http` is a REST server, `static` a folder of files on any web space. */
  @property() kind = 'http';

  readonly #provider = new ContextProvider(this, {context: backendContext});

  readonly #attributes = new AttributeCheck(this, () => {
    try {
      this.#backend = chooseBackend(this.src, this.kind);
      return undefined;
    } catch (error) {
      this.#backend = undefined;
      return (error as RangeError).message;
    }
  });

  #backend: Backend | undefined;

  protected override update(changed: PropertyValues<this>) {
    this.#provider.setValue(this.#backend);
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const {problem} = this.#attributes;
    return problem ? webmasterNote(problem) : html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rejon-backend': RejonBackend;
  }
}
