/**
 * Gives a text to the person as a file to open or to keep.
 *
 * @param type - Its MIME type.
 */
export function download(name: string, type: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
