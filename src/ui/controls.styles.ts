import {css} from 'lit';

/** Buttons, fields and their labels. Everything that can be pressed is at least 44 px high. */
export const controls = css`
  button,
  .button {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    justify-content: center;
    max-width: 100%;
    min-height: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    /* Large letters on a small screen: a word is broken before it is cut off. */
    overflow-wrap: anywhere;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  .icon {
    flex: none;
  }

  button:hover,
  .button:hover {
    background: var(--_tint);
  }

  .primary,
  .primary:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .primary:hover {
    text-decoration: underline;
  }

  /* Printers leave out the accent, and the number on it would be white on white. */
  @media print {
    .primary {
      background: none;
      color: var(--_accent);
    }
  }

  .text-button {
    padding-inline: 4px;
    border-color: transparent;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* Their borders show then: they need room among themselves. */
  @media (forced-colors: active) {
    .text-button {
      margin-block: 4px;
      padding-inline: 10px;
    }
  }

  [disabled] {
    opacity: 0.6;
    cursor: default;
  }

  label,
  legend {
    display: block;
    padding: 0;
    font-weight: 600;
  }

  .hint {
    margin: 0 0 4px;
    color: var(--_quiet);
    font-size: var(--_small);
  }

  .field-error {
    margin: 4px 0;
    color: var(--_danger);
    font-weight: 600;
  }

  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    width: 100%;
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: CanvasText;
    font: inherit;
  }

  input[type='radio'],
  input[type='checkbox'] {
    width: 20px;
    height: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }

  :is(input, select, textarea)[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
`;
