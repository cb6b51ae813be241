import assert from 'node:assert/strict';

/** The lines of a vCard or a calendar as their reader sees them; each as short as it has to be. */
export function unfolded(text: string): string[] {
  const physical = text.split('\r\n');
  assert.equal(physical.pop(), '', 'the last line has an end');
  for (const line of physical) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!/[\r\n]/.test(line), line);
  }
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}
