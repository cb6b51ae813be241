import {html, nothing, type TemplateResult} from 'lit';

import type {Bounds} from '../../geo/index.js';
import {formatDay, weekdayName, type Language} from '../../i18n/index.js';
import {mapPicture} from '../../map/map-picture.js';
import type {RejonMap} from '../../map/rejon-map.js';
import type {ThreatFilter} from '../../threats/index.js';
import type {AroundWords} from './around-map.messages.js';
import type {Messages} from './mapa-zagrozen.messages.js';
import {partsOf} from './parts-of-day.js';
import {categoryName, nearestLocality, type ThreatsOfArea} from './threats-of-area.js';

/** A sheet of paper ends somewhere: about six pages. */
const mostRows = 200;

/** What goes onto paper. */
interface Printed {
  readonly data: ThreatsOfArea;
  readonly filter: ThreatFilter;
  readonly today: string;
  /** What the map shows; the whole area when absent. */
  readonly within?: Bounds | undefined;
  readonly map?: RejonMap | null | undefined;
  readonly main: Messages;
  readonly words: AroundWords;
  readonly language: Language;
}

/** The threats on paper: what was chosen, in words, a picture of the map and the list. */
export async function paperOf(printed: Printed): Promise<TemplateResult> {
  const {data, filter, today, within, map, main, words, language} = printed;
  const {signal} = new AbortController();
  const {threats, total} = await data.threats.list(filter, {within, limit: mostRows}, signal);
  const picture = map && mapPicture(map);
  const limits = filterWords(printed);
  return html`
    <div class="paper">
      <p>
        ${words.paper.asOf(today)} ${within ? words.paper.visible : nothing}
        ${words.paper.count(threats.length, total)}
      </p>
      ${limits.length ? html`<p>${words.paper.only}: ${limits.join('; ')}.</p>` : nothing}
      ${picture ? html`<img src=${picture} alt=${words.paper.map} />` : nothing}
      <table>
        <thead>
          <tr>
            ${words.paper.columns.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${threats.map(
            ({category, status, point, day}) => html`
              <tr>
                <td>${categoryName(data.categories, category, language)}</td>
                <td>${main.statuses[status]}</td>
                <td>${nearestLocality(data.area, point) ?? nothing}</td>
                <td>${formatDay(language, day)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
      <p>${data.area.attribution}</p>
    </div>
  `;
}

/** What a filter lets through, in words. */
function filterWords({data, filter, main, words, language}: Printed): readonly string[] {
  const {categories, statuses, sources, from, to, updatedFrom, weekdays, hours} = filter;
  const list = new Intl.ListFormat(language, {type: 'unit'});
  const named = <Value>(values: ReadonlySet<Value> | undefined, name: (value: Value) => string) =>
    values && list.format([...values].map(name));
  return [
    named(categories, (id) => categoryName(data.categories, id, language)),
    named(statuses, (status) => main.statuses[status]),
    named(sources, (source) => main.sources[source]),
    from && words.paper.from(formatDay(language, from)),
    to && words.paper.to(formatDay(language, to)),
    updatedFrom && words.paper.changedFrom(formatDay(language, updatedFrom)),
    weekdays &&
      `${words.recurring}: ${list.format([...weekdays].map((day) => weekdayName(language, day)))}`,
    hours && named(partsOf(hours), (part) => words.parts[part]),
  ].filter((text): text is string => Boolean(text));
}
