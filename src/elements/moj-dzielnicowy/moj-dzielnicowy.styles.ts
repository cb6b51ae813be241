import {css} from 'lit';

export const styles = css`
  form,
  .panel,
  .answer {
    max-width: 40em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-top: 4px;
  }

  .answer {
    margin-top: 24px;
  }

  .answer:empty {
    margin: 0;
  }

  .answer + form {
    margin-top: 32px;
  }

  #answer:focus {
    outline: none;
  }

  #answer:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 4px;
  }

  .kept {
    margin-top: 8px;
  }

  .panel {
    margin-top: 8px;
  }

  summary {
    min-height: 44px;
    padding: 10px 0;
    border-bottom: 1px solid var(--_hairline);
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  .candidates {
    display: grid;
    gap: 8px;
  }

  .candidates button {
    justify-content: flex-start;
    width: 100%;
    text-align: start;
  }

  .candidates .detail {
    display: block;
    font-size: var(--_small);
    font-weight: 400;
  }

  details .candidates {
    padding-block: 12px;
  }

  .map {
    margin-top: 12px;
  }

  .map button {
    margin-top: 8px;
  }

  rejon-map {
    --_map-height: min(300px, 50vh);
  }
`;
