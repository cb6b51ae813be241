import {css} from 'lit';

/** How the buttons of {@link contact} look. */
export const contactStyles = css`
  .contact {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    margin-bottom: 8px;
  }

  .contact span {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .contact .primary {
    min-height: 52px;
    font-size: 1.125em;
  }

  .small {
    margin: 0 0 4px;
    color: var(--_quiet);
    font-size: var(--_small);
  }
`;
