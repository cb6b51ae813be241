import {correction, generate} from 'lean-qr/nano';
import {html, svg, type TemplateResult} from 'lit';

/** The quiet border that a reader needs, in modules (ISO/IEC 18004). */
const border = 4;

/**
 * A QR code: dark on light in any theme, since that is what readers expect. What it is for, and what
 * it says, has to stand beside it in words.
 *
 * @param text - What it says, such as an address.
 * @throws {Error} The text is longer than a QR code can be, about 2,300 characters.
 */
export function qrCode(text: string): TemplateResult {
  const code = generate(text, {minCorrectionLevel: correction.M});
  const side = code.size + 2 * border;
  return html`
    <svg
      class="qr-code"
      part="qr-code"
      aria-hidden="true"
      viewBox="${-border} ${-border} ${side} ${side}"
      shape-rendering="crispEdges"
    >
      ${svg`<rect x=${-border} y=${-border} width=${side} height=${side} fill="#ffffff" />`}
      ${svg`<path d=${modules(code)} fill="#000000" />`}
    </svg>
  `;
}

/** A bar for each run of dark modules in a row. */
function modules({size, get}: {readonly size: number; get(x: number, y: number): boolean}): string {
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const start = x;
      while (get(x, y)) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  }
  return path;
}
