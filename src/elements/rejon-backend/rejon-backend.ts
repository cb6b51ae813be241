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

  /**
   * How the backend is asked: `http` is a REST server, `static` a folder of files on any web space,
   * `open311` a service that follows Open311 GeoReport v2.
   */
  @property() kind = 'http';

  /** Where threats come from and reports go to, when that is somewhere else than {@link src}. */
  @property({attribute: 'reports-src'}) reportsSrc = '';

  /** How {@link reportsSrc} is asked, as {@link kind}. */
  @property({attribute: 'reports-kind'}) reportsKind = 'http';

  readonly #provider = new ContextProvider(this, {context: backendContext});

  readonly #attributes = new AttributeCheck(this, () => {
    try {
      this.#backend = this.#choose();
      return undefined;
    } catch (error) {
      this.#backend = undefined;
      return (error as RangeError).message;
    }
  });

  #backend: Backend | undefined;

  #choose(): Backend {
    const backend = chooseBackend(this.src, this.kind);
    if (!this.reportsSrc.trim()) return backend;
    // Together, for a report names its category as the service of threats does.
    const {threats, reports} = chooseBackend(this.reportsSrc, this.reportsKind, 'reports-kind');
    return {...backend, threats, reports};
  }

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
