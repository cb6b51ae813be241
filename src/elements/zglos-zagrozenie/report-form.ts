import type {LitElement, ReactiveController} from 'lit';

import {newDraft, steps, type Draft, type Step} from './draft.js';
import type {DraftStorage} from './draft-storage.js';
import {fieldsOf, stepOf, type Field, type Problem} from './validation.js';

/** Finds what is wrong with the answers of a step. */
export type Check = (step: Step, draft: Draft) => readonly Problem[];

/**
 * The answers given so far, the question asked now, and what is wrong with the last answer. Every
 * change is kept at once, so that a reload loses nothing; every new question takes the focus.
 */
export class ReportForm implements ReactiveController {
  draft = newDraft();
  problems: readonly Problem[] = [];
  /** When a draft from an earlier visit was last changed, RFC 3339; `undefined` for a new one. */
  restored: string | undefined;
  /** Whether the device keeps the draft. */
  kept = true;

  /** The area that the draft is for, as in the attribute. */
  area = '';

  readonly #host: LitElement;
  readonly #check: Check;
  #drafts: DraftStorage | undefined;
  #focus: string | undefined;

  constructor(host: LitElement, check: Check) {
    this.#host = host;
    this.#check = check;
    host.addController(this);
  }

  hostUpdated() {
    if (!this.#focus) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  /** Begins with the draft of an area, or with an empty one. */
  open(drafts: DraftStorage, area: string) {
    this.#drafts = drafts;
    this.area = area;
    const stored = drafts.read(area);
    this.draft = stored?.draft ?? newDraft();
    this.restored = stored?.saved;
    this.problems = [];
    this.#host.requestUpdate();
  }

  /** Changes some answers, and takes away what was wrong with them. */
  change(part: Partial<Draft>) {
    this.draft = {...this.draft, ...part};
    const changed = Object.keys(part).flatMap(fieldsOf);
    this.problems = this.problems.filter(({field}) => !changed.includes(field));
    this.kept = this.#drafts?.write(this.area, this.draft) ?? false;
    this.#host.requestUpdate();
  }

  /** Goes on to the next question, or says what is wrong with the answer to this one. */
  next() {
    const {step, reviewed} = this.draft;
    const problems = this.#check(step, this.draft);
    if (problems.length > 0) return this.refuse(problems);
    const following = steps[steps.indexOf(step) + 1] ?? 'summary';
    this.goTo(reviewed ? (this.#firstWrong() ?? 'summary') : following);
  }

  /** Goes back to the question before. */
  back() {
    this.goTo(steps[steps.indexOf(this.draft.step) - 1] ?? 'category');
  }

  /** Asks one question. */
  goTo(step: Step) {
    this.problems = [];
    this.change({step, reviewed: this.draft.reviewed || step === 'summary'});
    this.focusOn('#question');
  }

  /** Whether all answers are right; asks the first wrong one again. */
  complete(): boolean {
    const wrong = this.#firstWrong();
    if (wrong) this.refuse(this.#check(wrong, this.draft));
    return !wrong;
  }

  /** Says what is wrong, at the question that it belongs to. */
  refuse(problems: readonly Problem[]) {
    const [first] = problems;
    if (first) this.change({step: stepOf(first.field)});
    this.problems = problems;
    this.focusOn('#problems');
  }

  /** Takes the problem of a field away. */
  settle(field: Field) {
    this.problems = this.problems.filter((problem) => problem.field !== field);
    this.#host.requestUpdate();
  }

  /** Throws the draft away and begins again. */
  restart() {
    this.forget();
    this.focusOn('#question');
  }

  /** Throws the draft of an area away, in storage and, where it is the one on screen, here. */
  forget(area = this.area) {
    this.#drafts?.clear(area);
    if (area !== this.area) return;
    this.draft = newDraft();
    this.problems = [];
    this.restored = undefined;
    this.#host.requestUpdate();
  }

  /** Moves the focus to what a selector finds, as soon as it is on screen. */
  focusOn(selector: string) {
    this.#focus = selector;
    this.#host.requestUpdate();
  }

  #firstWrong(): Step | undefined {
    return steps.find((step) => this.#check(step, this.draft).length > 0);
  }
}
