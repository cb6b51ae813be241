import type {Backend} from '../../backend/index.js';
import type {Choice} from '../../ui/index.js';

/** Localities and streets as lines of the address field; officers are no places. */
export async function suggestAddresses(
  backend: Backend | undefined,
  text: string,
  signal: AbortSignal,
): Promise<readonly Choice[]> {
  const suggestions = (await backend?.places.suggest(text, signal)) ?? [];
  return suggestions
    .filter(({kind}) => kind !== 'officer')
    .map(({kind, label, detail, address}) => ({
      label,
      detail,
      value: address,
      icon: kind === 'street' ? 'building' : 'pin',
    }));
}
