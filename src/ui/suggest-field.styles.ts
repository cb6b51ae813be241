import {css} from 'lit';

/** A field with its suggestions floating below it. */
export const suggestField = css`
  /* Suggestions may lie over what follows the element in the page. */
  :host(:focus-within) {
    position: relative;
    z-index: 2;
  }

  .suggest {
    position: relative;
  }

  .suggest .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .suggest .row input {
    flex: 99 1 14em;
    width: auto;
    min-width: 0;
  }

  .suggest .row button {
    flex: 1 0 auto;
  }

  .suggest [role='listbox'] {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    max-height: 320px;
    margin-top: 4px;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    color: CanvasText;
  }

  .suggest [role='listbox'][hidden] {
    display: none;
  }

  .suggest [role='option'] {
    display: flex;
    gap: 12px;
    align-items: center;
    min-height: 44px;
    padding: 8px 12px;
    cursor: pointer;
  }

  .suggest [role='option'] .icon {
    flex: none;
    color: var(--_quiet);
  }

  .suggest [role='option']:hover {
    background: var(--_tint);
  }

  .suggest [role='option'][aria-selected='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .suggest [aria-selected='true'] :is(.icon, .detail) {
    color: inherit;
  }

  /* Under a finger they hide nothing and do not scroll by themselves: what follows moves down. */
  @media (pointer: coarse) {
    .suggest [role='listbox'] {
      position: static;
      max-height: none;
      box-shadow: none;
    }
  }

  .detail {
    color: var(--_quiet);
  }

  @media (forced-colors: active) {
    .suggest [role='option'][aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
