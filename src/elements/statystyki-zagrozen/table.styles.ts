import {css} from 'lit';

/** How the tables of numbers look. */
export const tableStyles = css`
  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding: 4px 0;
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding: 6px 12px 6px 0;
    border-bottom: 1px solid var(--_hairline);
    overflow-wrap: normal;
    text-align: end;
    vertical-align: bottom;
    white-space: nowrap;
  }

  th:first-child {
    min-width: min(14em, 35cqi);
    font-weight: 400;
    text-align: start;
    white-space: normal;
  }

  thead th {
    font-weight: 600;
    white-space: normal;
  }

  @media print {
    .scroll {
      overflow: visible;
    }

    table {
      font-size: 0.65em;
    }

    th,
    td {
      padding-right: 6px;
      white-space: normal;
      overflow-wrap: anywhere;
      hyphens: auto;
    }

    thead th:not(:first-child) {
      min-width: 0;
    }
  }
`;
