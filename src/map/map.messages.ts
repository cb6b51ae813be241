/** The words of `<rejon-map>`; the element that uses the map may change the {@link label}. */
export interface MapWords {
  /** What the map is, for screen readers. */
  readonly label: string;
  /** How to use it with the keyboard. */
  readonly help: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** What the four buttons below do together. */
  readonly move: string;
  readonly up: string;
  readonly down: string;
  readonly left: string;
  readonly right: string;
  /** Shown when a wheel turns over the map without the key. */
  readonly wheelHint: (key: string) => string;
  /** Shown when one finger moves over the map. */
  readonly touchHint: string;
  /** The map's code did not load. */
  readonly unavailable: string;
}

export const pl: MapWords = {
  label: 'Mapa',
  help: 'Strzałki przesuwają mapę, plus i minus zmieniają przybliżenie.',
  zoomIn: 'Przybliż',
  zoomOut: 'Oddal',
  move: 'Przesuwanie mapy',
  up: 'W górę',
  down: 'W dół',
  left: 'W lewo',
  right: 'W prawo',
  wheelHint: (key) => `Aby przybliżyć mapę, przytrzymaj ${key} i obróć kółko myszy.`,
  touchHint: 'Przesuwaj mapę dwoma palcami.',
  unavailable: 'Nie udało się wczytać mapy. Sprawdź połączenie i odśwież stronę.',
};
