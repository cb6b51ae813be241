import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {anything, assert as check, jsonValue, oneof, property, string} from 'fast-check';
import {ConfigError} from '../../lib/config.js';
import {parseTargets, readTargets, Targets} from '../../lib/handover/targets.js';
import {testFolder} from '../import/folder.ts';

const secret = 'x'.repeat(32);
const parse = (value: unknown) => parseTargets(JSON.stringify(value), 'Plik odbiorcy.json');
const folder = testFolder();

describe('The file of targets', () => {
  test('names an e-mail, a webhook or both for a unit, and one for all others', () => {
    const url = 'https://odbiorca.example.org/zgloszenia';
    const targets = new Targets(
      parse({
        kpp: {email: 'kpp@example.org', webhook: {url, secret}},
        '*': {email: 'inne@example.org'},
      }),
    );
    assert.deepEqual(targets.of('kpp'), {
      email: 'kpp@example.org',
      webhook: {url: new URL(url), secret},
    });
    assert.deepEqual(targets.of('pp'), {email: 'inne@example.org'});
    assert.equal(targets.units, 'all');
  });

  test('leaves out units that it does not name', () => {
    const targets = new Targets(parse({kpp: {email: 'kpp@example.org'}}));
    assert.equal(targets.of('pp'), undefined);
    assert.equal(targets.of('constructor'), undefined);
    assert.deepEqual(targets.units, ['kpp']);
  });

  const wrong: [value: unknown, said: RegExp][] = [
    [[], /nie wymienia żadnej jednostki; wpisz na przykład \{"\*"/],
    [{}, /nie wymienia żadnej jednostki/],
    [{kpp: 'kpp@example.org'}, /jednostka „kpp” nie ma odbiorcy; wpisz email lub webhook/],
    [{kpp: {}}, /jednostka „kpp” nie ma odbiorcy/],
    [{kpp: {mail: 'a@example.org'}}, /„kpp” ma nieznane pole „mail”; wpisz email lub webhook/],
    [{kpp: {email: 'a@example.org\r\nBcc: b@example.org'}}, /nieprawidłowe pole email/],
    [{kpp: {email: 'a@example.org, b@example.org'}}, /nieprawidłowe pole email; wpisz jeden/],
    [{kpp: {webhook: 'https://example.org'}}, /nieprawidłowe pole webhook\.url/],
    [{kpp: {webhook: {url: 'http://example.org', secret}}}, /zaczynający się od https:\/\//],
    [{kpp: {webhook: {url: 'http://127.0.0.1.example.org', secret}}}, /webhook\.url/],
    [{kpp: {webhook: {url: 'https://a:b@example.org', secret}}}, /bez loginu i hasła/],
    [{kpp: {webhook: {url: 'file:///etc/passwd', secret}}}, /webhook\.url/],
    [{kpp: {webhook: {url: 'https://example.org'}}}, /webhook\.secret .* co najmniej 32 losowe/],
    [{kpp: {webhook: {url: 'https://example.org', secret: 'krótki'}}}, /openssl rand -hex 32/],
  ];
  for (const [value, said] of wrong) {
    test(`is refused in one sentence: ${JSON.stringify(value)}`, () => {
      assert.throws(
        () => parse(value),
        (error) => {
          assert.ok(error instanceof ConfigError);
          assert.match(error.message, said);
          assert.match(error.message, /^Plik odbiorcy\.json.+[^.]\.$/);
          return true;
        },
      );
    });
  }

  test('is refused without its secret being repeated', () => {
    const value = {kpp: {webhook: {url: 'https://example.org', secret: 'tajne'}}};
    assert.throws(
      () => parse(value),
      (error: Error) => !error.message.includes('tajne'),
    );
  });

  test('is read or refused, whatever it holds', () => {
    const readOrRefused = (text: string) => {
      try {
        return parseTargets(text, 'Plik') instanceof Map;
      } catch (error) {
        return error instanceof ConfigError;
      }
    };
    check(
      property(
        oneof(
          string(),
          jsonValue().map((value) => JSON.stringify(value)),
        ),
        readOrRefused,
      ),
    );
    check(property(anything(), (value) => readOrRefused(JSON.stringify({kpp: value}) ?? '')));
  });

  test('with e-mails needs a mail server and a sender', () => {
    const file = folder.write({'odbiorcy.json': '{"*": {"email": "a@example.org"}}'});
    const config = {file, smtpUrl: undefined, mailFrom: undefined, allow: []};
    assert.throws(
      () => readTargets(config),
      /podaje adresy e-mail, a brakuje zmiennej REJON_SMTP_URL/,
    );
    assert.throws(() => readTargets({...config, smtpUrl: 'smtp://127.0.0.1'}), /REJON_MAIL_FROM/);
    assert.ok(readTargets({...config, smtpUrl: 'smtp://127.0.0.1', mailFrom: 'b@example.org'}));
  });

  test('that is not there is named', () => {
    const config = {file: 'nie-ma.json', smtpUrl: undefined, mailFrom: undefined, allow: []};
    assert.throws(
      () => readTargets(config),
      /^ConfigError: Nie można otworzyć pliku nie-ma\.json ze zmiennej REJON_HANDOVER/,
    );
  });
});
