import type {Language} from './language.js';

/** The forms of a noun after a number; `few` and `many` where the language has them. */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  /** Fractions in Polish and Ukrainian, everything but one in English. */
  readonly other: string;
}

const rules = new Map<Language, Intl.PluralRules>();

/** The form that goes with a number: 1 zgłoszenie, 2 zgłoszenia, 5 zgłoszeń, 22 zgłoszenia. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)));
  const category = rule.select(count);
  return (
    (category === 'few' || category === 'many' || category === 'one'
      ? forms[category]
      : undefined) ?? forms.other
  );
}
