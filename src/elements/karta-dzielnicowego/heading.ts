import {html, type TemplateResult} from 'lit';

/** The heading of the card: `h2` where it stands alone, `h3` inside another element. */
export type HeadingLevel = 2 | 3;

/** The card's own heading, which can take the focus. */
export function title(level: HeadingLevel, content: unknown): TemplateResult {
  return level === 2
    ? html`<h2 id="name" part="name" tabindex="-1">${content}</h2>`
    : html`<h3 id="name" part="name" tabindex="-1">${content}</h3>`;
}

/** The heading of a section of the card. */
export function subtitle(level: HeadingLevel, content: unknown): TemplateResult {
  return level === 2 ? html`<h3>${content}</h3>` : html`<h4>${content}</h4>`;
}
