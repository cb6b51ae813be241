const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** A formatter, made once: making one is a hundred times dearer than using it. */
export function cached<Format extends Intl.DateTimeFormat | Intl.NumberFormat>(
  key: string,
  make: () => Format,
): Format {
  let format = formats.get(key);
  if (!format) formats.set(key, (format = make()));
  return format as Format;
}
