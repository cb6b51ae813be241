import {initialState, Task} from '@lit/task';
import {html, nothing, type LitElement} from 'lit';

import type {Backend, Beat, Unit} from '../../backend/index.js';
import {RejonErrorEvent} from '../../element/index.js';
import {Localizer} from '../../i18n/index.js';
import {groupByGmina} from '../../officer/group-by-gmina.js';
import {failure, loading} from '../../ui/index.js';
import {beatChoice} from './choice.js';
import type {Messages} from './moj-dzielnicowy.messages.js';
import {panelMessages, type PanelMessages} from './panels.messages.js';

/** What the list needs to know of its element. */
export type ListHost = LitElement & {readonly backend?: Backend; readonly unit: string};

/** With more units than these, a resident chooses one before its beats are asked for. */
const fewUnits = 20;

/** The beats of the units by gmina, for residents who would rather look than type. */
export class GminaList {
  /** The unit chosen of many. */
  #unit = '';

  readonly #host: ListHost;
  /** The words of the element, for the beats. */
  readonly #localizer: Localizer<Messages>;
  readonly #panel: Localizer<PanelMessages>;
  readonly #chosen: (beat: Beat) => void;
  readonly #list;

  constructor(host: ListHost, localizer: Localizer<Messages>, chosen: (beat: Beat) => void) {
    this.#host = host;
    this.#localizer = localizer;
    this.#panel = new Localizer(host, panelMessages);
    this.#chosen = chosen;
    this.#list = new Task(host, {
      args: () => [host.backend, host.unit.trim(), this.#unit] as const,
      task: ([backend, unit, picked], {signal}) =>
        backend ? listOf(backend, unit, picked, signal) : initialState,
      onError: (error) => host.dispatchEvent(new RejonErrorEvent(error)),
    });
  }

  render() {
    const {words} = this.#panel;
    return this.#list.render({
      pending: () => loading(words, words.browse.loading),
      error: (error) => failure(words, error, () => void this.#list.run()),
      complete: (list) => this.#renderList(list),
    });
  }

  #renderList({units, beats}: List) {
    const {words} = this.#localizer;
    const {browse} = this.#panel.words;
    const nothingThere = beats.length === 0 && (units.length === 0 || this.#unit !== '');
    return html`
      ${units.length > 0 ? this.#renderUnits(units) : nothing}
      ${groupByGmina(beats, (beat) => beat).map(
        ({gmina, items}) => html`
          <details>
            <summary>${gmina ? browse.gmina(gmina.name) : browse.noGmina}</summary>
            <ul class="candidates">
              ${items.map((beat) => beatChoice(beat, words, () => this.#chosen(beat)))}
            </ul>
          </details>
        `,
      )}
      ${nothingThere ? html`<p>${browse.nothing}</p>` : nothing}
    `;
  }

  #renderUnits(units: readonly Unit[]) {
    const {browse} = this.#panel.words;
    return html`
      <label for="unit">${browse.unit}</label>
      <select id="unit" @change=${this.#picked}>
        <option value="">${browse.chooseUnit}</option>
        ${units.map(({id, name}) => html`<option value=${id}>${name}</option>`)}
      </select>
    `;
  }

  readonly #picked = (event: Event) => {
    this.#unit = (event.target as HTMLSelectElement).value;
    this.#host.requestUpdate();
  };
}

interface List {
  /** The units to choose from, where there are many. */
  readonly units: readonly Unit[];
  readonly beats: readonly Beat[];
}

async function listOf(
  {units, officers}: Backend,
  unit: string,
  picked: string,
  signal: AbortSignal,
): Promise<List> {
  if (unit) return {units: [], beats: await officers.ofUnit(unit, signal)};
  const all = await units.all(signal);
  if (all.length > fewUnits) {
    return {units: all, beats: picked ? await officers.ofUnit(picked, signal) : []};
  }
  const beats = await Promise.all(all.map(({id}) => officers.ofUnit(id, signal)));
  return {units: [], beats: beats.flat()};
}
