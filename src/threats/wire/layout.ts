/** Every file begins with "rejon" in ASCII and the number of the version. */
export const magic: readonly number[] = [0x72, 0x65, 0x6a, 0x6f, 0x6e];
export const version = 1;

/** The status and the source of a row share a byte: the source in the upper half. */
export const sourceShift = 4;

/** Days of checking count modulo this, so that 0 is left to say "not checked". */
export const checkedModulus = 2 ** 16 - 1;

/** A signed 32-bit number as an unsigned one: 0, -1, 1, -2, … become 0, 1, 2, 3, … */
export const zigzag = (number: number): number => ((number << 1) ^ (number >> 31)) >>> 0;

/** The inverse of {@link zigzag}. */
export const unzigzag = (number: number): number => (number >>> 1) ^ -(number & 1);
