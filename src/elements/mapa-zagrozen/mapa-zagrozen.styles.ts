import {css} from 'lit';

export const styles = css`
  .quiet {
    color: var(--_quiet);
    font-weight: 400;
  }

  summary {
    display: flow-root list-item;
    min-height: 44px;
    padding: 10px 0;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  /* Quiet by weight alone: a paler accent would be too faint to read. */
  summary .quiet {
    color: inherit;
  }

  button[aria-pressed='true']:not(.text-button) {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  @media (forced-colors: active) {
    button[aria-pressed='true']:not(.text-button) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  .news {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_accent);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    align-items: center;
    margin-bottom: 12px;
  }

  .map .tools {
    min-height: 44px;
    margin: 4px 0;
  }

  .tools p {
    flex-basis: 100%;
    margin: 0;
  }

  .views {
    display: flex;
  }

  .views button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .views button:last-child {
    margin-inline-start: -1px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .feed a {
    display: inline-block;
    padding-block: 10px;
  }

  .list-first .map {
    display: none;
  }

  /* A narrow screen shows one of both; what is chosen on the map stands above it. */
  @container (width <= 800px) {
    .map-first .rest {
      display: none;
    }

    .map-first #panel {
      margin-bottom: 0;
    }
  }

  :host(:fullscreen) {
    --_map-height: calc(100vh - 16rem);

    padding: 16px;
    overflow: auto;
    background: Canvas;
    color: CanvasText;
  }

  .columns {
    display: grid;
    gap: 16px 24px;
  }

  .columns > * {
    min-width: 0;
  }

  .map-space {
    display: grid;
    place-items: center;
    max-width: none;
    height: min(60vh, 36rem);
    min-height: 18rem;
    margin: 0;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    color: var(--_quiet);
  }

  .list-options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 8px 12px;
    margin-bottom: 12px;
  }

  .list-options label {
    font-size: var(--_small);
    font-weight: 400;
  }

  .threats {
    border-top: 1px solid var(--_hairline);
  }

  .threats li {
    border-bottom: 1px solid var(--_hairline);
  }

  .threat {
    display: grid;
    gap: 2px;
    justify-content: start;
    justify-items: start;
    width: 100%;
    padding: 10px 4px;
    border: 0;
    border-radius: 0;
    color: inherit;
    font-weight: 400;
    text-align: start;
  }

  .threat strong {
    color: var(--_accent);
    font-weight: 600;
  }

  .threat .quiet {
    font-size: var(--_small);
  }

  .more {
    width: 100%;
    margin-top: 12px;
  }

  .back {
    margin-bottom: 8px;
  }

  dl {
    margin: 0 0 12px;
  }

  dl > div {
    margin-bottom: 12px;
  }

  dt {
    color: var(--_quiet);
    font-size: var(--_small);
  }

  dd {
    margin: 0;
  }

  .legend dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 0 24px;
  }

  .legend dt {
    color: inherit;
    font-size: inherit;
    font-weight: 600;
  }

  .legend dd {
    padding-inline-start: 26px;
    color: var(--_quiet);
    font-size: var(--_small);
  }

  @container (width > 800px) {
    .map-first {
      grid-template-columns: minmax(0, 360px) minmax(0, 1fr);
    }

    .map {
      position: sticky;
      top: 8px;
      grid-column: 2;
      grid-row: 1;
      align-self: start;
    }

    .panel {
      grid-column: 1;
      grid-row: 1;
    }
  }
`;
