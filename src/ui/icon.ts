import {svg, html, type TemplateResult} from 'lit';

/** The strokes of each icon on a grid of 24: one family, 2 units wide, round ends. */
const strokes = {
  phone:
    'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  pin: 'M12 21c4-5 6-8.5 6-11a6 6 0 1 0-12 0c0 2.5 2 6 6 11M12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5',
  locate: 'M12 18a6 6 0 1 0 0-12 6 6 0 0 0 0 12M12 2v4M12 18v4M2 12h4M18 12h4',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M15.5 15.5 21 21',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20a7.5 7.5 0 0 1 15 0',
  building: 'M4 21V9l8-5 8 5v12M3 21h18M9 21v-6h6v6',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4',
  back: 'M15 5l-7 7 7 7',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5l3.5 2',
  check: 'M5 13l4.5 4.5L19 7',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  left: 'M15 6l-6 6 6 6',
  right: 'M9 6l6 6-6 6',
  save: 'M12 4v11M7.5 10.5 12 15l4.5-4.5M5 19h14',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM18 14h2M14 18v2',
  share: 'M12 15V4M7.5 8.5 12 4l4.5 4.5M7 11H5v9h14v-9h-2',
  copy: 'M9 8h11v12H9zM15 8V4H4v12h5',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof strokes;

/** An icon beside words: decoration only, so hidden from screen readers. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    ${svg`<path d=${strokes[name]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />`}
  </svg>`;
}
