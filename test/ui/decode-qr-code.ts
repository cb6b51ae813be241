import decode from 'qr/decode.js';

/** What a phone reads from a QR code that the page shows, drawn at 8 pixels a module. */
export async function decodeQrCode(code: SVGSVGElement): Promise<string> {
  const side = code.viewBox.baseVal.width * 8;
  const drawn = code.cloneNode(true) as SVGSVGElement;
  drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  drawn.setAttribute('width', String(side));
  drawn.setAttribute('height', String(side));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(drawn))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, side, side);
  return decode(context.getImageData(0, 0, side, side));
}
