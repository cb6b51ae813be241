import {css} from 'lit';

/** The search for a place; its room is kept while its code is on its way. */
export const placeBarStyles = css`
  .places {
    min-height: 9em;
    margin-bottom: 12px;
  }

  .places .suggest {
    max-width: 40em;
  }

  /* On most phones the button fits beside the field. */
  .places .row input {
    flex-basis: 9em;
  }

  .places .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }

  .place-choices li {
    border-bottom: 1px solid var(--_hairline);
  }

  .said {
    margin: 4px 0;
  }

  .said:empty {
    display: none;
  }
`;
