import {missingBackend, threatAreaProblem, type WrittenArea} from '../../element/index.js';
import {isDay} from '../../threats/index.js';

/** What the webmaster wrote. */
export interface StatisticsAttributes extends WrittenArea {
  readonly from: string;
  readonly to: string;
  readonly hasBackend: boolean;
}

/** What to correct in the attributes, as a sentence for the webmaster. */
export function attributeProblem(given: StatisticsAttributes): string | undefined {
  const {from, to, hasBackend} = given;
  return (
    threatAreaProblem(given) ??
    dayProblem('from', from.trim()) ??
    dayProblem('to', to.trim()) ??
    (from.trim() && to.trim() && from.trim() > to.trim()
      ? `Okres kończy się przed początkiem: from="${from.trim()}", to="${to.trim()}". Zamień te dni miejscami.`
      : undefined) ??
    (hasBackend ? undefined : missingBackend)
  );
}

/** The sentence for a webmaster whose attribute `map` names no map of the page. */
export const missingMap = (id: string) =>
  `Na stronie nie ma elementu <mapa-zagrozen id="${id}">, a tak mówi atrybut map="${id}". Popraw jeden z nich albo usuń atrybut map.`;

function dayProblem(name: string, day: string): string | undefined {
  return !day || isDay(day)
    ? undefined
    : `Atrybut ${name} ma wartość „${day}”. Wpisz w nim dzień jako rok, miesiąc i dzień, na przykład ${name}="2026-01-31".`;
}
