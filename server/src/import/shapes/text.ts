/**
 * The text of GeoJSON or KML: UTF-8 or UTF-16 with its mark, else the encoding that the XML names,
 * else Windows-1250. Never throws.
 */
export function textOf(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1];
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder(declared ?? 'utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}
