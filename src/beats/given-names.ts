const genitives =
  'adama aleksandra andrzeja antoniego augusta boleslawa bronislawa cypriana edwarda emilii ' +
  'feliksa franciszka fryderyka gabriela grzegorza henryka hugona ignacego jacka jana janusza ' +
  'jaroslawa jerzego joachima jozefa juliana juliusza karola kazimierza kornela krzysztofa leona ' +
  'leopolda lucjana ludwika macieja marcina marii michala mikolaja pawla piotra romana ' +
  'stanislawa stefana szymona tadeusza tomasza wincentego witolda wladyslawa wojciecha ' +
  'zofii zygmunta elizy';

const names = new Set(genitives.split(' '));

/** Whether a folded word is a given name as streets bear it, in the genitive: "adama". */
export function isGivenName(word: string): boolean {
  return names.has(word);
}
