import type {RejonMap} from './rejon-map.js';

/**
 * What a map shows now as a still picture for paper: land, borders, names and threats, without the
 * background pictures, which belong to other hosts and may not be copied.
 *
 * @returns A `data:` address; `undefined` where nothing is drawn.
 */
export function mapPicture({renderRoot}: RejonMap): string | undefined {
  const frame = renderRoot.querySelector('.frame')?.getBoundingClientRect();
  if (!frame?.width || !frame.height) return undefined;
  const picture = document.createElement('canvas');
  const ratio = window.devicePixelRatio || 1;
  picture.width = frame.width * ratio;
  picture.height = frame.height * ratio;
  const context = picture.getContext('2d');
  if (!context) return undefined;
  context.scale(ratio, ratio);
  for (const canvas of renderRoot.querySelectorAll('canvas')) {
    const {left, top, width, height} = canvas.getBoundingClientRect();
    if (width && height)
      context.drawImage(canvas, left - frame.left, top - frame.top, width, height);
  }
  return picture.toDataURL();
}
