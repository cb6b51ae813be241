import {html} from 'lit';

import {shows, type Example} from '../../element/example.js';

/** The states of `<rejon-backend>`. */
export const examples: readonly Example[] = [
  {
    name: 'wrong-address',
    title: 'Zły adres źródła danych',
    template: () => html`<rejon-backend src="ftp://example.org"></rejon-backend>`,
    ready: shows('jest nieprawidłowy'),
  },
  {
    name: 'wrong-kind',
    title: 'Nieznany rodzaj źródła danych',
    template: () => html`<rejon-backend src="/" kind="soap"></rejon-backend>`,
    ready: shows('Nieznany rodzaj'),
  },
  {
    name: 'wrong-reports-kind',
    title: 'Nieznany rodzaj źródła zgłoszeń',
    template: () =>
      html`<rejon-backend src="/" reports-src="/" reports-kind="soap"></rejon-backend>`,
    ready: shows('W atrybucie reports-kind wpisz'),
  },
];
