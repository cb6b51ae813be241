import Type from 'typebox';
import type {Api} from '../api.js';
import {ipPrefix} from '../plugins/ip-prefix.js';
import {Problem, problems} from '../plugins/problem.js';
import {newReportSchema, receiptSchema} from '../values/report.js';
import {invalid, isReportField} from './check-report.js';
import {Intake} from './intake.js';

/** How often days that are over are looked for when nobody reports, in milliseconds. */
const cleaning = 10 * 60 * 1000;

const uuid = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';

/** Reports of residents. */
export const reportsRoutes: Api = async (app, options) => {
  const intake = new Intake(options);

  app.post(
    '/reports',
    {
      attachValidation: true,
      schema: {
        tags: ['reports'],
        summary: 'Sends a report; sending again with the same key gives the same receipt',
        headers: Type.Object({
          'idempotency-key': Type.String({
            pattern: uuid,
            description: 'A UUID drawn once for each report',
          }),
        }),
        body: newReportSchema,
        response: {
          201: receiptSchema,
          ...problems('invalid-report', 'report-limit-reached', 'key-in-flight', 'too-large'),
        },
      },
    },
    async (request, reply) => {
      refuseWrongShape(request.validationError);
      const receipt = await intake.take({
        sent: request.body,
        key: request.headers['idempotency-key'],
        ipPrefix: ipPrefix(request.ip),
      });
      return reply.code(201).header('cache-control', 'no-store').send(receipt);
    },
  );

  const clean = () =>
    options.dayKeys.destroyPast().catch(() => app.log.warn('past days could not be destroyed yet'));
  app.addHook('onReady', clean);
  const timer = setInterval(() => void clean(), cleaning).unref();
  app.addHook('onClose', async () => clearInterval(timer));
};

/** Turns an error of the schema into the field it is about. */
function refuseWrongShape(error: {validation: unknown; validationContext: string} | undefined) {
  if (!error) return;
  if (error.validationContext === 'headers') {
    throw new Problem('bad-request', 'Brakuje nagłówka Idempotency-Key z identyfikatorem UUID.');
  }
  for (const issue of error.validation as ShapeIssue[]) {
    const required = issue.params.requiredProperties ?? [];
    const field = [issue.instancePath.split('/')[1], ...required].find(isReportField);
    if (field) invalid(field);
  }
  throw new Problem('bad-request', 'To nie jest zgłoszenie; wyślij je jako obiekt JSON.');
}

interface ShapeIssue {
  readonly instancePath: string;
  readonly params: {readonly requiredProperties?: readonly string[]};
}
