import assert from 'node:assert/strict';
import type {lookup} from 'node:dns';
import {describe, test} from 'node:test';
import {assert as check, property, ipV4, ipV6, nat, constantFrom} from 'fast-check';
import {addressRule, checkedLookup} from '../../lib/handover/addresses.js';

const isPublic = addressRule([]);

describe('A webhook is never sent', () => {
  const refused = {
    'to this computer': ['127.0.0.1', '127.255.255.254', '::1', '0.0.0.0', '::'],
    'into a private network': [
      '10.0.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      'fd12::1',
      'fc00::1',
    ],
    'to a neighbour on the cable': ['169.254.1.1', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
    'to the metadata of a cloud': ['169.254.169.254', 'fd00:ec2::254', '100.100.100.200'],
    'into a provider’s own network': ['100.64.0.1', '100.127.255.255'],
    'to many at once': ['224.0.0.1', '239.255.255.250', '255.255.255.255', 'ff02::1'],
    'to addresses for documents and tests': [
      '192.0.2.1',
      '198.51.100.1',
      '203.0.113.1',
      '198.18.0.1',
      '2001:db8::1',
      '3fff::1',
    ],
    'to an IPv4 address in disguise': [
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::127.0.0.1',
      '::ffff:8.8.8.8',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001:0:7f00:1::',
    ],
    'to what is no address': [
      '',
      'localhost',
      '127.1',
      '0x7f000001',
      '2130706433',
      '127.0.0.1:80',
      '10.0.0.0/8',
    ],
  };
  for (const [where, addresses] of Object.entries(refused)) {
    test(where, () => {
      for (const address of addresses) assert.equal(isPublic(address), false, address);
    });
  }

  test('to any address of a private range, in either spelling', () => {
    const low = (bits: number) => nat({max: 2 ** bits - 1});
    const quad = (value: number) =>
      [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
    const spelling = constantFrom('', '::ffff:', '64:ff9b::');
    for (const [first, bits] of [
      [0x0a000000, 24],
      [0x64400000, 22],
      [0x7f000000, 24],
      [0xa9fe0000, 16],
      [0xac100000, 20],
      [0xc0a80000, 16],
      [0xe0000000, 28],
    ] as const) {
      check(
        property(
          low(bits),
          spelling,
          (rest, prefix) => !isPublic(prefix + quad((first | rest) >>> 0)),
        ),
      );
    }
  });
});

describe('A webhook is sent', () => {
  test('to public addresses', () => {
    for (const address of [
      '8.8.8.8',
      '193.0.6.139',
      '172.32.0.1',
      '2001:67c:2e8::1',
      '2a00:1450::1',
    ]) {
      assert.equal(isPublic(address), true, address);
    }
  });

  test('into a private network that the operator names, and only there', () => {
    const rule = addressRule(['10.20.0.0/16', 'fd00:1::/32']);
    for (const address of ['10.20.0.1', '10.20.255.255', 'fd00:1::5', '8.8.8.8']) {
      assert.equal(rule(address), true, address);
    }
    for (const address of ['10.21.0.1', 'fd00:2::5', '127.0.0.1', '169.254.169.254']) {
      assert.equal(rule(address), false, address);
    }
  });

  test('whatever address comes, the rule answers', () => {
    check(property(ipV4(), (address) => typeof isPublic(address) === 'boolean'));
    check(property(ipV6(), (address) => typeof isPublic(address) === 'boolean'));
  });
});

describe('A name', () => {
  const resolve = (...addresses: string[]) =>
    ((_name: string, _options: object, done: (error: null, found: object[]) => void) =>
      done(
        null,
        addresses.map((address) => ({address, family: address.includes(':') ? 6 : 4})),
      )) as unknown as typeof lookup;
  const look = (addresses: string[], all: boolean) =>
    new Promise((done, fail) => {
      checkedLookup(isPublic, resolve(...addresses))(
        'odbiorca.example.org',
        {all},
        (error, found) => (error ? fail(error) : done(found)),
      );
    });

  test('leads to its public addresses alone', async () => {
    assert.deepEqual(await look(['10.0.0.1', '8.8.8.8', '::1'], true), [
      {address: '8.8.8.8', family: 4},
    ]);
    assert.equal(await look(['127.0.0.1', '8.8.8.8'], false), '8.8.8.8');
  });

  test('leads nowhere when it has none', async () => {
    for (const all of [true, false]) {
      await assert.rejects(look(['10.0.0.1', '::ffff:127.0.0.1'], all), {
        kind: 'forbidden-address',
      });
    }
  });
});
