// The strokes of the map's own icons, drawn as those of `ui/icons`.
export const up = 'M6 15l6-6 6 6';
export const down = 'M6 9l6 6 6-6';
export const left = 'M15 6l-6 6 6 6';
export const right = 'M9 6l6 6-6 6';
export const outwards = 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5';
export const inwards = 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5';
