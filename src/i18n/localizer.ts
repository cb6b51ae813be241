import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {languageOf, type Language} from './language.js';

/** The words of an element: Polish at once, the other languages on demand. */
export interface Dictionary<Words> {
  readonly pl: Words;
  readonly en: () => Promise<Words>;
  readonly uk: () => Promise<Words>;
}

/**
 * Gives an element its words in the language of its place in the page, and renders it again when
 * that language changes. Until another language has arrived, and where it cannot arrive, the words
 * are Polish.
 */
export class Localizer<Words> implements ReactiveController {
  /** The words to show now. */
  words: Words;
  /** The language that {@link words} are in. */
  language: Language = 'pl';

  readonly #host: ReactiveControllerHost & Element;
  readonly #dictionary: Dictionary<Words>;
  readonly #observer = new MutationObserver(() => void this.#follow());

  constructor(host: ReactiveControllerHost & Element, dictionary: Dictionary<Words>) {
    this.#host = host;
    this.#dictionary = dictionary;
    this.words = dictionary.pl;
    host.addController(this);
  }

  hostConnected() {
    for (let at: Node | null = this.#host; at;) {
      const root: Node = at.getRootNode();
      this.#observer.observe(root, {subtree: true, attributeFilter: ['lang']});
      at = root instanceof ShadowRoot ? root.host : null;
    }
    void this.#follow();
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  async #follow() {
    const language = languageOf(this.#host);
    if (language === this.language) return;
    const words = language === 'pl' ? this.#dictionary.pl : await this.#load(language);
    // The page may have changed its mind while the words were on their way.
    if (!words || language !== languageOf(this.#host)) return;
    this.words = words;
    this.language = language;
    this.#host.requestUpdate();
  }

  async #load(language: Exclude<Language, 'pl'>) {
    try {
      return await this.#dictionary[language]();
    } catch {
      return undefined;
    }
  }
}
