/** The languages the elements speak; Polish comes with the code, the others when needed. */
export const languages = ['pl', 'en', 'uk'] as const;

/** A language the elements speak. */
export type Language = (typeof languages)[number];

/**
 * The language of the nearest `lang` attribute, through shadow roots: Polish where there is none or
 * where it names a language the elements do not speak.
 */
export function languageOf(element: Element): Language {
  for (let at: Element | null = element; at;) {
    const declared = at.closest('[lang]');
    if (declared) return supported(declared.getAttribute('lang') ?? '');
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'pl';
}

function supported(tag: string): Language {
  const primary = tag.trim().toLowerCase().split('-')[0];
  return languages.find((language) => language === primary) ?? 'pl';
}
