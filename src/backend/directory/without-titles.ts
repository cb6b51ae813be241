/** How people speak of officers: role, courtesy, and ranks in full and short, as typed. */
const title =
  /^(?:pani?|dzielnicow(?:y|a|ego|ej)|(?:starsz[ya]|młodsz[ya]|mlodsz[ya]|st|mł|ml|szt|sztabow[ya])|(?:post|posterunkow[ya]|sierż|sierz|sierżant|sierzant|asp|aspirant|(?:pod|nad)?kom|(?:pod|nad)?komisarz|(?:pod)?insp|(?:pod)?inspektor))\.?$/iu;

/**
 * A typed name without what stands before it: "mł. asp. Anna Nowak" is "Anna Nowak". The text itself
 * where nothing else would be left.
 */
export function withoutTitles(typed: string): string {
  const words = typed.trim().split(/\s+/u);
  const names = words.filter((word) => !title.test(word));
  return (names.length > 0 ? names : words).join(' ');
}
