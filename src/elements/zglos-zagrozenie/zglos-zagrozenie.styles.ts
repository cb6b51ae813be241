import {css} from 'lit';

export const styles = css`
  .urgent {
    max-width: 40em;
    margin-bottom: 24px;
    padding: 12px 16px;
    border: 2px solid currentcolor;
    border-radius: var(--_radius);
  }

  .urgent p {
    margin: 0;
  }

  .urgent .emergency {
    color: inherit;
    font-size: 1.125em;
    font-weight: 600;
  }

  form,
  h2,
  #problems,
  .restored {
    max-width: 40em;
  }

  .progress {
    display: grid;
    grid-auto-flow: column;
    gap: 4px;
    margin-bottom: 12px;
  }

  .progress span {
    height: 4px;
    border-radius: 2px;
    background: var(--_hairline);
  }

  .progress .done {
    background: var(--_accent);
  }

  h2:focus,
  #problems:focus,
  #several:focus {
    outline: none;
  }

  h2:focus-visible,
  #problems:focus-visible,
  #several:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 4px;
  }

  .step {
    display: block;
    color: var(--_quiet);
    font-size: 0.8em;
    font-weight: 400;
  }

  .choices {
    display: grid;
    gap: 8px;
    margin-top: 12px;
  }

  .choice {
    display: flex;
    gap: 12px;
    align-items: center;
    min-height: 52px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-weight: 400;
    cursor: pointer;
  }

  .choice .icon,
  .choice input {
    flex: none;
  }

  .choice span {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .choice:hover {
    background: var(--_tint);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }

  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .choice :focus-visible {
    outline: none;
  }

  .check {
    display: flex;
    gap: 12px;
    align-items: center;
    min-height: 44px;
    font-weight: 400;
  }

  form > .check {
    margin-top: 12px;
  }

  .recurrence {
    display: grid;
    gap: 16px;
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_hairline);
  }

  .days {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10em), 1fr));
  }

  .hours {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
  }

  .hours label {
    font-weight: 400;
  }

  input.short {
    max-width: 14em;
  }

  textarea {
    resize: vertical;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    margin-top: 16px;
  }

  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  #problems,
  form > .failure {
    margin-block: 16px;
  }

  #problems p {
    margin: 0;
  }

  #problems button {
    color: inherit;
    font-weight: 400;
    text-align: start;
  }

  #several {
    margin-top: 16px;
  }

  .failure p:last-child {
    margin: 0;
  }

  .chosen {
    display: flex;
    gap: 8px;
    align-items: start;
    margin: 12px 0 4px;
    font-weight: 600;
  }

  .chosen .icon {
    flex: none;
    margin-top: 2px;
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

  .kept {
    margin-top: 16px;
  }

  @container (width > 480px) {
    .choices {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (forced-colors: active) {
    .progress .done {
      background: Highlight;
    }

    .choice:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
