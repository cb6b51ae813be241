/*
 * The strokes of each icon: one family on a grid of 24, as SVG path data to be drawn 2 units wide with
 * round ends. A constant for each, so that a page loads only those that it shows.
 */
export const phone =
  'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1';
export const mail = 'M4 6h16v12H4zM4 7l8 6 8-6';
export const pin =
  'M12 21c4-5 6-8.5 6-11a6 6 0 1 0-12 0c0 2.5 2 6 6 11M12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5';
export const locate = 'M12 18a6 6 0 1 0 0-12 6 6 0 0 0 0 12M12 2v4M12 18v4M2 12h4M18 12h4';
export const search = 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M15.5 15.5 21 21';
export const person = 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20a7.5 7.5 0 0 1 15 0';
export const building = 'M4 21V9l8-5 8 5v12M3 21h18M9 21v-6h6v6';
export const back = 'M15 5l-7 7 7 7';
export const list = 'M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5';
export const check = 'M5 13l4.5 4.5L19 7';
export const plus = 'M12 5v14M5 12h14';
export const minus = 'M5 12h14';
export const print = 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z';
