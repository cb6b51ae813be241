import {css} from 'lit';

/** The part of Leaflet's rules that our maps need: panes, tiles and the zoom animation. */
export const leafletStyles = css`
  #surface {
    position: absolute;
    inset: 0;
    overflow: hidden;
    background: light-dark(#e4e7ea, #1a1d20);
    cursor: grab;
    /* One finger scrolls the page; two are left to the map's own code. */
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }

  #surface:active {
    cursor: grabbing;
  }

  #surface.over-mark {
    cursor: pointer;
  }

  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile,
  .leaflet-tile-container {
    position: absolute;
    top: 0;
    left: 0;
  }

  .leaflet-ground-pane {
    z-index: 100;
  }

  .leaflet-tile-pane {
    z-index: 200;
  }

  .leaflet-overlay-pane {
    z-index: 400;
  }

  .leaflet-tile {
    max-width: none;
    visibility: hidden;
    pointer-events: none;
  }

  /* A tile that failed never gets this class: the outlines underneath show through. */
  .leaflet-tile-loaded {
    visibility: inherit;
  }

  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }

  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 250ms cubic-bezier(0, 0, 0.25, 1);
  }

  .leaflet-pan-anim .leaflet-tile,
  .leaflet-zoom-anim .leaflet-tile {
    transition: none;
  }
`;

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
  }

  /* The picture and the line below it are 60 % of the window; that line grows with its text. */
  .frame {
    position: relative;
    height: var(--_map-height, calc(min(60vh, 36rem) - 52px));
    min-height: 15rem;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    overflow: hidden;
    isolation: isolate;
  }

  #surface:focus-visible {
    outline-offset: -3px;
  }

  .zoom {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    z-index: 1;
    display: grid;
    gap: 4px;
  }

  .marks {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
  }

  .marks[hidden] {
    display: none;
  }

  .marks .mark,
  .marks .mark:hover {
    position: absolute;
    inset: 0 auto auto 0;
    max-width: none;
    border: 0;
    border-radius: 50%;
    background: none;
  }

  .marks .mark:focus-visible {
    outline-offset: -2px;
  }

  button {
    width: 44px;
    padding: 0;
    background: var(--_surface);
  }

  button:hover {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
  }

  .cross {
    position: absolute;
    inset: 0;
    z-index: 1;
    margin: auto;
    color: var(--_accent);
    pointer-events: none;
  }

  .cross .halo {
    stroke: light-dark(#ffffff, #15181b);
    stroke-width: 5;
  }

  .hint-over {
    position: absolute;
    inset-block-end: 8px;
    inset-inline: 8px;
    z-index: 1;
    width: fit-content;
    margin: 0 auto;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: rgb(20 24 30 / 88%);
    color: #ffffff;
    font-size: var(--_small);
    pointer-events: none;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
    padding-top: 4px;
  }

  .attribution {
    flex: 1 1 12em;
    margin: 0;
    color: var(--_quiet);
    font-size: var(--_small);
    line-height: 1.35;
  }

  .pan {
    display: flex;
    gap: 4px;
  }
`;
