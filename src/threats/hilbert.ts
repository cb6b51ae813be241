/*
 * A Hilbert curve through the squares of the world: near squares are near on the curve, and every
 * square of every zoom is one stretch of it. The curve passes the four quadrants of a square in one of
 * four ways; a state is four times the number of its way. A quadrant is 2 in the south, plus 1 in the
 * east.
 */

/** For `state + quadrant`: when the curve passes the quadrant, 0 to 3. */
export const hilbertRank = Uint8Array.of(0, 3, 1, 2, 0, 1, 3, 2, 2, 1, 3, 0, 2, 3, 1, 0);

/** For `state + quadrant`: the state in which the curve passes the quadrant. */
export const hilbertState = Uint8Array.of(4, 12, 0, 0, 0, 4, 8, 4, 8, 8, 4, 12, 12, 0, 12, 8);

/** A key has two halves of this many bits. */
export const halfKeyBits = 26;

/**
 * Where the curve passes a square of 16 units, as a number below 2^52.
 *
 * @param x - Quantised Web Mercator, as `y`; not negative and below `worldSize`.
 */
export function hilbertKey(x: number, y: number): number {
  let state = 0;
  let high = 0;
  let low = 0;
  for (let bit = 29; bit > 16; bit--) {
    const at = state + ((y >> bit) & 1) * 2 + ((x >> bit) & 1);
    high = high * 4 + hilbertRank[at]!;
    state = hilbertState[at]!;
  }
  for (let bit = 16; bit > 3; bit--) {
    const at = state + ((y >> bit) & 1) * 2 + ((x >> bit) & 1);
    low = low * 4 + hilbertRank[at]!;
    state = hilbertState[at]!;
  }
  return high * 2 ** halfKeyBits + low;
}
