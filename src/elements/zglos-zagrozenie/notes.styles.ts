import {css} from 'lit';

/** What stands beside the questions: where a draft comes from, and what to think of before sending. */
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

  .private-data {
    margin-top: 16px;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_accent);
  }

  #private-data p {
    margin: 0;
  }

  .private-data .hint {
    margin-top: 4px;
    overflow-wrap: anywhere;
  }
`;
