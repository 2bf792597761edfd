/** The official form as Chromium prints it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import { buatFormulir } from '../../src/form/formulir.ts';
import { isiBaris, KOLOM_TEKS } from '../../src/form/isi.ts';
import { KERTAS } from '../../src/form/kertas.ts';
import { realSops } from '../content.ts';
import { rapat } from '../form/hukum.ts';
import { launchBrowser } from './browser.ts';
import { DIST } from './site.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serve(DIST, 4430)]);
});
afterAll(async () => {
  await browser.close();
  served.server.close();
});

const PT_PER_MM = 72 / 25.4;

/** Width and height of every page, in mm. */
function pageSizes(pdf: Buffer): (readonly [number, number])[] {
  const boxes = pdf.toString('latin1').matchAll(/\/Type \/Page\n[^]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => [Number(width) / PT_PER_MM, Number(height) / PT_PER_MM]);
}

/** Words that stand out of the sheet or of their table cell's page, and words over other words, under print media. */
const findTrouble = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('section[data-halaman]')].flatMap((section) => {
      const sheet = section.getBoundingClientRect();
      const words = [...section.querySelectorAll('text')].map((text) => ({
        name: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const mm = sheet.width / Number(section.querySelector('svg')?.viewBox.baseVal.width ?? 297);
      return words.flatMap(({ box, name }, i) => {
        const out =
          box.left < sheet.left + 5 * mm || box.right > sheet.right - 5 * mm || box.bottom > sheet.bottom - 4 * mm;
        // A line's box is taller than its letters.
        const clash = words.find(
          ({ box: other }, k) =>
            k < i &&
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 0.3 * mm &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1.2 * mm,
        );
        return [...(out ? [`${name} is cut`] : []), ...(clash ? [`${name} lies on ${clash.name}`] : [])];
      });
    }),
  );

describe.each(await realSops())('$id', (sop) => {
  test.each(Object.values(KERTAS))('is printed on $nama as it was laid out', async (kertas) => {
    const hasil = buatFormulir(sop, kertas, { alamat: '' });
    const wanted = hasil.ok ? hasil.formulir.halaman.length : 0;
    const page = await browser.newPage();
    await page.goto(`${served.url}sop/${sop.id}/cetak/${kertas.id === 'a4' ? '' : 'f4/'}`);
    await page.evaluate(() => document.fonts.ready);
    for (const tanpa of [false, true]) {
      if (tanpa && (await page.locator('#tanpa-perkiraan').count()) > 0) await page.check('#tanpa-perkiraan');
      const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true }));
      expect(sizes.length).toBe(wanted);
      for (const [width, height] of sizes) {
        expect(Math.abs(width - kertas.width)).toBeLessThan(0.5);
        expect(Math.abs(height - kertas.height)).toBeLessThan(0.5);
      }
      const shown = await page.evaluate(
        () =>
          [...document.querySelectorAll('.kira')].filter((item) => getComputedStyle(item).visibility !== 'hidden')
            .length,
      );
      if (tanpa) expect(shown).toBe(0);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await findTrouble(page)).toEqual([]);
    const words = rapat(await page.evaluate(() => document.querySelector('.formulir')?.textContent ?? ''));
    const cells = sop.langkah.flatMap((item) => KOLOM_TEKS.flatMap((kolom) => isiBaris(sop, item)[kolom]));
    expect(cells.filter((cell) => !words.includes(rapat(cell)))).toEqual([]);
    await page.close();
  });
});
