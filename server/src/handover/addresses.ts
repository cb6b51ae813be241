import {lookup as systemLookup, type LookupAddress} from 'node:dns';
import {BlockList, isIP, type LookupFunction} from 'node:net';
import {HandoverFailure} from './failure.js';

/** Every IPv4 range that IANA's special-purpose registry takes out of the public internet. */
const specialIpv4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** The only part of IPv6 that is given out; what embeds an IPv4 address is taken out of it below. */
const globalIpv6 = ['2000::/3'];

/** Special ranges within it: IETF protocols with Teredo, documentation, 6to4. */
const specialIpv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const special = ranges([...specialIpv4, ...specialIpv6]);
const unicast = ranges(globalIpv6);

/** Whether a webhook may be sent to an address. */
export type AddressRule = (address: string) => boolean;

/**
 * Public addresses, and those of networks that the operator names. A webhook's name could otherwise lead
 * into the network the server stands in: to a router, a database, or a cloud's metadata.
 *
 * @param allow - CIDR ranges.
 */
export function addressRule(allow: readonly string[]): AddressRule {
  const named = ranges(allow);
  return (address) => {
    // An address with a zone ("fe80::1%eth0") is never one that others reach.
    const version = address.includes('%') ? 0 : isIP(address);
    if (version === 0) return false;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (named.check(address, family)) return true;
    return !special.check(address, family) && (version === 4 || unicast.check(address, family));
  };
}

/**
 * Resolves names for a connection, and gives it only addresses that were checked: a second answer of the
 * name's server, which may be another one, is never asked for.
 */
export function checkedLookup(
  isAllowed: AddressRule,
  resolve: typeof systemLookup = systemLookup,
): LookupFunction {
  return (name, options, done) => {
    resolve(name, {...options, all: true}, (error, found: readonly LookupAddress[]) => {
      if (error) return done(error, []);
      const allowed = found.filter(({address}) => isAllowed(address));
      const [first] = allowed;
      if (first === undefined) return done(new HandoverFailure('forbidden-address'), []);
      if (options.all) return done(null, allowed);
      done(null, first.address, first.family);
    });
  };
}

/** Whether a host of a URL is this computer by its very name. */
export function isLoopbackName(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host);
}

function ranges(list: readonly string[]): BlockList {
  const block = new BlockList();
  for (const range of list) {
    const [address = '', length] = range.split('/');
    block.addSubnet(address, Number(length), isIP(address) === 4 ? 'ipv4' : 'ipv6');
  }
  return block;
}
