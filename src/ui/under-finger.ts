/**
 * Whether a finger is what points: then a keyboard comes onto the screen with each text field, and
 * hides what stands below it.
 */
export const underFinger = (): boolean => matchMedia('(pointer: coarse)').matches;
