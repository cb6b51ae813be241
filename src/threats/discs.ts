/** Between two discs stays at least this much room, in CSS pixels. */
export const discGap = 2;

const smallest = 13;
const largest = 28;
const single = 13;

/**
 * How big a mark is on the screen, in CSS pixels: the radius of a single threat's shape, or of the
 * disc of several, growing with the square root of their number. Two neighbouring cells of the
 * largest discs just fit beside each other, so crowded maps do not merge into one disc.
 */
export function discRadius(count: number): number {
  return count <= 1 ? single : Math.min(largest, smallest + Math.sqrt(count) / 2);
}

/** Discs while they are merged; every array is as long as there were discs at first. */
export interface Discs {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly count: Uint32Array;
}

/**
 * Merges discs that would overlap until none does. A merged disc lies where its threats lie on
 * average.
 *
 * @param unit - How many units of the coordinates make a CSS pixel.
 * @returns For each disc the one that it became part of, itself when it stayed.
 */
export function mergeDiscs(discs: Discs, unit: number): Int32Array {
  const {x, y, count} = discs;
  const into = Int32Array.from(x, (_, disc) => disc);
  const radius = Float64Array.from(count, (threats) => discRadius(threats) * unit);
  const reach = (2 * largest + discGap) * unit;
  let left = Array.from(into);
  for (let merged = true; merged;) {
    merged = false;
    left = left.filter((disc) => into[disc] === disc).sort((a, b) => x[a]! - x[b]!);
    for (let i = 0; i < left.length; i++) {
      const disc = left[i]!;
      if (into[disc] !== disc) continue;
      for (let j = i + 1; j < left.length; j++) {
        const other = left[j]!;
        if (x[other]! - x[disc]! > reach) break;
        if (Math.abs(y[other]! - y[disc]!) > reach) continue;
        if (into[other] !== other || apart(disc, other)) continue;
        absorb(discs, disc, other);
        radius[disc] = discRadius(count[disc]!) * unit;
        into[other] = disc;
        merged = true;
      }
    }
  }
  return into.map((disc) => last(into, disc));

  function apart(a: number, b: number) {
    const room = radius[a]! + radius[b]! + discGap * unit;
    return (x[a]! - x[b]!) ** 2 + (y[a]! - y[b]!) ** 2 >= room ** 2;
  }
}

function absorb({x, y, count}: Discs, disc: number, other: number) {
  const total = count[disc]! + count[other]!;
  x[disc]! += ((x[other]! - x[disc]!) * count[other]!) / total;
  y[disc]! += ((y[other]! - y[disc]!) * count[other]!) / total;
  count[disc] = total;
}

function last(into: Int32Array, disc: number): number {
  while (into[disc] !== disc) disc = into[disc]!;
  return disc;
}
