import {css} from 'lit';

/** The colour of each status, for marks in words and on the map. */
export const statusColours = css`
  .status-mark {
    flex: none;
    vertical-align: -0.25em;
  }

  .status-new {
    color: light-dark(#1a7f37, #57c272);
  }

  .status-verification {
    color: light-dark(#9a6700, #e0b13c);
  }

  .status-confirmed {
    color: light-dark(#b42318, #ff8f84);
  }

  .status-confirmed-eliminated {
    color: light-dark(#0b6e6e, #56c4c4);
  }

  .status-not-confirmed,
  .status-joke-or-mistake {
    color: light-dark(#57606a, #a9b2bb);
  }

  .status-forwarded {
    color: light-dark(#6f42c1, #bfa2f5);
  }

  @media (forced-colors: active) {
    [class*='status-'] {
      color: CanvasText;
    }
  }
`;
