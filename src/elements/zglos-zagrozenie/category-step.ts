import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {Localizer} from '../../i18n/index.js';
import type {Category} from '../../threats/index.js';
import {categoryIcon} from '../../ui/category-icon.js';
import {findCategories, nameOf} from './category-search.js';
import {question} from './question.js';
import {describedBy, problemAt} from './problem-list.js';
import type {ReportForm} from './report-form.js';
import {categoryOf} from './validation.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/** What is asked: the category, whether it happens now, or nothing more: call. */
type Asking = 'category' | 'now' | 'stop';

/**
 * The first question: what is happening. Kinds of threat that can be an emergency ask whether it
 * happens now, and then stop at 112.
 */
export class CategoryStep {
  #asking: Asking = 'category';
  #typed = '';

  readonly #host: LitElement;
  readonly #form: ReportForm;
  readonly #localizer: Localizer<Messages>;

  constructor(host: LitElement, form: ReportForm, localizer: Localizer<Messages>) {
    this.#host = host;
    this.#form = form;
    this.#localizer = localizer;
  }

  /** Whether the question has a "next" button of the form, and no buttons of its own. */
  get choosing(): boolean {
    return this.#asking === 'category';
  }

  /** Begins again with the choice of a category. */
  reset() {
    this.#asking = 'category';
    this.#typed = '';
  }

  /** Goes on: to the next question, or to whether it happens now. */
  submit(categories: readonly Category[]) {
    const {draft} = this.#form;
    const category = categoryOf(draft, {categories});
    if (category?.emergencyHint && !draft.notNow) this.#ask('now');
    else this.#form.next();
  }

  render(categories: readonly Category[]): TemplateResult {
    if (this.#asking === 'now') return this.#renderNow();
    if (this.#asking === 'stop') return this.#renderStop();
    return this.#renderChoice(categories);
  }

  #ask(asking: Asking) {
    this.#asking = asking;
    this.#form.focusOn('#question');
  }

  readonly #notNow = () => {
    this.#form.change({notNow: true});
    this.#asking = 'category';
    this.#form.next();
  };

  readonly #filtered = (event: Event) => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#host.requestUpdate();
  };

  readonly #chosen = (event: Event) => {
    this.#form.change({category: (event.target as HTMLInputElement).value, notNow: false});
  };

  #renderChoice(categories: readonly Category[]): TemplateResult {
    const {words, language} = this.#localizer;
    const found = findCategories(categories, this.#typed, language);
    const typed = this.#typed.trim() !== '';
    // What is chosen stays in sight, so that nobody sends a category that they no longer see.
    const chosen = categoryOf(this.#form.draft, {categories});
    const shown = chosen && !found.includes(chosen) ? [chosen, ...found] : found;
    return html`
      ${question(this.#form, words, words.category.question)}
      <label for="filter">${words.category.filter}</label>
      <p class="hint" id="filter-hint">${words.category.filterHint}</p>
      <input
        id="filter"
        type="search"
        autocomplete="off"
        aria-describedby="filter-hint"
        .value=${this.#typed}
        @input=${this.#filtered}
        @keydown=${ignoreEnter}
      />
      <p class=${found.length > 0 ? 'visually-hidden' : 'hint'} role="status">
        ${typed ? (found.length > 0 ? words.category.found(found.length) : words.category.notFound) : nothing}
      </p>
      <fieldset aria-describedby=${describedBy(this.#form, 'category')}>
        <legend class="visually-hidden">${words.category.question}</legend>
        ${problemAt(this.#form, words, 'category')}
        <div class="choices">
          ${repeat(
            shown,
            ({id}) => id,
            (category) => this.#renderCategory(category, language),
          )}
        </div>
      </fieldset>
    `;
  }

  #renderCategory(category: Category, language: string): TemplateResult {
    return html`
      <label class="choice">
        <input
          type="radio"
          name="category"
          value=${category.id}
          .checked=${this.#form.draft.category === category.id}
          @change=${this.#chosen}
        />
        ${categoryIcon(category.icon)} <span>${nameOf(category, language)}</span>
      </label>
    `;
  }

  #renderNow(): TemplateResult {
    const {words} = this.#localizer;
    return html`
      ${question(this.#form, words, words.now.question)}
      <div class="choices">
        <button type="button" @click=${() => this.#ask('stop')}>${words.now.yes}</button>
        <button type="button" @click=${this.#notNow}>${words.now.no}</button>
      </div>
      <button type="button" class="text-button" @click=${() => this.#ask('category')}>
        ${words.back}
      </button>
    `;
  }

  #renderStop(): TemplateResult {
    const {words} = this.#localizer;
    return html`
      ${question(this.#form, words, words.now.stop)}
      <p>${words.now.stopText}</p>
      <div class="actions">
        <a class="button primary" href="tel:112">${words.now.call}</a>
        <button type="button" class="text-button" @click=${() => this.#ask('now')}>
          ${words.now.resume}
        </button>
      </div>
    `;
  }
}

/** Enter in the filter must not send the form on. */
function ignoreEnter(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault();
}
