import type {Category} from 'rejon/threats';

/** A category as a service. Its keyword "112" says that it may be an emergency. */
export const serviceOf = ({id, names, descriptionRequired, emergencyHint}: Category) => ({
  service_code: id,
  service_name: names.pl,
  description: null,
  metadata: descriptionRequired,
  type: 'realtime',
  keywords: emergencyHint ? '112' : null,
  group: null,
});

/** What can be said of a report beside its place. */
export function definitionOf({id, descriptionRequired}: Category) {
  const required = [
    attribute('opis', descriptionRequired, 'text', 'Co się dzieje; może stać w polu description.'),
  ];
  return {
    service_code: id,
    attributes: [
      ...(descriptionRequired ? required : []),
      attribute('day', false, 'datetime', 'Dzień, w którym to zauważono, RRRR-MM-DD.'),
      attribute(
        'recurrence',
        false,
        'string',
        'Kiedy się powtarza: dni tygodnia od 1 do 7 i pełne godziny, na przykład „1,7 22-3”.',
      ),
    ].map((each, at) => ({...each, order: at + 1})),
  };
}

const attribute = (code: string, required: boolean, datatype: string, description: string) => ({
  variable: true,
  code,
  datatype,
  required,
  datatype_description: null,
  description,
});
