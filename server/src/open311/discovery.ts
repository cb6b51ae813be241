import type {FastifyRequest} from 'fastify';
import type {Unit} from 'rejon/backend';

/** The day on which the answers of this service last changed their shape. */
const changeset = '2026-11-23T00:00:00+01:00';

/** What there is under the address of a request, and who answers for it. */
export function discovery(
  {protocol, host, url}: FastifyRequest,
  units: ReadonlyMap<string, Unit>,
): object {
  const [unit] = units.values();
  return {
    changeset,
    contact: unit ? `${unit.name}, ${unit.address}` : null,
    key_service: 'Klucze do wysyłania zgłoszeń nadaje ten, kto prowadzi serwer.',
    endpoints: [
      {
        specification: 'http://wiki.open311.org/GeoReport_v2',
        url: `${protocol}://${host}${url.replace(/\/discovery.*$/, '')}`,
        changeset,
        type: 'production',
        formats: ['application/json', 'text/xml'],
      },
    ],
  };
}
