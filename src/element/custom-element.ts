/**
 * Defines a custom element once, however many copies of the library a page loads: a second
 * definition is left out instead of throwing, so the first copy goes on working.
 */
export const customElement = (tag: string) => (type: CustomElementConstructor) => {
  if (!customElements.get(tag)) customElements.define(tag, type);
};
