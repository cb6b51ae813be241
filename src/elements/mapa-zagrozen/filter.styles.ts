import {css} from 'lit';

/** The filters above the map. */
export const filterStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: start;
    min-height: 44px;
    margin-bottom: 12px;
  }

  .filters {
    display: grid;
    flex-basis: 100%;
    gap: 0 24px;
    align-items: start;
  }

  .fold::before {
    content: '▸' / '';
    margin-inline-end: 8px;
  }

  .fold[aria-expanded='true']::before {
    content: '▾' / '';
  }

  .filter fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 0 24px;
    padding-bottom: 12px;
  }

  .choice {
    display: flex;
    gap: 10px;
    align-items: center;
    min-height: 44px;
    font-weight: 400;
    cursor: pointer;
  }

  .choice input {
    flex: none;
  }

  .count {
    margin-inline-start: auto;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .hits {
    display: flex;
    flex: 1 1 9em;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    min-height: 44px;
  }

  .hits p {
    margin: 0;
  }

  .when {
    display: grid;
    gap: 12px;
    padding-bottom: 12px;
  }

  .when legend {
    margin-bottom: 4px;
  }

  .quick {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 8px;
    margin-bottom: 12px;
  }

  .when .field-error {
    grid-column: 1 / -1;
  }

  .dates {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    grid-column: 1 / -1;
    gap: 8px 12px;
    max-width: 28em;
  }

  .dates label,
  .choice > span:first-of-type {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .dates label {
    font-weight: 400;
  }

  .choice > span:not(.count)::first-letter {
    text-transform: uppercase;
  }

  @container (width > 640px) {
    .bar {
      min-height: 132px;
    }

    .filters {
      grid-template-columns: 1fr 1fr;
    }

    .fold {
      display: none;
    }
  }

  @container (width <= 640px) {
    .folded {
      display: none;
    }
  }
`;
