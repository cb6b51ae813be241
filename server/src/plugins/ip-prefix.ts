import {isIPv4, isIPv6} from 'node:net';

/**
 * What counts as one computer: an IPv4 address, or the /64 network of an IPv6 address, which is what one
 * household gets. An IPv4 address written as IPv6 (::ffff:192.0.2.1) is the same computer. Whatever is
 * not an address counts as one computer, "unknown".
 */
export function ipPrefix(ip: string): string {
  if (isIPv4(ip)) return ip;
  const address = ip.split('%')[0]!;
  if (!isIPv6(address)) return 'unknown';
  const groups = ipv6Groups(address);
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (mapped) {
    const [high, low] = [groups[6]!, groups[7]!];
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight groups of a valid IPv6 address. */
function ipv6Groups(address: string): number[] {
  const [head = '', tail] = address.split('::').map((half) => half && withoutDots(half));
  const before = parse(head);
  if (tail === undefined) return before;
  const after = parse(tail);
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

function parse(half: string): number[] {
  return half ? half.split(':').map((group) => parseInt(group, 16)) : [];
}

/** Writes the dotted end of an address ("192.0.2.1") as two groups. */
function withoutDots(half: string): string {
  return half.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_all, ...bytes: string[]) => {
    const [a, b, c, d] = bytes.slice(0, 4).map(Number) as [number, number, number, number];
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  });
}
