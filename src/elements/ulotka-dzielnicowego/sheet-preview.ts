import type {LitElement, ReactiveController} from 'lit';

import {fillSheet} from './fill-sheet.js';

/**
 * Shows a sheet as large as there is room for it. It is laid out in its true size and then scaled, so
 * that the lines on the screen break where they break on paper.
 */
export class SheetPreview implements ReactiveController {
  readonly #host: LitElement;
  readonly #areaText: () => string;
  readonly #observer = new ResizeObserver(() => this.#show());
  #filled = false;

  /** @param areaText - What {@link fillSheet} puts into the sheet. */
  constructor(host: LitElement, areaText: () => string) {
    this.#host = host;
    this.#areaText = areaText;
    host.addController(this);
  }

  hostConnected() {
    this.#observer.observe(this.#host);
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  hostUpdated() {
    this.#filled = false;
    this.#show();
  }

  #show() {
    const sheet = this.#host.renderRoot.querySelector<HTMLElement>('.sheet');
    // While the element is hidden, nothing can be measured.
    if (!sheet?.parentElement || sheet.offsetWidth === 0) return;
    sheet.style.setProperty(
      '--_scale',
      String(sheet.parentElement.clientWidth / sheet.offsetWidth),
    );
    if (this.#filled) return;
    fillSheet(sheet, this.#areaText());
    this.#filled = true;
  }
}
