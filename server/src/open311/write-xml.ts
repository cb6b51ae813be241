import {xmlText} from '../xml-text.js';

/** What the entries of a list are called. */
const entryNames: Readonly<Record<string, string>> = {
  attributes: 'attribute',
  endpoints: 'endpoint',
  errors: 'error',
  formats: 'format',
  service_requests: 'request',
  services: 'service',
  values: 'value',
};

/**
 * Writes an answer as the XML of GeoReport v2.
 *
 * @param root - The name of the outermost element.
 * @param value - Texts, numbers, flags, lists and objects; `null` and what is absent are empty elements.
 */
export function writeXml(root: string, value: unknown): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(root, value)}\n`;
}

function element(name: string, value: unknown): string {
  const inside = contentOf(name, value);
  return inside === '' ? `<${name}/>` : `<${name}>${inside}</${name}>`;
}

function contentOf(name: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((each) => element(entryNames[name]!, each)).join('');
  if (typeof value === 'string') return xmlText(value);
  if (typeof value !== 'object') return JSON.stringify(value);
  return Object.entries(value)
    .map(([field, each]) => element(field, each))
    .join('');
}
