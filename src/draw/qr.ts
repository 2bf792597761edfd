/** An address as a QR code, for paper. */
import { create, type QRCode } from 'qrcode';

// Trying all eight masks for the prettiest one takes three quarters of the time; every reader reads each of them.
export const QR = { errorCorrectionLevel: 'M', maskPattern: 2 } as const;

/** An address as bytes: to look for stretches of digits and capitals that fit in less takes longer than all the rest. */
export const qrOf = (alamat: string): QRCode => create([{ mode: 'byte', data: new TextEncoder().encode(alamat) }], QR);

/** SVG without styles or ids; drawn in the colour of the text. @param nama accessible name */
export function drawQr(alamat: string, nama: string): string {
  const { modules } = qrOf(alamat);
  const { data, size } = modules;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!data[y * size + x]) continue;
      const start = x;
      while (x < size && data[y * size + x]) x += 1;
      path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
    }
  }
  const quiet = 4;
  const box = `${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`;
  const label = nama.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="qr" viewBox="${box}" role="img" aria-label="${label}" shape-rendering="crispEdges"><rect x="${-quiet}" y="${-quiet}" width="${size + 2 * quiet}" height="${size + 2 * quiet}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
}
