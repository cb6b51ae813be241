// The strokes of the card's own icons, drawn as those of `ui/icons`.
export const save = 'M12 4v11M7.5 10.5 12 15l4.5-4.5M5 19h14';
export const qr =
  'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM18 14h2M14 18v2';
export const share = 'M12 15V4M7.5 8.5 12 4l4.5 4.5M7 11H5v9h14v-9h-2';
export const copy = 'M9 8h11v12H9zM15 8V4H4v12h5';
export const calendar = 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4';
export const clock = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5l3.5 2';
