import assert from 'node:assert/strict';
import {SocketAddress} from 'node:net';
import {test} from 'node:test';
import fc from 'fast-check';
import {ipPrefix} from '../../lib/plugins/ip-prefix.js';

test('an IPv4 address is one computer', () => {
  assert.equal(ipPrefix('192.0.2.1'), '192.0.2.1');
});

test('all addresses of an IPv6 household are one computer', () => {
  const household = '2001:db8:1:2::/64';
  for (const ip of [
    '2001:db8:1:2::1',
    '2001:DB8:1:2:ffff:ffff:ffff:ffff',
    '2001:0db8:0001:0002::192.0.2.1',
    '2001:db8:1:2::1%eth0',
  ]) {
    assert.equal(ipPrefix(ip), household, ip);
  }
  assert.notEqual(ipPrefix('2001:db8:1:3::1'), household);
  assert.equal(ipPrefix('::1'), '0:0:0:0::/64');
});

test('an IPv4 address written as IPv6 is the same computer', () => {
  for (const ip of ['::ffff:192.0.2.1', '::FFFF:c000:201', '0:0:0:0:0:ffff:192.0.2.1']) {
    assert.equal(ipPrefix(ip), '192.0.2.1', ip);
  }
});

test('whatever is not an address counts as one computer, and nothing throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      assert.equal(ipPrefix(`x${text}`), 'unknown');
    }),
  );
  assert.equal(ipPrefix('192.0.2.1:80'), 'unknown');
});

test('however an address is shortened, its first 64 bits decide', () => {
  fc.assert(
    fc.property(fc.ipV6(), (ip) => {
      const plain = new SocketAddress({address: ip, family: 'ipv6'}).address;
      assert.equal(ipPrefix(plain), ipPrefix(ip));
      assert.match(ipPrefix(ip), /^(\d+\.\d+\.\d+\.\d+|([0-9a-f]{1,4}:){4}:\/64)$/);
    }),
  );
});
