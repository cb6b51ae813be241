import {css, html, type TemplateResult} from 'lit';

import {statuses} from '../threats/index.js';

const names = ['land', 'border', 'part-border', 'text', 'surface', 'accent'] as const;

/** The colours a canvas paints with, as the page's theme and the reader's settings make them now. */
export interface Palette extends Readonly<Record<(typeof names)[number], string>> {
  /** In the order of `statuses`. */
  readonly statuses: readonly string[];
  /** The page's font. */
  readonly font: string;
}

/** Invisible samples of each colour: a canvas cannot resolve `light-dark()` by itself. */
export const paletteSamples: TemplateResult = html`
  <div class="palette" hidden>
    ${names.map((name) => html`<i class=${name}></i>`)}
    ${statuses.map((status) => html`<i class="status-${status}"></i>`)}
  </div>
`;

/**
 * Reads the samples when they are asked for, anew only when the theme has changed: asking the
 * browser for every colour in every frame would cost more than painting.
 */
export function paletteReader(root: ParentNode): () => Palette {
  const samples = [...root.querySelectorAll('.palette i')].map((sample) =>
    getComputedStyle(sample),
  );
  let palette: Palette | undefined;
  return () => {
    const [land, , , text, , accent] = samples;
    const same = palette?.land === land?.color && palette?.text === text?.color;
    if (!palette || !same || palette.accent !== accent?.color) palette = read(samples);
    return palette;
  };
}

function read(samples: readonly CSSStyleDeclaration[]): Palette {
  const colours = samples.map(({color}) => color);
  return {
    ...(Object.fromEntries(names.map((name, at) => [name, colours[at]!])) as Record<
      (typeof names)[number],
      string
    >),
    statuses: colours.slice(names.length),
    font: samples[0]?.fontFamily ?? 'sans-serif',
  };
}

export const paletteStyles = css`
  .land {
    color: light-dark(#f4f2ec, #23272b);
  }

  .border {
    color: light-dark(#5b6573, #aab4c0);
  }

  .part-border {
    color: light-dark(#b3b8bf, #59626c);
  }

  .text {
    color: light-dark(#24292f, #e6eaee);
  }

  .surface {
    color: light-dark(#ffffff, #15181b);
  }

  .accent {
    color: var(--_accent);
  }

  @media (forced-colors: active) {
    .palette i {
      color: CanvasText;
    }

    .palette .land,
    .palette .surface {
      color: Canvas;
    }

    .palette .accent {
      color: Highlight;
    }
  }
`;
