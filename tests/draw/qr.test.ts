/** QR codes are drawn from the library's own matrix, square for square. */
import { expect, test } from 'vitest';
import { drawQr, qrOf } from '../../src/draw/qr.ts';

test.each(['https://lajur.example/sop/a/b/langkah/c/', `https://lajur.example/${'x'.repeat(160)}/`])(
  '%s',
  (address) => {
    const { data, size } = qrOf(address).modules;
    const svg = drawQr(address, 'Kode "QR" & <uji>');
    const dark = new Set<string>();
    for (const [, x = '', y = '', width = ''] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let step = 0; step < Number(width); step += 1) dark.add(`${Number(x) + step},${y}`);
    const expected = Array.from({ length: size * size }, (_, at) => at).filter((at) => data[at]);
    expect(dark).toEqual(new Set(expected.map((at) => `${at % size},${Math.floor(at / size)}`)));
    expect(svg).toContain(`viewBox="-4 -4 ${size + 8} ${size + 8}"`);
    expect(svg).not.toMatch(/<uji>|style=/);
  },
);
