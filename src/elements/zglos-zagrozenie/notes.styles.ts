import {css} from 'lit';

/** What stands above the form: where a draft comes from, and whether to begin again. */
export const notesStyles = css`
  .proposed {
    max-width: 40em;
    margin-bottom: 24px;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_accent);
  }

  .restored {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    margin-bottom: 16px;
  }

  .restored p {
    margin: 0;
  }
`;
