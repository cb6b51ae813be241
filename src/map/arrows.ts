// The strokes of the map's own icons, drawn as those of `ui/icons`.
export const up = 'M6 15l6-6 6 6';
export const down = 'M6 9l6 6 6-6';
export const left = 'M15 6l-6 6 6 6';
export const right = 'M9 6l6 6-6 6';
