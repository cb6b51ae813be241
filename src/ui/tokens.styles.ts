import {css} from 'lit';

/**
 * Where every colour, space and size of the elements comes from. Public `--rejon-*` properties are
 * read once, here; the elements use the private `--_*` only. Text colour and font are the page's.
 */
export const tokens = css`
  :host {
    --_accent: var(--rejon-color-accent, light-dark(#0b3d91, #9ec1ff));
    --_on-accent: var(--rejon-color-on-accent, light-dark(#ffffff, #0b1a33));
    --_surface: var(--rejon-color-surface, Canvas);
    --_danger: var(--rejon-color-danger, light-dark(#b42318, #ff9b91));
    --_good: var(--rejon-color-good, light-dark(#1a7f37, #6cc88a));
    --_line: color-mix(in srgb, currentcolor 55%, transparent);
    --_hairline: color-mix(in srgb, currentcolor 18%, transparent);
    --_tint: color-mix(in srgb, var(--_accent) 9%, transparent);
    --_quiet: color-mix(in srgb, currentcolor 78%, transparent);
    --_radius: var(--rejon-radius, 6px);
    --_shadow: 0 4px 16px rgb(0 0 0 / 18%);
    --_small: 0.875em;

    display: block;
    line-height: 1.5;
    overflow-wrap: break-word;
    container-type: inline-size;
  }

  :host([hidden]) {
    display: none;
  }

  /* On paper a container would be cut anywhere, even within a line of text. */
  @media print {
    :host {
      container-type: normal;
    }
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3 {
    margin: 0 0 12px;
    font: inherit;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }

  h3 {
    font-size: 1.0625em;
  }

  p {
    max-width: 65ch;
    margin: 0 0 12px;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  @media (prefers-reduced-motion: no-preference) {
    button,
    a {
      transition: background-color 120ms;
    }
  }
`;
