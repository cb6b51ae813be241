import {css} from 'lit';

/** The summary and the receipt: lists of what was said and what will be kept. */
export const letterStyles = css`
  .letter {
    margin-bottom: 12px;
    padding: 16px;
    border: 1px solid var(--_hairline);
    border-top: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }

  .letter h3 {
    margin: 0;
  }

  dl {
    margin: 0 0 16px;
  }

  .letter dl:last-child {
    margin: 0;
  }

  .letter dl > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 16px;
    align-items: center;
    padding: 8px 0;
    border-bottom: 1px solid var(--_hairline);
  }

  .letter dl > :last-child {
    border: 0;
  }

  dt {
    color: var(--_quiet);
    font-size: var(--_small);
  }

  dd {
    min-width: 0;
    margin: 0;
  }

  .letter dt,
  .letter dd {
    grid-column: 1;
  }

  .letter .change {
    grid-row: 1 / span 2;
    grid-column: 2;
  }

  .description {
    white-space: pre-wrap;
  }

  .key {
    margin-bottom: 8px;
    font-family: ui-monospace, monospace;
    font-size: 1.25em;
    font-weight: 600;
    overflow-wrap: anywhere;
    user-select: all;
  }

  #secret {
    font-size: 1em;
  }

  .facts {
    max-width: 40em;
    margin-top: 16px;
  }

  .facts dd {
    margin-bottom: 12px;
  }

  .phone {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-height: 44px;
  }
`;
