import {Task} from '@lit/task';
import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';

import {icon, type Strokes} from './icon.js';
import {underFinger} from './under-finger.js';

/** One line under the field. */
export interface Choice {
  readonly label: string;
  /** What tells two lines of the same label apart. */
  readonly detail: string;
  /** What is put into the field when the line is chosen. */
  readonly value: string;
  readonly icon: Strokes;
}

/** The words of the field. */
export interface SuggestWords {
  readonly label: string;
  readonly hint: string;
  /** What a screen reader hears when suggestions appear: "3 podpowiedzi". */
  readonly count: (count: number) => string;
}

/** What the field asks of the element that uses it. */
export interface SuggestOptions<Line extends Choice> {
  /** Lines for a text; what it rejects with is ignored: the field works without suggestions. */
  readonly suggest: (text: string, signal: AbortSignal) => Promise<readonly Line[]>;
  /** Called when a line is chosen, after its value was put into the field. */
  readonly chosen: (line: Line) => void;
  /** Called at each key, with what stands in the field then. */
  readonly typed?: (text: string) => void;
}

/** Shorter texts would suggest half of the county. */
const shortest = 2;

/** A text field with suggestions: a combobox with a listbox, ARIA 1.2, in one shadow root. */
export class SuggestField<Line extends Choice> implements ReactiveController {
  /** What stands in the field. */
  value = '';

  readonly #host: LitElement;
  readonly #chosen: (line: Line) => void;
  readonly #heard: (text: string) => void;
  readonly #task: Task<readonly [string], readonly Line[]>;
  #asked = '';
  /** The line that the arrow keys stand on; -1 for none. */
  #active = -1;
  /** The line to stand on when the lines that were asked for arrive. */
  #entry = -1;

  constructor(host: LitElement, {suggest, chosen, typed}: SuggestOptions<Line>) {
    this.#host = host;
    this.#chosen = chosen;
    this.#heard = typed ?? (() => undefined);
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [this.#asked] as const,
      task: ([text], {signal}) =>
        text.length < shortest ? Promise.resolve([]) : suggest(text, signal),
      onComplete: (lines) => {
        this.#active = lines.length > 0 ? this.#entry : -1;
      },
    });
  }

  hostUpdated() {
    const root = this.#host.renderRoot;
    root.querySelector('.suggest [aria-selected=true]')?.scrollIntoView({block: 'nearest'});
  }

  /** Moves the focus into the field. */
  focus() {
    this.#host.renderRoot.querySelector<HTMLInputElement>('#address')?.focus();
  }

  /** Takes the suggestions away. */
  close() {
    this.#asked = '';
    this.#active = -1;
    this.#host.requestUpdate();
  }

  /**
   * The label, the field and its suggestions.
   *
   * @param problem - What is wrong with the text, as a sentence.
   * @param beside - What stands beside the field, above the suggestions, so that they never hide it.
   */
  render(
    {label, hint, count}: SuggestWords,
    problem?: string,
    beside: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    const lines = this.#lines;
    return html`
      <div class="suggest">
        <label for="address">${label}</label>
        <p class="hint" id="address-hint">${hint}</p>
        ${problem ? html`<p class="field-error" id="address-problem">${problem}</p>` : nothing}
        <div class="row">
          <input
            id="address"
            type="text"
            role="combobox"
            autocomplete="off"
            autocapitalize="words"
            spellcheck="false"
            enterkeyhint="search"
            maxlength="200"
            aria-autocomplete="list"
            aria-controls="suggestions"
            aria-expanded=${lines.length > 0 ? 'true' : 'false'}
            aria-activedescendant=${this.#active < 0 ? nothing : `suggestion-${this.#active}`}
            aria-describedby=${problem ? 'address-hint address-problem' : 'address-hint'}
            aria-invalid=${problem ? 'true' : nothing}
            .value=${this.value}
            @input=${this.#typed}
            @keydown=${this.#pressed}
            @blur=${this.#left}
          />
          ${beside}
        </div>
        <ul
          id="suggestions"
          role="listbox"
          aria-label=${label}
          ?hidden=${lines.length === 0}
          @mousedown=${keepFocus}
        >
          ${lines.map((line, index) => this.#renderLine(line, index))}
        </ul>
        <span class="visually-hidden" role="status">
          ${lines.length > 0 ? count(lines.length) : nothing}
        </span>
      </div>
    `;
  }

  #renderLine(line: Line, index: number) {
    return html`
      <li
        role="option"
        id="suggestion-${index}"
        aria-selected=${index === this.#active ? 'true' : 'false'}
        @click=${() => this.#choose(line)}
      >
        ${icon(line.icon)}
        <span><b>${line.label}</b> <span class="detail">${line.detail}</span></span>
      </li>
    `;
  }

  /** Lines of the last answer stay while the next one loads. */
  get #lines(): readonly Line[] {
    return this.#asked.length < shortest ? [] : (this.#task.value ?? []);
  }

  #choose(line: Line) {
    this.value = line.value;
    this.close();
    this.#chosen(line);
  }

  readonly #typed = (event: Event) => {
    this.value = (event.target as HTMLInputElement).value;
    this.#asked = this.value.trim();
    this.#active = -1;
    this.#entry = -1;
    this.#heard(this.value);
    this.#host.requestUpdate();
  };

  readonly #left = () => {
    // Under a finger the list takes room of its own: what is being pressed must not move away first.
    if (!underFinger()) this.close();
    else document.addEventListener('click', () => this.close(), {once: true});
  };

  readonly #pressed = (event: KeyboardEvent) => {
    // A key that finishes composing a letter is not meant for the list.
    if (event.isComposing || !this.#obey(event)) return;
    event.preventDefault();
    // Escape closes the suggestions first, and only then what is around them.
    event.stopPropagation();
    this.#host.requestUpdate();
  };

  /** Does what a key means for the list; whether it meant anything. Other keys edit the text. */
  #obey({key, altKey}: KeyboardEvent): boolean {
    const {length} = this.#lines;
    const line = this.#lines[this.#active];
    if (length === 0) return key === 'ArrowDown' && this.#reopen(altKey ? -1 : 0);
    if (key === 'ArrowDown') {
      if (!altKey) this.#active = this.#active + 1 < length ? this.#active + 1 : -1;
    } else if (key === 'ArrowUp') {
      if (altKey) this.close();
      else this.#active = (this.#active < 0 ? length : this.#active) - 1;
    } else if (key === 'Enter' && line) this.#choose(line);
    else if (key === 'Escape') this.close();
    else {
      if (leavesList.has(key)) this.#active = -1;
      this.#host.requestUpdate();
      return false;
    }
    return true;
  }

  /** Shows the suggestions of a text again after they were closed. */
  #reopen(entry: number): boolean {
    if (this.#asked || this.value.trim().length < shortest) return false;
    this.#entry = entry;
    this.#asked = this.value.trim();
    return true;
  }
}

/** Keys that move the cursor inside the text, and so away from the list. */
const leavesList = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight']);

/** Pressing a suggestion with a mouse must not take the focus from the field. */
const keepFocus = (event: Event) => event.preventDefault();
