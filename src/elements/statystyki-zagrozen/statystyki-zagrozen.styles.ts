import {css} from 'lit';

export const styles = css`
  .period {
    max-width: 22em;
  }

  .lead {
    font-size: 1.125em;
    font-weight: 600;
  }

  .figure {
    max-width: 52em;
    margin-top: 32px;
  }

  .patterns {
    position: absolute;
  }

  .patterns path,
  .bar rect {
    stroke: var(--_surface);
  }

  .patterns path {
    stroke-width: 1.2;
    stroke-linecap: round;
  }

  .patterns .status-verification path {
    stroke-width: 3;
  }

  .patterns .status-not-confirmed path {
    stroke-width: 3.4;
  }

  .patterns .status-withheld path {
    stroke-width: 6.4;
  }

  .status-withheld {
    color: var(--_quiet);
  }

  .bar {
    display: block;
    width: 100%;
    height: 1.25em;
  }

  .bar rect {
    stroke-width: 1;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-bottom: 12px;
    font-size: var(--_small);
  }

  .legend li {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .swatch {
    flex: none;
  }

  .categories li {
    margin-bottom: 12px;
  }

  .category {
    display: flex;
    gap: 4px 16px;
    align-items: center;
    justify-content: space-between;
    max-width: none;
    margin: 0 0 2px;
  }

  .category span {
    overflow-wrap: anywhere;
  }

  .category strong {
    flex: none;
    max-width: 50%;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  details {
    margin-top: 4px;
  }

  summary {
    display: flow-root list-item;
    width: fit-content;
    min-height: 44px;
    padding: 10px 0;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  .actions {
    margin-top: 24px;
  }

  @media print {
    .period,
    .actions,
    summary,
    details button {
      display: none;
    }

    .category button {
      color: inherit;
      text-decoration: none;
    }

    .figure {
      break-inside: avoid;
    }

    details::details-content {
      display: block;
      content-visibility: visible;
    }
  }

  @media (forced-colors: active) {
    .status-withheld {
      color: CanvasText;
    }
  }
`;
