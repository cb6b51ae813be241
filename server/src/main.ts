#!/usr/bin/env node
import {join} from 'node:path';
import type {AddressInfo} from 'node:net';
import type {FastifyInstance} from 'fastify';
import {buildApp} from './app.js';
import {dayOf} from './calendar/warsaw.js';
import {ConfigError, readConfig, type Config} from './config.js';
import type {CountyData} from './county/county-data.js';
import {seedCounty} from './county/store-county.js';
import {DatabaseRefused, type Database} from './database/database.js';
import {migrate} from './database/migrate.js';
import {openDatabase} from './database/open.js';
import {openHandover} from './handover/open.js';
import type {HandoverWorker} from './handover/worker.js';

/** How long a stop may take, in milliseconds; service managers kill what takes long. */
const stopTime = 4000;

/** How much of it a report that is being handed over may take, in milliseconds. */
const sendTime = 3000;

const unknown = process.argv.slice(2).filter((word) => word !== 'serve');

try {
  if (unknown.length > 0) refuse(unknown);
  await start(readConfig(process.env));
} catch (error) {
  fail(error);
}

/** Whoever types a command wants no server. */
function refuse(words: readonly string[]): never {
  process.stderr.write(
    `Ten program tylko uruchamia serwer i nie rozumie słów „${words.join(' ')}”. ` +
      'Ustawia się go zmiennymi środowiska, a polecenia wykonuje „rejon”; napisz: rejon --help\n',
  );
  process.exit(2);
}

async function start(config: Config): Promise<void> {
  const database = await openDatabase(config);
  await migrate(database);
  if (config.demo) await seedCounty(database, readDemoCounty);
  const site = config.siteFolder;
  const app = buildApp({
    database,
    config,
    site: site ? {demo: join(site, 'demo'), dist: join(site, 'dist')} : undefined,
  });
  const handover = await openHandover(config.handover, database, app.log);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stop(app, database, handover));
  }
  await listen(app, config);
  announce(app.server.address() as AddressInfo, database, site !== undefined);
  if (handover) handover.start();
  else app.log.info({handover: 'off'}, 'Reports wait in the database: REJON_HANDOVER is not set.');
}

/** Listens without Fastify's own line about it, which would stand among ours for the operator. */
async function listen(app: FastifyInstance, {host, port}: Config): Promise<void> {
  await app.ready();
  const {level} = app.log;
  app.log.level = 'silent';
  await app.listen({host, port});
  app.log.level = level;
}

/** Loaded only for a new database: every other start is quicker without it. */
async function readDemoCounty(): Promise<CountyData> {
  const {demoCounty} = await import('./demo-county/index.js');
  return demoCounty(dayOf(new Date()));
}

/** Finishes what is under way; whatever hangs is cut off. */
async function stop(
  app: FastifyInstance,
  database: Database,
  handover: HandoverWorker | undefined,
): Promise<void> {
  setTimeout(() => process.exit(1), stopTime).unref();
  await Promise.all([app.close(), handover?.stop(sendTime)]);
  await database.close();
  process.exit(0);
}

function announce({address, family, port}: AddressInfo, {engine}: Database, site: boolean): void {
  const host = family === 'IPv6' ? `[${address}]` : address;
  const base = `http://${host}:${port}`;
  const lines = site
    ? [
        `Strony:    ${base}/`,
        `           ${base}/demo/kpp.html`,
        `           ${base}/demo/gmina.html`,
      ]
    : [];
  lines.push(`Interfejs: ${base}/openapi.json`, `Baza:      ${engine}`);
  process.stdout.write(`Serwer działa.\n${lines.join('\n')}\n`);
}

function fail(error: unknown): void {
  process.stderr.write(`${sentence(error)}\n`);
  process.exit(1);
}

function sentence(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DatabaseRefused) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return 'Ten port jest już zajęty; zatrzymaj tamten program albo podaj inny port zmienną PORT.';
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return 'Serwer nie może słuchać pod tym adresem; zmień HOST lub PORT.';
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
