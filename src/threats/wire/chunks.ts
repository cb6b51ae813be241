/** So many rows make a piece of some hundred kilobytes. */
const rowsOfChunk = 2000;

/** The texts of rows, joined into pieces that are worth sending. */
export function* inChunks(length: number, text: (row: number) => string): Generator<string> {
  for (let start = 0; start < length; start += rowsOfChunk) {
    let chunk = '';
    const end = Math.min(start + rowsOfChunk, length);
    for (let row = start; row < end; row++) chunk += text(row);
    yield chunk;
  }
}
