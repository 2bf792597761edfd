/** The official form as Chromium prints it: its pages, its words, and its ink. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import send from 'send';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import type { Point } from '../../src/diagram/geometry.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { buildFormulir } from '../../src/form/formulir.ts';
import type { Formulir, Halaman } from '../../src/form/halaman.ts';
import { toIsiBaris, KOLOM_TEKS } from '../../src/form/isi.ts';
import { KERTAS, type Kertas } from '../../src/form/kertas.ts';
import { drawHalaman } from '../../src/form/svg.ts';
import { realSops } from '../content.ts';
import { rapat } from '../form/hukum.ts';
import { limaPuluh } from '../form/sop-cetak.ts';
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

const MM_PER_PT = 25.4 / 72;
const PX_PER_MM = 200 / 25.4;
const CSS_PX_PER_MM = 96 / 25.4;

function susun(sop: Sop, kertas: Kertas, tanpaPerkiraan: boolean): Formulir {
  const hasil = buildFormulir(sop, kertas, { alamat: 'https://contoh.example/', tanpaPerkiraan });
  if (!hasil.ok) throw new Error(hasil.masalah.map(({ message }) => message).join(' '));
  return hasil.formulir;
}

async function buka(sop: Sop, kertas: Kertas): Promise<Page> {
  const viewport = { width: 1400, height: 900 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: PX_PER_MM / CSS_PX_PER_MM });
  await page.goto(`${served.url}sop/${sop.id}/cetak/${kertas.id === 'a4' ? '' : 'f4/'}`);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** What the printed file has that the geometry has not, or the other way round; one sentence each. */
async function bandingkanPdf(page: Page, sop: Sop, { halaman, kertas }: Formulir): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  const broken: string[] = [];
  if (text.length !== halaman.length) return [`${text.length} pages are printed instead of ${halaman.length}`];
  for (const item of halaman) {
    const { height, width } = (await pdf.getPage(item.nomor)).getViewport({ scale: MM_PER_PT });
    if (Math.abs(width - kertas.width) > 0.5 || Math.abs(height - kertas.height) > 0.5)
      broken.push(`page ${item.nomor} measures ${width} x ${height} mm`);
    const words = rapat(text[item.nomor - 1] ?? '');
    for (const cell of kataHalaman(sop, item))
      if (!words.includes(rapat(cell))) broken.push(`page ${item.nomor} does not say "${cell}"`);
  }
  await pdf.loadingTask.destroy();
  return broken;
}

/** Every paragraph of a page, from the SOP where it is a step's, whole. */
function kataHalaman(sop: Sop, page: Halaman): string[] {
  const kaki = page.kaki.map(({ teks }) => teks);
  if (page.jenis === 'identitas') return [...kaki, ...page.sel.flatMap(({ teks }) => teks.map((line) => line.teks))];
  const judul = page.kepala.map(({ teks }) => teks.map((line) => line.teks).join(''));
  const langkah = page.baris.flatMap(({ langkah: id }) => sop.langkah.filter((item) => item.id === id));
  const sel = langkah.flatMap((item) => {
    const isi = toIsiBaris(sop, item);
    return [isi.nomor, isi.bagian ?? '', ...KOLOM_TEKS.flatMap((kolom) => isi[kolom])];
  });
  const nomor = page.simbol.map(({ nomorSegilima }) => (nomorSegilima === null ? '' : String(nomorSegilima)));
  return [...kaki, ...judul, ...sel, ...nomor, ...page.label.map(({ baris }) => baris.join(''))];
}

/** Words that stand out of the sheet, and words over other words, under print media. */
const cariTumpang = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('section[data-halaman]')].flatMap((section) => {
      const sheet = section.getBoundingClientRect();
      const words = [...section.querySelectorAll('text')]
        .filter((text) => text.textContent !== '')
        .map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }));
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

/** A sheet at 200 dots per inch: how dark each dot is, from 0 (paper) to 255. */
interface Tinta {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): number;
}

async function potret(page: Page, nomor: number): Promise<Tinta> {
  // Alone and in the corner of the window, so that no dot is a part of two.
  const { height: tall, width: wide } = await page.evaluate((own) => {
    for (const section of document.querySelectorAll('section')) section.hidden = section.dataset['halaman'] !== own;
    return document.querySelector(`section[data-halaman="${own}"]`)?.getBoundingClientRect() ?? new DOMRect();
  }, String(nomor));
  const png = await page.screenshot({ clip: { x: 0, y: 0, width: Math.floor(wide), height: Math.floor(tall) } });
  await page.evaluate(() => {
    for (const section of document.querySelectorAll('section')) section.hidden = false;
  });
  const { data, info } = await sharp(png).removeAlpha().greyscale().raw().toBuffer({ resolveWithObject: true });
  const { height, width } = info;
  return { width, height, at: (x, y) => 255 - (data[Math.round(y) * width + Math.round(x)] ?? 255) };
}

/** Ink on the margins that no office printer reaches, and arrows whose ink does not meet the ink of their symbols. */
function periksaTinta(tinta: Tinta, page: Halaman): string[] {
  const scale = PX_PER_MM;
  const broken: string[] = [];
  // One dot to each side of the line, since it may lie between two.
  const dark = ({ x, y }: Point, level: boolean): number =>
    Math.max(...[-1, 0, 1].map((by) => tinta.at(x * scale + (level ? 0 : by), y * scale + (level ? by : 0))));
  for (let x = 0; x < tinta.width; x++)
    for (let y = 0; y < tinta.height; y++) {
      const edge = Math.min(x, tinta.width - 1 - x, y, tinta.height - 1 - y);
      if (edge > 4 * scale) y = Math.max(y, tinta.height - 1 - Math.ceil(4 * scale) - 1);
      else if (tinta.at(x, y) > 40) return [`page ${page.nomor} has ink at its edge, ${x / scale} ${y / scale}`];
    }
  if (page.jenis === 'identitas') return broken;
  for (const { id, titik } of page.panah)
    for (const [name, end, next] of [
      ['start', titik[0], titik[1]],
      ['tip', titik.at(-1), titik.at(-2)],
    ] as const) {
      if (!end || !next) continue;
      const length = Math.hypot(next.x - end.x, next.y - end.y);
      const along = (mm: number): Point => ({
        x: end.x + ((next.x - end.x) * mm) / length,
        y: end.y + ((next.y - end.y) * mm) / length,
      });
      // From the outline of the symbol into the arrow without a gap: a dash begins, or the head ends, there.
      for (let mm = 0.05; mm <= Math.min(0.9, length); mm += 0.1)
        if (dark(along(mm), end.y === next.y) < 90) {
          broken.push(`page ${page.nomor}: the ${name} of ${id} does not touch, ${mm.toFixed(2)} mm away`);
          break;
        }
    }
  return broken;
}

describe.each(await realSops())('$id', (sop) => {
  test.each(Object.values(KERTAS))('is printed on $nama as it was laid out', async (kertas) => {
    const page = await buka(sop, kertas);
    for (const tanpa of [false, true]) {
      const formulir = susun(sop, kertas, tanpa);
      if (tanpa) {
        if ((await page.locator('#tanpa-perkiraan').count()) > 0) await page.check('#tanpa-perkiraan');
        const shown = page.locator('.kira').filter({ visible: true });
        expect(await shown.count()).toBe(0);
      }
      await page.emulateMedia({ media: 'print' });
      expect(await bandingkanPdf(page, sop, { ...formulir, halaman: formulir.halaman.map(tanpaKaki) })).toEqual([]);
      if (!tanpa) expect(await cariTumpang(page)).toEqual([]);
      // Without the inferences nothing moves: the same ink, but less.
      if (!tanpa)
        for (const item of formulir.halaman) expect(periksaTinta(await potret(page, item.nomor), item)).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
    }
    await page.close();
  });
});

/** The address in the foot is the page's own. */
const tanpaKaki = (item: Halaman): Halaman => ({
  ...item,
  kaki: item.kaki.filter(({ teks }) => !teks.includes('https://')),
});

test('fifty generated SOPs of all shapes are printed as they were laid out', { timeout: 300_000 }, async () => {
  const [wadah] = await realSops();
  if (!wadah) throw new Error('no SOP');
  const broken: string[] = [];
  const uji = await sajikan();
  for (const kertas of Object.values(KERTAS)) {
    const page = await buka(wadah, kertas);
    const asli = await page.content();
    await page.emulateMedia({ media: 'print' });
    for (const { nama, sop } of limaPuluh().filter((_, i) => (i % 2 === 0) === (kertas.id === 'a4'))) {
      const seluruh = susun(sop, kertas, false);
      const formulir = { ...seluruh, halaman: seluruh.halaman.slice(0, LEMBAR) };
      const opsi = { nama: '', tautan: () => '#', judulLangkah: (id: string) => id };
      const lembar = formulir.halaman.map(
        (item) =>
          `<section data-halaman="${item.nomor}" data-kertas="${kertas.id}">${drawHalaman(item, kertas, opsi)}</section>`,
      );
      // The real page with other sheets: its style sheets and fonts, and its content policy.
      uji.html = asli.replace(/<section data-halaman[^]*<\/section>/, () => lembar.join(''));
      await page.goto(uji.url);
      await page.evaluate(() => document.fonts.ready);
      const tumpang = formulir.halaman.every(lapang) ? await cariTumpang(page) : [];
      const found = [...(await bandingkanPdf(page, sop, formulir)), ...tumpang];
      // The page with most arrows stands for the others: a picture of each would take minutes.
      const penuh = formulir.halaman.reduce((a, b) => (jumlahPanah(b) > jumlahPanah(a) ? b : a));
      if (lapang(penuh)) found.push(...periksaTinta(await potret(page, penuh.nomor), penuh));
      broken.push(...found.map((sentence) => `${nama}, ${kertas.nama}: ${sentence}`));
    }
    await page.close();
  }
  uji.server.close();
  expect(broken).toEqual([]);
});

/** The built site with one page more, whose text the test writes. */
async function sajikan(): Promise<{ html: string; readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    if (request.url === '/cetak-uji/') response.setHeader('content-type', 'text/html').end(uji.html);
    else send(request, request.url ?? '/', { root: DIST }).pipe(response);
  });
  const uji = { html: '', url: 'http://localhost:4432/cetak-uji/', server };
  await once(server.listen(4432), 'listening');
  return uji;
}

// Of twenty sheets the further ones are made as the first.
const LEMBAR = 4;

const jumlahPanah = (page: Halaman): number => (page.jenis === 'tabel' ? page.panah.length : 0);

/** Words that found no place of their own stand on a line: there ink and words do meet. */
const lapang = (page: Halaman): boolean => page.jenis === 'identitas' || page.label.every((item) => item.lapang);
