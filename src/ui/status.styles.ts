import {css} from 'lit';

/** How loading, failures and notes look. */
export const status = css`
  .loading {
    color: var(--_quiet);
  }

  .failure,
  .webmaster-note {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_danger);
    background: color-mix(in srgb, var(--_danger) 7%, transparent);
  }

  .webmaster-note {
    margin-bottom: 12px;
    border-color: var(--_line);
    background: var(--_tint);
  }

  .webmaster-note p:last-child {
    margin: 0;
  }

  .emergency {
    margin: 12px 0 0;
    color: var(--_quiet);
    font-size: var(--_small);
  }

  .emergency a {
    font-weight: 700;
  }
`;
