import {css} from 'lit';

/**
 * A sheet of paper. Nothing of the page's looks reaches it: black on white in a plain font that every system has, all
 * lengths those of the paper, no print below 9 pt. `--_fit` comes from `fillSheet`.
 */
export const sheetStyles = css`
  .sheet {
    all: initial;
    display: flex;
    flex-direction: column;
    gap: calc(var(--_gap) * var(--_fit, 1));
    box-sizing: border-box;
    width: var(--_width);
    /* A hair below the paper, or rounding makes a second page. */
    height: calc(var(--_height) - 0.5mm);
    padding: var(--_margin);
    overflow: hidden;
    background: #fff;
    color: #000;
    color-scheme: light;
    font-family: Arial, 'Liberation Sans', 'Nimbus Sans', Roboto, sans-serif;
    font-size: max(9pt, calc(var(--_text) * var(--_fit, 1)));
    line-height: 1.35;
    overflow-wrap: anywhere;
    /* Words as wide as the printer makes them, at any size of the preview. */
    text-rendering: geometricPrecision;
    forced-color-adjust: none;
  }

  .sheet > * {
    flex: none;
  }

  .sheet > .rest {
    flex: 1 1 0;
    min-height: 0;
  }

  .sheet p {
    max-width: none;
    margin: 0;
  }

  .a4,
  .zrywki {
    --_width: 210mm;
    --_height: 297mm;
    --_margin: 12mm;
    --_gap: 6mm;
    --_name: 40pt;
    --_phone: 64pt;
    --_text: 14pt;
    --_large: 32pt;
    --_code: 42mm;
  }

  .zrywki {
    --_margin: 9mm 5mm 0;
    --_gap: 4mm;
    --_name: 34pt;
    --_phone: 52pt;
    --_text: 12pt;
    --_code: 32mm;
  }

  .sheet.zrywki > :not(.strips) {
    margin-inline: 7mm;
  }

  .a5 {
    --_width: 148mm;
    --_height: 210mm;
    --_margin: 9mm;
    --_gap: 4mm;
    --_name: 27pt;
    --_phone: 42pt;
    --_text: 10.5pt;
    --_large: 22pt;
    --_code: 30mm;
  }

  .a6 {
    --_width: 105mm;
    --_height: 148mm;
    --_margin: 5mm;
    --_gap: 2mm;
    --_name: 17pt;
    --_phone: 26pt;
    --_text: 9pt;
    --_large: 15pt;
    --_code: 23mm;

    line-height: 1.2;
  }

  .a6 .more {
    display: none;
  }

  .title {
    padding-bottom: 0.2em;
    border-bottom: 1mm solid #0b3d91;
    color: #0b3d91;
    font-size: 1.4em;
    font-weight: 700;
  }

  .name,
  .phone {
    font-weight: 700;
    line-height: 1.1;
    overflow-wrap: normal;
  }

  .sheet .name {
    margin: 0;
    font-size: calc(var(--_name) * max(var(--_fit, 1), 0.7));
  }

  .phone {
    font-size: calc(var(--_phone) * max(var(--_fit, 1), 0.7));
    white-space: nowrap;
  }

  .email {
    font-weight: 700;
  }

  .programmes {
    display: grid;
    gap: 0.5em;
    padding-top: calc(var(--_gap) * var(--_fit, 1));
    border-top: 0.35mm solid #000;
    font-size: max(9pt, 0.85em);
  }

  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--_code);
    gap: calc(1.5 * var(--_gap));
    align-items: end;
  }

  .sheet .emergency-number {
    margin-bottom: 0.5em;
    padding: 0.2em 0.4em;
    border: 0.7mm solid #000;
    font-weight: 700;
  }

  .large {
    font-size: calc(var(--_large) * max(var(--_fit, 1), 0.7));
    line-height: 1;
    vertical-align: -0.1em;
  }

  .whole {
    white-space: nowrap;
  }

  .fine {
    font-size: max(9pt, 0.7em);
    line-height: 1.25;
  }

  .code {
    text-align: center;
  }

  .sheet .qr-code {
    display: block;
    width: 100%;
  }

  .strips {
    display: grid;
    grid-template-columns: repeat(8, 25mm);
    height: 76mm;
  }

  .strip {
    display: grid;
    gap: 1mm;
    align-content: space-between;
    justify-items: center;
    min-width: 0;
    padding: 2mm 0 7mm;
    border-inline-start: 0.35mm dashed #000;
    line-height: 1.15;
  }

  .strip:first-child {
    border-inline-start: 0;
  }

  .strip .qr-code {
    width: 20mm;
  }

  .strip-words {
    max-width: 24mm;
    height: 46mm;
    overflow: hidden;
    font-size: 10pt;
    text-align: center;
    writing-mode: vertical-rl;
  }

  .strip-words > * {
    display: block;
  }

  .strip-phone {
    font-size: 16pt;
    white-space: nowrap;
  }
`;
