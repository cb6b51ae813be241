import {css} from 'lit';

export const styles = css`
  form {
    max-width: 40em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    margin-top: 12px;
  }

  .answer {
    max-width: 48em;
    margin-top: 24px;
  }

  .units {
    margin: 0;
    padding: 0;
    border-top: 1px solid var(--_hairline);
    list-style: none;
  }

  .unit {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px 24px;
    padding-block: 16px;
    border-bottom: 1px solid var(--_hairline);
  }

  .unit h3,
  .unit p {
    margin: 0;
  }

  .distance {
    font-weight: 600;
  }

  .small {
    color: var(--_quiet);
    font-size: var(--_small);
  }

  .contact {
    display: grid;
    align-content: start;
    gap: 4px;
  }

  .link {
    padding-block: 10px;
    text-align: center;
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

  @container (width > 560px) {
    .unit {
      grid-template-columns: minmax(0, 1fr) minmax(0, 18em);
    }
  }
`;
