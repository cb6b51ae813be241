import Combobox from '@github/combobox-nav';
import {Task} from '@lit/task';
import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';

import {icon, type IconName} from './icon.js';

/** One line under the field. */
export interface Choice {
  readonly label: string;
  /** What tells two lines of the same label apart. */
  readonly detail: string;
  /** What is put into the field when the line is chosen. */
  readonly value: string;
  readonly icon: IconName;
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
}

/** Shorter texts would suggest half of the county. */
const shortest = 2;

/** A text field with suggestions: a combobox with a listbox, ARIA 1.2, in one shadow root. */
export class SuggestField<Line extends Choice> implements ReactiveController {
  /** What stands in the field. */
  value = '';

  readonly #host: LitElement;
  readonly #options: SuggestOptions<Line>;
  readonly #input = createRef<HTMLInputElement>();
  readonly #list = createRef<HTMLUListElement>();
  readonly #task: Task<readonly [string], readonly Line[]>;
  #asked = '';
  #combobox?: Combobox;

  constructor(host: LitElement, options: SuggestOptions<Line>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [this.#asked] as const,
      task: ([text], {signal}) =>
        text.length < shortest ? Promise.resolve([]) : options.suggest(text, signal),
    });
  }

  hostUpdated() {
    const input = this.#input.value;
    const list = this.#list.value;
    if (!input || !list) return;
    if (this.#combobox?.input !== input) {
      this.#combobox = new Combobox(input, list, {tabInsertsSuggestions: false});
    }
    if (this.#lines.length > 0) this.#combobox.start();
    else this.#combobox.stop();
  }

  /** Moves the focus into the field. */
  focus() {
    this.#input.value?.focus();
  }

  /** Takes the suggestions away. */
  close() {
    this.#asked = '';
    this.#host.requestUpdate();
  }

  /**
   * The label, the field and its suggestions.
   *
   * @param problem - What is wrong with the text, as a sentence.
   */
  render({label, hint, count}: SuggestWords, problem?: string): TemplateResult {
    const lines = this.#lines;
    return html`
      <div class="suggest" @focusout=${this.#left}>
        <label for="address">${label}</label>
        <p class="hint" id="address-hint">${hint}</p>
        ${problem ? html`<p class="field-error" id="address-problem">${problem}</p>` : nothing}
        <input
          ${ref(this.#input)}
          id="address"
          type="text"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="200"
          aria-describedby=${problem ? 'address-hint address-problem' : 'address-hint'}
          aria-invalid=${problem ? 'true' : nothing}
          .value=${this.value}
          @input=${this.#typed}
          @keydown=${this.#pressed}
        />
        <ul
          ${ref(this.#list)}
          id="suggestions"
          role="listbox"
          aria-label=${label}
          ?hidden=${lines.length === 0}
          @mousedown=${keepFocus}
          @combobox-commit=${this.#committed}
        >
          ${lines.map(
            (line, index) => html`
              <li role="option" id="suggestion-${index}" aria-selected="false" data-index=${index}>
                ${icon(line.icon)}
                <span><b>${line.label}</b> <span class="detail">${line.detail}</span></span>
              </li>
            `,
          )}
        </ul>
        <span class="visually-hidden" role="status">
          ${lines.length > 0 ? count(lines.length) : nothing}
        </span>
      </div>
    `;
  }

  /** Lines of the last answer stay while the next one loads. */
  get #lines(): readonly Line[] {
    return this.#asked.length < shortest ? [] : (this.#task.value ?? []);
  }

  readonly #typed = (event: Event) => {
    this.value = (event.target as HTMLInputElement).value;
    this.#asked = this.value.trim();
    this.#host.requestUpdate();
  };

  readonly #pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || this.#lines.length === 0) return;
    // Escape closes the suggestions first, and only then what is around them.
    event.stopPropagation();
    this.close();
  };

  readonly #committed = (event: Event) => {
    const option = (event.target as Element).closest<HTMLElement>('[data-index]');
    const line = this.#lines[Number(option?.dataset.index)];
    if (!line) return;
    this.value = line.value;
    this.close();
    this.#options.chosen(line);
  };

  readonly #left = ({currentTarget, relatedTarget}: FocusEvent) => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this.close();
  };
}

/** Pressing a suggestion with a mouse must not take the focus from the field. */
const keepFocus = (event: Event) => event.preventDefault();
