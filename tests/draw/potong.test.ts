/** A piece of the diagram: the step with its neighbours, cut from the finished drawing. */
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, test } from 'vitest';
import { closeDrawing, drawDiagram } from '../../src/draw/draw.ts';
import { cropDiagram, relinkDiagram } from '../../src/draw/potong.ts';
import { realSops } from '../content.ts';

const options = { links: (id: string) => `/ke/${id}/`, judul: 'Potongan & <uji>' };
afterAll(closeDrawing);

describe('cropDiagram', async () => {
  for (const sop of await realSops()) {
    test(`${sop.id}: every step is shown whole with both neighbours and all its arrows within the piece`, async () => {
      const svg = await drawDiagram(sop, { cache: null });
      for (const langkah of sop.langkah) {
        const piece = cropDiagram(svg, langkah.id, options) ?? '';
        const { document } = new JSDOM(piece, { contentType: 'image/svg+xml' }).window;
        const ids = [...document.querySelectorAll('[data-langkah]')].map((node) => node.getAttribute('data-langkah'));
        const near = [sop.langkah[langkah.urutan - 2], langkah, sop.langkah[langkah.urutan]].flatMap(
          (item) => item?.id ?? [],
        );
        expect(ids).toEqual(expect.arrayContaining(near));
        expect(document.querySelectorAll('[data-terpilih]').length).toBe(1);
        const own = (at: string): number => document.querySelectorAll(`[data-${at}="${langkah.id}"]`).length;
        expect(own('dari')).toBeGreaterThan(0);
        expect(own('ke')).toBe(langkah.masuk.length);
        expect(own('dari')).toBe(langkah.keluar.length);
        expect(document.querySelector('title')?.textContent).toBe('Potongan & <uji>');
        expect(piece).not.toContain('#langkah-');
        expect(piece).not.toMatch(/NaN|Infinity|undefined|style=/);
        expect(piece.length).toBeLessThan(svg.length);
      }
    });
  }

  test('a step the drawing does not have gives null', async () => {
    const [sop] = await realSops();
    if (sop) expect(cropDiagram(await drawDiagram(sop, { cache: null }), 'bukan-langkah', options)).toBeNull();
  });
});

test('relinkDiagram points every node elsewhere and changes nothing else', async () => {
  const [sop] = await realSops();
  if (!sop) return;
  const svg = await drawDiagram(sop, { cache: null });
  const linked = relinkDiagram(svg, (id) => `#langkah-${id}`);
  expect(linked).toBe(svg);
  expect(relinkDiagram(svg, options.links).match(/href="\/ke\//g)).toHaveLength(sop.langkah.length);
});
