import type {FastifyInstance, LightMyRequestResponse} from 'fastify';

/** A `fetch` that goes straight into an application. */
export const fetchFrom =
  (app: FastifyInstance): typeof fetch =>
  async (url, {method = 'GET', headers, body, signal} = {}) => {
    signal?.throwIfAborted();
    const {pathname, search} = new URL(url as URL);
    const response: LightMyRequestResponse = await app.inject({
      method: method as 'GET',
      url: pathname + search,
      headers: Object.fromEntries(new Headers(headers)),
      ...(body ? {body: body as string} : {}),
    });
    return new Response(new Uint8Array(response.rawPayload), {
      status: response.statusCode,
      headers: response.headers as Record<string, string>,
    });
  };
