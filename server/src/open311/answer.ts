import type {FastifyReply, FastifyRequest} from 'fastify';
import {writeXml} from './write-xml.js';

/** The outermost elements of the answers in XML. */
export type Root = 'discovery' | 'errors' | 'service_definition' | 'service_requests' | 'services';

/** Answers in the format that the address ends in, else in the one that is accepted, else in JSON. */
export function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  root: Root,
  value: object,
): FastifyReply {
  return wantsXml(request)
    ? reply.type('text/xml; charset=utf-8').send(writeXml(root, value))
    : reply.type('application/json; charset=utf-8').send(JSON.stringify(value));
}

function wantsXml({url, headers: {accept = ''}}: FastifyRequest): boolean {
  const [, ending] = /\.(json|xml)$/.exec(url.split('?')[0]!) ?? [];
  if (ending !== undefined) return ending === 'xml';
  // A browser accepts XML, too; who wants it names it and no JSON.
  return /\b(text|application)\/xml\b/.test(accept) && !/json|html/.test(accept);
}

/** An identifier in an address without the format behind it. */
export const withoutFormat = (id: string): string => id.replace(/\.(json|xml)$/, '');
