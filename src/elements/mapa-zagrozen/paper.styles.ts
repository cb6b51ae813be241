import {css} from 'lit';

/** How the map and the list look on paper: what is pressed is left out. */
export const paperStyles = css`
  @media not print {
    .paper {
      display: none;
    }
  }

  /* Printed with the page around it: what is on the screen, without its controls. */
  @media print {
    .bar,
    .tools,
    .news,
    .feed,
    .list-options,
    .legend summary,
    .back,
    .more {
      display: none;
    }

    .threat {
      min-height: 0;
      break-inside: avoid;
    }
  }

  /* Printed alone: the sheet that was made for it. */
  :host([data-printed]) {
    container-type: normal;
  }

  :host([data-printed]) :is(.bar, .tools, .news, .feed, .columns) {
    display: none;
  }

  .paper img {
    display: block;
    max-width: 100%;
    max-height: 12cm;
    margin-bottom: 12px;
    border: 1px solid #767676;
  }

  .paper table {
    width: 100%;
    border-collapse: collapse;
  }

  .paper :is(th, td) {
    padding: 4px 8px 4px 0;
    border-bottom: 1px solid #767676;
    text-align: start;
    vertical-align: top;
  }

  .paper tr {
    break-inside: avoid;
  }
`;
