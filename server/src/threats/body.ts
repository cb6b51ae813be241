import {createHash} from 'node:crypto';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import type {FastifyReply, FastifyRequest} from 'fastify';

/** Bodies below this many bytes travel as they are. */
const threshold = 1024;

/** Five sixths of what Brotli can save, in a tenth of its time. */
const brotliQuality = {params: {[constants.BROTLI_PARAM_QUALITY]: 6}};

const encoders = {
  br: (bytes: Uint8Array): Promise<Buffer> => promisify(brotliCompress)(bytes, brotliQuality),
  gzip: (bytes: Uint8Array): Promise<Buffer> => promisify(gzip)(bytes),
} as const;

type Encoding = keyof typeof encoders;

/** An answer that is made, compressed and named once, and sent often. */
export class Body {
  readonly #type: string;
  readonly #bytes: Uint8Array;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();
  /** Of its content, in hexadecimal. */
  readonly hash: string;

  constructor(type: string, content: string | Uint8Array) {
    this.#type = type;
    this.#bytes = typeof content === 'string' ? Buffer.from(content) : content;
    this.hash = createHash('sha256').update(this.#bytes).digest('hex').slice(0, 32);
  }

  /** How many bytes it has before it is compressed. */
  get length(): number {
    return this.#bytes.length;
  }

  /** Sends it, or says that whoever asks has it already. */
  async send({headers}: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    // Weak, because the same content may travel compressed or not.
    const etag = `W/"${this.hash}"`;
    reply.header('etag', etag).header('vary', 'accept-encoding');
    if (knows(headers['if-none-match'], etag)) return reply.code(304).send(null);
    const encoding = this.#bytes.length < threshold ? undefined : best(headers['accept-encoding']);
    if (encoding) reply.header('content-encoding', encoding);
    return reply
      .type(this.#type)
      .serializer((payload: unknown) => payload as string)
      .send(
        encoding
          ? await this.#encode(encoding)
          : Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.length),
      );
  }

  #encode(encoding: Encoding): Promise<Buffer> {
    let encoded = this.#encoded.get(encoding);
    if (!encoded) this.#encoded.set(encoding, (encoded = encoders[encoding](this.#bytes)));
    return encoded;
  }
}

/** The encoding that saves most of those a client takes. */
function best(accepted: string | undefined): Encoding | undefined {
  const names = accepted?.split(',').map((entry) => {
    const [name = '', weight] = entry.split(';').map((part) => part.trim().toLowerCase());
    return weight !== undefined && /^q=0(\.0*)?$/.test(weight) ? '' : name;
  });
  return (['br', 'gzip'] as const).find((encoding) => names?.includes(encoding));
}

/** Whether `If-None-Match` names a tag; a proxy may have made a strong tag weak or the other way. */
function knows(header: string | undefined, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return header?.split(',').some((tag) => bare(tag) === bare(etag) || tag.trim() === '*') ?? false;
}
