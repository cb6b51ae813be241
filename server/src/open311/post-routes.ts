import type {FastifyReply, FastifyRequest} from 'fastify';
import Type from 'typebox';
import type {Api} from '../api.js';
import {dayOf} from '../calendar/warsaw.js';
import {Problem} from '../plugins/problem.js';
import {Intake} from '../reports/intake.js';
import {threatOfReport} from '../reports/threat-of-report.js';
import {answer, withoutFormat} from './answer.js';
import {publicCategories} from './jurisdiction.js';
import {checkKey} from './keys.js';
import {idempotencyKey, readPost} from './read-post.js';

/** Reports of residents that other people's programs send, and the tokens of their receipts. */
export const postRoutes: Api = async (app, options) => {
  const {config, clock, database} = options;
  const {reportsPerDay} = config.open311;
  // A key is a computer of its own, with a limit of its own.
  const intake = new Intake({...options, config: {...config, reportsPerDay}});

  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    {parseAs: 'string'},
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );

  const take = async (request: FastifyRequest, reply: FastifyReply) => {
    const form = request.body;
    if (!(form instanceof URLSearchParams)) {
      throw new Problem('bad-request', 'Wyślij zgłoszenie jako formularz (x-www-form-urlencoded).');
    }
    const sender = checkKey(form.get('api_key'), config.open311);
    const categories = await publicCategories(options, form.get('jurisdiction_id'));
    const today = dayOf(clock());
    const sent = readPost(form, categories, today);
    const [own] = [request.headers['idempotency-key']].flat();
    const key = idempotencyKey(own, sender, form, today);
    const ipPrefix = `open311 ${sender.toString('hex')}`;
    const receipt = await intake.take({sent, key, ipPrefix}).catch(limitOfKey);
    const {number, secret, unit, readBy, verifiedBy} = receipt;
    reply.code(201).header('cache-control', 'no-store');
    const [read, verified] = [readBy, verifiedBy].map((moment) => moment?.slice(0, 10));
    const row = {
      service_request_id: String(await threatOfReport(database.kysely, number, secret ?? '')),
      token: `${number}.${secret}`,
      service_notice: `Zgłoszenie sprawdzi ${unit?.name}: przeczyta je najpóźniej ${read}, a sprawdzi najpóźniej ${verified}.`,
      account_id: null,
    };
    return answer(request, reply, 'service_requests', [row]);
  };

  for (const ending of ['.json', '.xml', '']) {
    const schema = {
      tags: ['open311'],
      summary: 'Sends a report as a form with an api_key',
      consumes: ['application/x-www-form-urlencoded'],
      hide: ending !== '.json',
    };
    app.post(`/requests${ending}`, {schema}, take);
  }

  app.get(
    '/tokens/:id',
    {
      schema: {
        tags: ['open311'],
        summary: 'The request behind the token of a receipt',
        params: Type.Object({id: Type.String({maxLength: 200})}),
        querystring: Type.Object({jurisdiction_id: Type.Optional(Type.String({maxLength: 200}))}),
      },
    },
    async (request, reply) => {
      await publicCategories(options, request.query.jurisdiction_id);
      const token = withoutFormat(request.params.id);
      const [number = '', secret = ''] = token.split('.');
      const id = await threatOfReport(database.kysely, number, secret);
      if (id === undefined) throw new Problem('not-found', 'Nie ma takiego zgłoszenia.');
      reply.header('cache-control', 'no-store');
      const row = {service_request_id: String(id), token};
      return answer(request, reply, 'service_requests', [row]);
    },
  );
};

/** The limit of a key, said to whoever runs the program that has it. */
function limitOfKey(error: unknown): never {
  if (!(error instanceof Problem) || error.type !== 'report-limit-reached') throw error;
  const detail =
    'Z tym kluczem wysłano już dziś wszystkie zgłoszenia; następne można wysłać jutro.';
  throw new Problem(error.type, detail, {...error.members, retryAfter: error.retryAfter ?? 0});
}
