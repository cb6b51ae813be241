import {css} from 'lit';

export const styles = css`
  h4 {
    margin: 24px 0 0;
    padding-bottom: 8px;
    border-bottom: 2px solid var(--_accent);
    font: inherit;
    font-weight: 600;
  }

  .bar {
    display: grid;
    gap: 12px 24px;
    align-items: end;
    justify-items: start;
  }

  .search {
    width: 100%;
    max-width: 30em;
  }

  .hits {
    margin: 8px 0 0;
  }

  .unit {
    margin-top: 24px;
  }

  .about {
    margin: 0;
    color: var(--_quiet);
  }

  .about a {
    display: inline-block;
    padding-block: 4px;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px 24px;
    padding-block: 16px;
    border-bottom: 1px solid var(--_hairline);
  }

  .entry p {
    margin: 0;
  }

  .beat {
    color: var(--_quiet);
  }

  .small {
    color: var(--_quiet);
    font-size: var(--_small);
  }

  .reach {
    display: grid;
    gap: 4px;
    justify-items: stretch;
  }

  .email {
    min-width: 0;
    padding-block: 10px;
    overflow-wrap: anywhere;
    text-align: center;
  }

  .folded {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .what .text-button {
    margin-inline-end: 16px;
    padding-inline: 0;
  }

  .card {
    display: inline-block;
    padding-block: 10px;
  }

  mark {
    padding-inline: 2px;
    border-radius: 2px;
    background: light-dark(#ffe58a, #6b5200);
    color: inherit;
  }

  .notice {
    margin: 16px 0 4px;
  }

  .old {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_line);
    background: var(--_tint);
  }

  @media screen {
    .paper-only {
      display: none;
    }
  }

  @container (width > 520px) {
    .bar {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .entry {
      grid-template-columns: minmax(0, 1fr) minmax(12em, auto);
    }

    .reach {
      align-content: start;
    }

    .what {
      grid-column: 1 / -1;
    }
  }
`;
