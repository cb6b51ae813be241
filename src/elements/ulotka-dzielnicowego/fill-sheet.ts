import {paper} from './paper-words.js';

/** How much larger or smaller than planned the words may be while all of them are shown. */
const comfortable = [1.3, 1.2, 1.1, 1, 0.9, 0.8];

/** Below, the area's text gives way first. The smallest print stays as it is at any of them. */
const tight = [0.8, 0.7, 0.6, 0.5];

/** Words of an area below which smaller print is better than a shorter text. */
const fewest = 15;

/** What a sheet keeps free, in CSS pixels: another device may break a line elsewhere. */
const spare = 16;

/**
 * Fills a sheet, so that it is one page whatever its data are: with words as large as there is room
 * for; and if the text of the area is too long, with its beginning and a hint where the rest is.
 *
 * @param sheet - As `sheet` renders it, laid out.
 * @param text - The area in words.
 */
export function fillSheet(sheet: HTMLElement, text: string) {
  const area = sheet.querySelector<HTMLElement>('.area');
  const rest = sheet.querySelector<HTMLElement>('.rest');
  if (!area || !rest) return;
  const whole = [...sheet.querySelectorAll('.name, .phone')];
  const fits = () =>
    rest.offsetHeight >= spare && whole.every((line) => line.scrollWidth <= line.clientWidth);
  const setSize = (size: number) => sheet.style.setProperty('--_fit', String(size));

  area.textContent = text;
  for (const size of comfortable) {
    setSize(size);
    if (fits()) return;
  }
  const pieces = text.split(/(?<=[\s,;])/);
  for (const size of tight) {
    setSize(size);
    if (cut(area, pieces, fits) >= Math.min(fewest, pieces.length - 1)) return;
  }
}

/** Shows as many pieces of a text as fit, and says how many. */
function cut(area: HTMLElement, pieces: readonly string[], fits: () => boolean): number {
  const show = (count: number) => {
    const beginning = pieces.slice(0, count).join('');
    // Rather without a street than with half of its numbers.
    area.textContent = `${beginning.replace(/[,;][^,;]{0,80}$/, '').trimEnd()} ${paper.cut}`;
  };
  let shown = 0;
  let tooMany = pieces.length;
  while (tooMany - shown > 1) {
    const middle = Math.floor((shown + tooMany) / 2);
    show(middle);
    if (fits()) shown = middle;
    else tooMany = middle;
  }
  show(shown);
  return shown;
}
