import {html, noChange, svg, type TemplateResult} from 'lit';
import {directive, Directive, type ElementPart} from 'lit/directive.js';

/** Draws a pictogram as soon as the pictograms are there: a list is readable without them. */
const lateStrokes = directive(
  class extends Directive {
    render(_icon: string): unknown {
      return noChange;
    }

    override update({element}: ElementPart, [icon]: [string]) {
      import('../ui/category-icon.js').then(
        ({categoryStrokes}) => element.setAttribute('d', categoryStrokes(icon)),
        // Decoration: its word is beside it.
        () => undefined,
      );
      return noChange;
    }
  },
);

/**
 * The pictogram of a category beside its name, hidden from screen readers.
 *
 * @param icon - Of the category; a plain dot for a name that we have no pictogram for.
 */
export function categoryMark(icon: string): TemplateResult {
  return html`<svg
    class="category-mark"
    viewBox="0 0 24 24"
    width="20"
    height="20"
    aria-hidden="true"
  >
    ${svg`<path ${lateStrokes(icon)} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />`}
  </svg>`;
}
