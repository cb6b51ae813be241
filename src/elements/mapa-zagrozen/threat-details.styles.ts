import {css} from 'lit';

/** The details of a threat, and what a resident can do about it. */
export const threatDetailsStyles = css`
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
  }

  h3 .category-mark {
    margin-inline-end: 4px;
    vertical-align: -2px;
  }

  .decision {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_hairline);
  }

  .threat-tools {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    margin-top: 8px;
  }

  .officer {
    margin: 8px 0;
    padding-top: 12px;
    border-top: 1px solid var(--_hairline);
  }

  .officer h4 {
    margin: 0;
    font-size: 1.125em;
  }

  .officer .quiet {
    margin: 0 0 12px;
  }

  #thanks .icon {
    vertical-align: -4px;
  }
`;
