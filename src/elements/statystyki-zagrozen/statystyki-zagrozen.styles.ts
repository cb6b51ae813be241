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
    stroke-width: 1.6;
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
    justify-content: space-between;
    max-width: none;
    margin: 0 0 2px;
  }

  .category strong {
    flex: none;
    max-width: 50%;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .months .columns {
    display: block;
    width: 100%;
    height: 10em;
    border-bottom: 1px solid var(--_line);
    color: var(--_accent);
  }

  .months .names {
    display: none;
    width: 100%;
    height: 1.7em;
    fill: currentcolor;
    font-size: var(--_small);
  }

  .ends {
    display: flex;
    gap: 16px;
    justify-content: space-between;
    max-width: none;
    margin: 0;
    color: var(--_quiet);
    font-size: var(--_small);
  }

  .ends span:last-child {
    text-align: end;
  }

  .week {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 8px;
  }

  .week.hours {
    display: none;
  }

  .week svg {
    width: 100%;
    height: 11.2em;
    border: solid var(--_hairline);
    border-width: 1px 0;
    color: var(--_accent);
  }

  .known {
    fill: currentcolor;
  }

  .ring {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }

  .weekdays {
    display: grid;
    grid-template-rows: repeat(7, 1fr);
    align-items: center;
    font-size: var(--_small);
    line-height: 1;
  }

  .scale {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    grid-column: 2;
    color: var(--_quiet);
    font-size: var(--_small);
  }

  .parts .scale {
    text-align: center;
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

  @container (width > 40em) {
    .months .names,
    .week.hours {
      display: block;
    }

    .week.hours {
      display: grid;
    }

    .names + .ends,
    .week.parts,
    .hint.parts {
      display: none;
    }
  }

  @media print {
    .period,
    .actions,
    summary,
    .text-button {
      display: none;
    }

    .figure {
      break-inside: avoid;
    }

    details::details-content {
      display: block;
      content-visibility: visible;
    }

    .scroll {
      overflow: visible;
    }
  }
`;
