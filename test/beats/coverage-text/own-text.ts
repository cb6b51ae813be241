/**
 * A text as counties, towns and electoral districts publish them, and addresses that it covers, that
 * it does not cover, and of which it does not say clearly; joined by semicolons.
 */
export type OwnText = readonly [
  text: string,
  addresses: {readonly yes?: string; readonly no?: string; readonly unclear?: string},
];
