import {css} from 'lit';

export const styles = css`
  .card {
    max-width: 40em;
    padding: 16px;
    border: 1px solid var(--_hairline);
    border-top: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }

  [part='name'] {
    margin: 0;
    font-size: 1.375em;
  }

  .address {
    margin-bottom: 12px;
    padding-bottom: 12px;
    border-bottom: 1px solid var(--_hairline);
  }

  .note {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_line);
    background: var(--_tint);
  }

  [part='name'] + p {
    margin-top: 4px;
  }

  .person {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    margin-bottom: 16px;
  }

  /* Beside the portrait where a name fits there; in large letters below it. */
  .person > div {
    flex: 1 1 7em;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .person p {
    margin: 0;
  }

  .portrait {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    width: 72px;
    height: 72px;
    overflow: hidden;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent);
    /* Large letters grow no further than the portrait does. */
    font-size: min(1.375em, 28px);
    font-weight: 600;
  }

  .portrait img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }

  .portrait img[hidden] {
    display: none;
  }

  .duty {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-bottom: 8px;
  }

  .duty.on {
    color: var(--_good);
    font-weight: 600;
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

  .line {
    display: block;
  }

  .line-link {
    display: flex;
    align-items: center;
    min-height: 44px;
  }

  .folded {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  summary {
    min-height: 44px;
    padding: 10px 0;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  .progress {
    margin-inline-start: 15px;
    font-size: var(--_small);
    font-weight: 400;
  }

  .before-list {
    margin-bottom: 4px;
  }

  .steps {
    margin-bottom: 12px;
  }

  .steps li {
    display: flex;
    gap: 8px;
    padding-block: 4px;
  }

  .steps .icon {
    margin-top: 2px;
    color: var(--_quiet);
  }

  .steps .done .icon {
    color: var(--_good);
  }

  section {
    margin: 20px 0;
  }

  .meetings {
    display: grid;
    gap: 12px;
  }

  .meetings .text-button,
  dd .text-button {
    margin-inline-start: -5px;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 12px 0 4px -5px;
  }

  .said:empty {
    margin: 0;
  }

  figure {
    margin: 12px 0;
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }

  .qr-code {
    display: block;
    width: min(240px, 100%);
    margin-bottom: 8px;
    forced-color-adjust: none;
  }

  textarea {
    margin-bottom: 12px;
  }

  @container (width > 480px) {
    .card {
      padding: 20px;
    }

    dl {
      display: grid;
      grid-template-columns: minmax(8em, auto) 1fr;
      gap: 10px 16px;
    }

    /* In line with its name at the left. */
    dd > .line-link:first-child {
      margin-top: -10px;
    }

    dd {
      margin: 0;
    }
  }

  /* On paper the whole area, and nothing to press. */
  @media print {
    button {
      display: none;
    }

    .folded {
      display: block;
      -webkit-line-clamp: none;
    }
  }
`;
