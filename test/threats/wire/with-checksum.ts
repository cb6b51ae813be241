/** The same bytes with the Adler-32 (RFC 1950) at their end that belongs to them. */
export function withChecksum(bytes: Uint8Array): Uint8Array {
  let [a, b] = [1, 0];
  for (const byte of bytes.subarray(0, -4)) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  const signed = bytes.slice();
  new DataView(signed.buffer).setUint32(signed.length - 4, b * 65_536 + a);
  return signed;
}
