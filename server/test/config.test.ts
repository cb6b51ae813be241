import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ConfigError, readConfig} from '../lib/config.js';

test('an empty environment is a working configuration', () => {
  assert.deepEqual(readConfig({}), {
    host: '127.0.0.1',
    port: 8080,
    dataFolder: './.data',
    databaseUrl: undefined,
    demo: true,
    writeOrigins: [],
    trustedProxies: [],
    reportsPerDay: 1,
    requestsPerMinute: 1200,
    snapMetres: 50,
    wholeArea: 100_000,
    smallestCount: 5,
    hideAfterDays: 90,
    tiles: undefined,
    siteFolder: undefined,
    handover: undefined,
    open311: {keyHashes: [], reportsPerDay: 100, jurisdiction: undefined},
    logLevel: 'info',
    readDays: 2,
    verifyDays: 5,
  });
  assert.deepEqual(readConfig({PORT: ' ', REJON_DATA: ''}), readConfig({}));
});

test('every variable is read', () => {
  const config = readConfig({
    HOST: '0.0.0.0',
    PORT: '0',
    DATABASE_URL: 'postgres://rejon@127.0.0.1/rejon',
    REJON_DEMO: '0',
    REJON_CORS_WRITE: 'https://a.example.org, https://b.example.org:8443/',
    REJON_TRUST_PROXY: '10.0.0.0/8,fd00::/8',
    REJON_REPORTS_PER_DAY: '5',
    REJON_SNAP_METRES: '0',
    REJON_WHOLE_AREA: '5000',
    REJON_SMALLEST_COUNT: '3',
    REJON_HIDE_AFTER_DAYS: '0',
    REJON_TILES_URL: 'https://tiles.example.org/{z}/{x}/{y}.png',
    REJON_TILES_ATTRIBUTION: '© autorzy mapy',
    REJON_LOG: 'warn',
    REJON_HANDOVER: './odbiorcy.json',
    REJON_HANDOVER_ALLOW: '10.20.0.0/16, fd00::/8',
    REJON_SMTP_URL: 'smtps://login:haslo@poczta.example.org:465/?requireTLS=false',
    REJON_MAIL_FROM: 'zgloszenia@example.org',
  });
  assert.equal(config.port, 0);
  assert.equal(config.databaseUrl, 'postgres://rejon@127.0.0.1/rejon');
  assert.equal(config.demo, false);
  assert.deepEqual(config.writeOrigins, ['https://a.example.org', 'https://b.example.org:8443']);
  assert.deepEqual(config.trustedProxies, ['10.0.0.0/8', 'fd00::/8']);
  assert.equal(config.reportsPerDay, 5);
  assert.equal(config.snapMetres, 0);
  assert.equal(config.wholeArea, 5000);
  assert.equal(config.smallestCount, 3);
  assert.equal(config.hideAfterDays, 0);
  assert.equal(config.tiles?.attribution, '© autorzy mapy');
  assert.deepEqual(config.handover, {
    file: './odbiorcy.json',
    smtpUrl: 'smtps://login:haslo@poczta.example.org:465/?requireTLS=false',
    mailFrom: 'zgloszenia@example.org',
    allow: ['10.20.0.0/16', 'fd00::/8'],
  });
});

const wrong: [variables: Record<string, string>, named: string, shown: string][] = [
  [{PORT: '80a'}, 'PORT', '80a'],
  [{PORT: '65536'}, 'PORT', '65536'],
  [{PORT: '-1'}, 'PORT', '-1'],
  [{PORT: '80.5'}, 'PORT', '80.5'],
  [{HOST: 'a b'}, 'HOST', 'a b'],
  [{REJON_DEMO: 'tak'}, 'REJON_DEMO', 'tak'],
  [{REJON_CORS_WRITE: 'gmina.example.org'}, 'REJON_CORS_WRITE', 'gmina.example.org'],
  [{REJON_CORS_WRITE: 'https://a.example.org/x'}, 'REJON_CORS_WRITE', 'https://a.example.org/x'],
  [{REJON_CORS_WRITE: '*'}, 'REJON_CORS_WRITE', '*'],
  [{REJON_TRUST_PROXY: 'true'}, 'REJON_TRUST_PROXY', 'true'],
  [{REJON_TRUST_PROXY: '10.0.0.1'}, 'REJON_TRUST_PROXY', '10.0.0.1'],
  [{REJON_TRUST_PROXY: '0.0.0.0/0'}, 'REJON_TRUST_PROXY', '0.0.0.0/0'],
  [{REJON_TRUST_PROXY: '10.0.0.0/33'}, 'REJON_TRUST_PROXY', '10.0.0.0/33'],
  [{REJON_REPORTS_PER_DAY: '0'}, 'REJON_REPORTS_PER_DAY', '0'],
  [{REJON_REQUESTS_PER_MINUTE: 'dużo'}, 'REJON_REQUESTS_PER_MINUTE', 'dużo'],
  [{REJON_SNAP_METRES: '50m'}, 'REJON_SNAP_METRES', '50m'],
  [{REJON_WHOLE_AREA: '-1'}, 'REJON_WHOLE_AREA', '-1'],
  [{REJON_SMALLEST_COUNT: '0'}, 'REJON_SMALLEST_COUNT', '0'],
  [{REJON_HIDE_AFTER_DAYS: 'nigdy'}, 'REJON_HIDE_AFTER_DAYS', 'nigdy'],
  [{REJON_TILES_URL: 'ftp://x/{z}/{x}/{y}'}, 'REJON_TILES_URL', 'ftp://x/{z}/{x}/{y}'],
  [
    {REJON_TILES_URL: 'https://t.example.org/', REJON_TILES_ATTRIBUTION: 'x'},
    'REJON_TILES_URL',
    'https://t.example.org/',
  ],
  [{REJON_TILES_URL: 'https://t.example.org/{z}/{x}/{y}'}, 'REJON_TILES_ATTRIBUTION', ''],
  [{REJON_HANDOVER_ALLOW: '10.0.0.0/0'}, 'REJON_HANDOVER_ALLOW', '10.0.0.0/0'],
  [{REJON_MAIL_FROM: 'zgłoszenia'}, 'REJON_MAIL_FROM', 'zgłoszenia'],
  [{REJON_MAIL_FROM: 'a@b.pl, c@d.pl'}, 'REJON_MAIL_FROM', 'a@b.pl, c@d.pl'],
  [{REJON_OPEN311_REPORTS_PER_DAY: '0'}, 'REJON_OPEN311_REPORTS_PER_DAY', '0'],
  [{REJON_OPEN311_JURISDICTION: 'a b'}, 'REJON_OPEN311_JURISDICTION', 'a b'],
  [{REJON_LOG: 'głośno'}, 'REJON_LOG', 'głośno'],
];

for (const [variables, named, shown] of wrong) {
  test(`one sentence tells what is wrong with ${JSON.stringify(variables)}`, () => {
    assert.throws(
      () => readConfig(variables),
      (error) => {
        assert.ok(error instanceof ConfigError);
        assert.ok(error.message.startsWith(`Zmienna ${named} ma wartość „${shown}”; wpisz `));
        assert.match(error.message, /[^.]\.$/);
        return true;
      },
    );
  });
}

for (const [name, value] of [
  ['REJON_OPEN311_KEYS', 'tajne'],
  ['DATABASE_URL', 'mysql://rejon:tajne@127.0.0.1/rejon'],
  ['REJON_SMTP_URL', 'http://rejon:tajne@poczta.example.org'],
  ['REJON_SMTP_URL', 'smtp://rejon:tajne@poczta.example.org/skrzynka'],
] as const) {
  test(`a wrong ${name} is not repeated, for it carries a password: ${value}`, () => {
    assert.throws(
      () => readConfig({[name]: value}),
      (error) => {
        assert.ok(error instanceof ConfigError);
        assert.ok(error.message.startsWith(`Zmienna ${name} ma nieprawidłową wartość; wpisz `));
        assert.doesNotMatch(error.message, /tajne/);
        return true;
      },
    );
  });
}
