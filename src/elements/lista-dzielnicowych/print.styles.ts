import {css} from 'lit';

/** The list on paper: a table without lines down, nothing to press, no entry on two pages. */
export const printStyles = css`
  @media print {
    :host {
      color: #000;
      font-size: 10pt;
      line-height: 1.35;
    }

    .bar,
    .screen-only,
    .card,
    .icon,
    button {
      display: none;
    }

    a,
    .button {
      padding: 0;
      border: 0;
      color: inherit;
      text-decoration: none;
    }

    h3,
    h4,
    .about {
      break-after: avoid;
    }

    .notice ~ p {
      break-before: avoid;
    }

    h4 {
      border-bottom: 1.5pt solid #000;
    }

    .entry {
      grid-template-columns: 30% 24% minmax(0, 1fr);
      gap: 0 5mm;
      padding-block: 2mm;
      border-bottom: 0.5pt solid #888;
      break-inside: avoid;
    }

    .beat,
    .small,
    .about {
      color: inherit;
    }

    .reach {
      display: block;
    }

    .button {
      display: block;
      min-height: 0;
      font-weight: 700;
      text-align: start;
    }

    .what {
      grid-column: auto;
    }

    .folded {
      display: block;
      overflow: visible;
      -webkit-line-clamp: none;
    }

    mark {
      background: none;
    }
  }
`;
