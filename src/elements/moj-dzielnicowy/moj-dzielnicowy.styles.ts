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
    max-width: 40em;
    margin-top: 24px;
  }

  .card {
    padding: 20px;
    border: 1px solid var(--_hairline);
    border-top: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }

  .card h3 {
    margin: 0;
    font-size: 1.375em;
  }

  .role {
    margin-bottom: 16px;
  }

  .small {
    margin: 0 0 4px;
    color: var(--_quiet);
    font-size: var(--_small);
  }

  .address {
    margin-bottom: 12px;
    padding-bottom: 12px;
    border-bottom: 1px solid var(--_hairline);
  }

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

  dl {
    margin: 20px 0 12px;
  }

  dt {
    color: var(--_quiet);
    font-size: var(--_small);
  }

  dd {
    margin: 0 0 12px;
  }

  summary {
    min-height: 44px;
    padding: 10px 0;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
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

  .candidates .detail {
    display: block;
    font-size: var(--_small);
    font-weight: 400;
  }

  @container (width > 480px) {
    dl {
      display: grid;
      grid-template-columns: minmax(8em, auto) 1fr;
      gap: 8px 16px;
    }

    dd {
      margin: 0;
    }
  }
`;
