import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {asyncProperty, assert as check, string, constantFrom, array} from 'fast-check';
import type {HandedReport} from '../../lib/handover/handed-report.js';
import {writeLetter} from '../../lib/handover/letter.js';
import {openMailer} from '../../lib/handover/mail.js';
import {deafPort, mailServer} from './receivers.ts';
import {handed} from './sample.ts';

const from = 'zgloszenia@example.org';
const to = 'dyzurny@example.org';
const {signal} = new AbortController();

describe('A letter', () => {
  test('says in plain words what was reported, where, and by when to answer', () => {
    const {subject, text} = writeLetter(handed);
    assert.equal(subject, 'Zgłoszenie KL7-4QXW-9D: nieprawidłowe parkowanie');
    for (const line of [
      'Numer:        KL7-4QXW-9D',
      'Jednostka:    Komenda Powiatowa Policji w Łąkowie',
      'Miejsce:      Łąkowo, ul. Lipowa 3',
      'Współrzędne:  51.701200, 19.512300 (szerokość, długość)',
      'Zauważono:    21 listopada 2026',
      'Powtarza się: poniedziałek, niedziela; od 22:00 do 3:00',
      'Przyjęto:     22 listopada 2026, około godziny 12:00',
      'Odczytać do:  24 listopada 2026, godzina 12:00',
      'Sprawdzić do: 27 listopada 2026, godzina 12:00',
      '  Auto na chodniku.',
      '  Co noc.',
    ]) {
      assert.ok(text.split('\n').includes(line), `${line}\nin\n${text}`);
    }
  });

  test('leaves out what nobody told', () => {
    const {recurrence: _, ...once} = handed;
    const {text} = writeLetter({...once, description: ''});
    assert.doesNotMatch(text, /Powtarza się/);
    assert.match(text, /^Opisu nie podano\.$/m);
  });

  test('no description or place can pass for one of its rows', () => {
    const {text} = writeLetter({...handed, place: 'Rynek\nNumer: 1', description: 'Numer: 1'});
    assert.equal(text.match(/^Numer:/gm)?.length, 1);
  });
});

describe('An e-mail', () => {
  test('is one plain message, and a doubled one is known by its id', async () => {
    const server = await mailServer();
    const mailer = openMailer(server.url, from);
    await mailer.send(handed, to, signal);
    await mailer.send(handed, to, signal);
    const [mail, again] = server.mails;
    assert.equal(mail!.from, `<${from}>`);
    assert.equal(mail!.to, `<${to}>`);
    const {headers, body} = readMessage(mail!.message);
    assert.equal(headers.get('content-type'), 'text/plain; charset=utf-8');
    assert.equal(headers.get('auto-submitted'), 'auto-generated');
    assert.match(headers.get('message-id')!, /^<[0-9a-f]{64}@example\.org>$/);
    assert.equal(readMessage(again!.message).headers.get('message-id'), headers.get('message-id'));
    assert.equal(body, writeLetter(handed).text);
  });

  test('whatever residents write, it has the same headers and recipients', async () => {
    const server = await mailServer();
    const mailer = openMailer(server.url, from);
    const evil = constantFrom(
      '\r\n',
      '\n.\n',
      'Bcc: x@example.org',
      '\r\n\r\n<script>',
      ' =?utf-8?q?',
      '.',
      'ą',
    );
    const written = array(constantFrom(evil, string()).chain((part) => part)).map((parts) =>
      parts.join(''),
    );
    await mailer.send(handed, to, signal);
    const names = (message: string) => [...readMessage(message).headers.keys()].sort().join();
    const usual = names(server.mails[0]!.message);
    const same = asyncProperty(written, written, async (description, name) => {
      const report: HandedReport = {...handed, description, category: {id: 'x', name}};
      await mailer.send(report, to, signal);
      const mail = server.mails.at(-1)!;
      assert.equal(mail.to, `<${to}>`);
      assert.equal(names(mail.message), usual);
    });
    await check(same, {numRuns: 40});
  });

  test('that the mail server refuses has not been taken, and only its code is kept', async () => {
    const server = await mailServer(() => '550 Auto na chodniku');
    await assert.rejects(openMailer(server.url, from).send(handed, to, signal), {
      kind: 'smtp-550',
      message: 'smtp-550',
    });
    const deaf = `smtp://127.0.0.1:${await deafPort()}`;
    await assert.rejects(openMailer(deaf, from).send(handed, to, signal), {kind: 'unreachable'});
  });

  test('is not spoken in clear beyond this computer', async () => {
    const server = await mailServer();
    const port = new URL(server.url).port;
    // The same computer, by a name that does not say so.
    const mailer = openMailer(`smtp://[::ffff:127.0.0.1]:${port}`, from);
    await assert.rejects(mailer.send(handed, to, signal), {kind: 'certificate'});
    await openMailer(`smtp://[::ffff:127.0.0.1]:${port}?requireTLS=false`, from).send(
      handed,
      to,
      signal,
    );
    assert.equal(server.mails.length, 1);
  });
});

/** The headers of a message and its text, decoded. */
function readMessage(message: string): {headers: Map<string, string>; body: string} {
  const end = message.indexOf('\r\n\r\n');
  const lines = message
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const raw = message.slice(end + 4).replace(/^\.\./gm, '.');
  if (headers.get('content-transfer-encoding') === 'base64') {
    return {headers, body: Buffer.from(raw, 'base64').toString().replaceAll('\r\n', '\n')};
  }
  const bytes = raw
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return {headers, body: Buffer.from(bytes, 'latin1').toString().replaceAll('\r\n', '\n')};
}
