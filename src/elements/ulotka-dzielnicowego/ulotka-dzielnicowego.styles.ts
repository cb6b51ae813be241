import {css} from 'lit';

export const styles = css`
  .formats {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }

  .formats label {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 44px;
    font-weight: 400;
  }

  .printing {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    margin: 8px 0 16px;
  }

  .printing .hint {
    margin: 0;
  }

  .note {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_line);
    background: var(--_tint);
  }

  .paper {
    position: relative;
    width: 100%;
    max-width: var(--_width);
    aspect-ratio: 210 / 297;
    overflow: hidden;
    outline: 1px solid var(--_hairline);
    background: #fff;
  }

  .sheet {
    position: absolute;
    inset: 0 auto auto 0;
    transform: scale(var(--_scale, 1));
    transform-origin: 0 0;
  }

  @media print {
    .screen,
    .emergency {
      display: none;
    }
  }

  /* Printed alone, the sheet has its true size. */
  :host([data-printed]) {
    container-type: normal;
  }

  :host([data-printed]) :is(.screen, .emergency) {
    display: none;
  }

  :host([data-printed]) .paper {
    display: contents;
  }

  :host([data-printed]) .sheet {
    position: static;
    transform: none;
  }
`;
