import {css} from 'lit';

/** Where there is room: every month with its name and number, every hour of the week. */
const roomy = css`
  .months .names,
  .months .value {
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
`;

/** How the months and the times of the week look. */
export const timesStyles = css`
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
  }

  .months text {
    fill: CanvasText;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }

  .months .value {
    display: none;
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

  @container (width > 40em) {
    ${roomy}
  }

  @media (forced-colors: active) {
    .months .columns,
    .week svg {
      color: CanvasText;
    }
  }

  @media print {
    ${roomy}
  }
`;
