import {initialState, Task, TaskStatus} from '@lit/task';
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {backendContext, type Backend} from '../../backend/index.js';
import {
  areaProblem,
  AttributeCheck,
  AttributeError,
  browserStorage,
  consumeUnlessSet,
  customElement,
  missingBackend,
  RejonErrorEvent,
  unknownArea,
  type KeyValueStorage,
} from '../../element/index.js';
import {linkedReport, type KnownReport} from '../../element/report-link.js';
import {Localizer, todayInPoland} from '../../i18n/index.js';
import {PlaceMap} from '../../map/index.js';
import type {Category} from '../../threats/index.js';
import {
  controls,
  emergency,
  failure,
  loading,
  status,
  suggestField,
  tokens,
  webmasterNote,
} from '../../ui/index.js';
import {CategoryStep} from './category-step.js';
import {currentStep} from './current-step.js';
import {DraftStorage} from './draft-storage.js';
import {formButtons} from './form-buttons.js';
import {letterStyles} from './letter.styles.js';
import {invalidField} from './invalid-field.js';
import {notesStyles} from './notes.styles.js';
import {PlaceStep} from './place-step.js';
import {problemList} from './problem-list.js';
import {PrivateDataCheck} from './private-data-check.js';
import {Proposal} from './proposal.js';
import {copyKeys, receiptView, type Copied} from './receipt.js';
import {ReportForm} from './report-form.js';
import {ReportSentEvent} from './report-sent-event.js';
import {restoredNote} from './restored-note.js';
import {loadSite} from './site.js';
import {Sending} from './sending.js';
import {problemsOf, type Field} from './validation.js';
import {messages} from './zglos-zagrozenie.messages.js';
import {styles} from './zglos-zagrozenie.styles.js';

/**
 * Reports a threat to the police, anonymously, one question at a time. A page whose address ends with
 * `?zglos-kategoria=` and `&zglos-miejsce=` begins with that category and place.
 *
 * @event {ReportSentEvent} rejon-report-sent - A report has arrived.
 * @event {RejonErrorEvent} rejon-error - The backend failed, or an attribute is wrong.
 * @slot - Shown until the element works: put the unit's phone number here.
 * @cssproperty [--rejon-color-accent=#0b3d91] - Colour of links and buttons.
 * @cssproperty [--rejon-color-on-accent=#ffffff] - Colour of words on the accent.
 * @cssproperty [--rejon-radius=6px] - Roundness of fields and buttons.
 */
@customElement('zglos-zagrozenie')
export class ZglosZagrozenie extends LitElement {
  static override styles = [
    tokens,
    controls,
    status,
    suggestField,
    styles,
    notesStyles,
    letterStyles,
  ];

  /** TERC code of the county (4 digits) or the gmina (7) that reports are for. */
  @property() area = '';

  /** Where reports go; by default to the enclosing `<rejon-backend>` or the page's. */
  @consumeUnlessSet(backendContext)
  @property({attribute: false})
  backend?: Backend;

  /** Where a half-written report is kept; by default in this browser. */
  @property({attribute: false}) storage: KeyValueStorage | undefined = browserStorage();

  @state() private copied: Copied;

  readonly #localizer = new Localizer(this, messages);

  readonly #attributes = new AttributeCheck(
    this,
    () => areaProblem(this.area) ?? (this.backend ? undefined : missingBackend),
  );

  readonly #site = new Task(this, {
    args: () => [this.backend, this.#attributes.problem ? '' : this.area.trim()] as const,
    task: ([backend, area], {signal}) =>
      backend && area ? loadSite(backend, area, signal) : initialState,
    onComplete: ({area, known}) => {
      if (!known) this.dispatchEvent(new RejonErrorEvent(new AttributeError(unknownArea(area))));
    },
    onError: (error) => this.dispatchEvent(new RejonErrorEvent(error)),
  });

  readonly #form = new ReportForm(this, (step, draft) =>
    problemsOf(step, draft, {categories: this.#catalogue, today: todayInPoland()}),
  );

  readonly #privateData = new PrivateDataCheck(this, this.#form);
  readonly #category = new CategoryStep(this, this.#form, this.#localizer);
  readonly #place = new PlaceStep(
    this,
    this.#form,
    this.#localizer,
    new PlaceMap(
      this,
      () => this.#localizer.words,
      async (signal) => this.backend?.places.area(this.area.trim(), signal),
    ),
  );

  readonly #sending = new Sending(this, this.#form, {
    backend: () => this.backend,
    sent: (receipt, area) => {
      this.#form.forget(area);
      this.#form.focusOn('#question');
      this.dispatchEvent(new ReportSentEvent(receipt.number, receipt.onMap ?? false));
    },
    failed: (error, area) => {
      this.dispatchEvent(new RejonErrorEvent(error));
      const {words, language} = this.#localizer;
      const problem = invalidField(error, words, language);
      if (problem && area === this.#form.area) this.#form.refuse([problem]);
    },
  });

  readonly #proposal = new Proposal(this, this.#form, this.#sending, this.#localizer, () => {
    this.#restart();
  });

  get #catalogue(): readonly Category[] {
    return this.#site.value?.categories ?? [];
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if ((changed.has('area') || changed.has('storage')) && !areaProblem(this.area)) {
      this.#category.reset();
      this.#place.reset();
      this.#form.open(new DraftStorage(this.storage), this.area.trim());
      const known = this.hasUpdated ? undefined : linkedReport(location.href);
      if (known) this.#proposal.offer(known);
    }
    if (this.#form.draft.step !== 'summary') this.#sending.error = undefined;
  }

  /**
   * Begins a report about something that is known already, and takes the focus. Where the resident has
   * begun another one, that one stays until they say otherwise.
   */
  async propose(known: KnownReport) {
    await this.updateComplete;
    this.#proposal.offer(known);
    this.#proposal.focus();
  }

  readonly #submitted = (event: Event) => {
    event.preventDefault();
    switch (this.#form.draft.step) {
      case 'category':
        return this.#category.submit(this.#catalogue);
      case 'place':
        return this.#place.submit();
      case 'summary':
        if (this.#form.complete()) this.#sending.send();
        return;
      default:
        this.#form.next();
    }
  };

  readonly #restart = () => {
    this.#category.reset();
    this.#place.reset();
    this.#form.restart();
  };

  #focusField(field: Field) {
    const control = field === 'place' ? '#address' : `[name=${field}]`;
    this.renderRoot.querySelector<HTMLElement>(control)?.focus();
  }

  protected override render(): TemplateResult {
    const {words} = this.#localizer;
    const {problem} = this.#attributes;
    return html`
      <div class="urgent">
        ${emergency(words)}
        <p>${words.notUrgent}</p>
      </div>
      ${problem ? webmasterNote(problem) : this.#renderBody()}
    `;
  }

  #renderBody(): TemplateResult {
    const {words, language} = this.#localizer;
    const {receipt, outdated} = this.#sending;
    if (receipt) {
      const copy = async () => (this.copied = await copyKeys(receipt, words));
      return html`${this.#proposal.render()}
      ${receiptView(receipt, words, language, outdated, this.copied, () => void copy())}`;
    }
    const {value, error, status} = this.#site;
    if (value?.area === this.area.trim()) {
      return value.known ? this.#renderForm() : webmasterNote(unknownArea(value.area));
    }
    return status === TaskStatus.ERROR
      ? failure(words, error, () => void this.#site.run())
      : loading(words, words.category.loading);
  }

  #renderForm(): TemplateResult {
    const {words} = this.#localizer;
    if (this.#catalogue.length === 0) return html`<p>${words.category.empty}</p>`;
    // The question whether it happens now has buttons of its own.
    const asking = this.#form.draft.step === 'category' && !this.#category.choosing;
    return html`
      ${this.#proposal.render()}
      ${this.#sending.pending ? nothing : restoredNote(this.#form.restored, this.#localizer, this.#restart)}
      ${problemList(this.#form, words, (field) => this.#focusField(field))}
      <form novalidate @submit=${this.#submitted}>
        ${currentStep(this.#form, this.#localizer, this.#sending, this.#category, this.#place, this.#privateData, this.#catalogue)}
        ${asking ? nothing : formButtons(this.#form, this.#sending, words)}
      </form>
      <p class="hint kept">${this.#form.kept ? words.kept : words.notKept}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zglos-zagrozenie': ZglosZagrozenie;
  }
}
