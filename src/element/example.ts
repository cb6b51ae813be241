import type {TemplateResult} from 'lit';

/**
 * A named state of an element. The tests run axe on each, `npm run pictures` photographs each, and
 * the demo lists each: a new state is one more entry.
 */
export interface Example {
  /** Unique within its element, `[a-z-]+`. */
  readonly name: string;
  /** What the state is, in Polish, for the demo page. */
  readonly title: string;
  /** The markup as an embedder would write it. */
  readonly template: () => TemplateResult;
  /** Whether the element shows the state; asked again until it does. */
  readonly ready: (element: HTMLElement) => boolean;
}

/** Whether an element shows a text, by itself or by an element inside it. */
export const shows = (text: string) => (element: HTMLElement) =>
  rootsIn(element).some((root) => (root.textContent ?? '').replace(/\s+/g, ' ').includes(text));

function rootsIn(element: Element): readonly ShadowRoot[] {
  const {shadowRoot} = element;
  if (!shadowRoot) return [];
  return [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(rootsIn)];
}
