import {contains} from '../../geo/index.js';
import {columnsOf, type Category, type Threat, type ThreatColumns} from '../../threats/index.js';
import type {Threats} from '../backend.js';
import {UnexpectedAnswer} from '../errors.js';
import {list} from '../http/check.js';
import {category, threat} from '../http/threat-answers.js';
import type {StaticFolder} from './static-folder.js';
import {areaOf} from './static-places.js';

/** The names of the files of the catalogue and of public threats. */
export const categoriesName = 'categories.json';
export const threatsName = 'threats.json';

/** Public threats of a folder; none where the county exports none. */
export function staticThreats(folder: StaticFolder): Threats {
  const {files} = folder;

  const has = async (name: string, signal: AbortSignal) =>
    (await folder.manifest(signal)).value.files.includes(name);

  const categories = async (signal: AbortSignal): Promise<readonly Category[]> =>
    (await has(categoriesName, signal))
      ? (await files.read(categoriesName, list(category), signal)).value
      : [];

  const threats = async (signal: AbortSignal): Promise<readonly Threat[]> =>
    (await has(threatsName, signal))
      ? (await files.read(threatsName, list(threat), signal)).value
      : [];

  return {
    categories,
    async ofArea(teryt, signal) {
      const area = await areaOf(folder, teryt, signal);
      if (!area) return undefined;
      const [known, catalogue] = await Promise.all([threats(signal), categories(signal)]);
      const {areas} = (await folder.manifest(signal)).value;
      // A county has all of its own, also those just outside its simplified outline.
      const within = areas.includes(teryt)
        ? known
        : known.filter(({point}) => contains(area.outline, point));
      return columns(within, catalogue);
    },
    async threat(id, signal) {
      return (await threats(signal)).find((each) => each.id === id);
    },
  };
}

/** The columns of threats; a threat that the catalogue does not explain makes the files unreadable. */
function columns(threats: readonly Threat[], catalogue: readonly Category[]): ThreatColumns {
  try {
    return columnsOf(
      threats,
      catalogue.map(({id}) => id),
    );
  } catch (cause) {
    throw new UnexpectedAnswer((cause as Error).message, {cause});
  }
}
