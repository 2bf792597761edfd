/** `pdf`: the built forms as PDF. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from './chromium.ts';
import { createAlat } from './pilihan.ts';
import { serve } from './serve.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SERENTAK = 2;

export interface OpsiPdf {
  /** Folder of the built site. */
  readonly situs: string;
  /** Files become `<ke>/<instansi>/<slug>.pdf`, on Folio `<slug>-f4.pdf`. */
  readonly ke: string;
  readonly kertas: 'a4' | 'f4';
  readonly tanpaPerkiraan: boolean;
  /** SOPs to print; all of them when there are none. */
  readonly id: readonly string[];
}

/** @throws in Indonesian where the site lacks an SOP, a form or its pages */
export async function cetakPdf(browser: Browser, opsi: OpsiPdf, kata: (baris: string) => void): Promise<string[]> {
  const ada = await listSop(opsi.situs);
  const asing = opsi.id.filter((id) => !ada.includes(id));
  if (asing.length > 0)
    throw new Error(
      `SOP "${asing.join('", "')}" tidak ada di ${opsi.situs}. Id SOP berbentuk <instansi>/<slug>, misalnya ${ada[0] ?? ''}.`,
    );
  const ids = opsi.id.length > 0 ? opsi.id : ada;
  const { server, url } = await serve(opsi.situs, 0);
  const dasar = bacaDasar(opsi.situs);
  const files: string[] = [];
  const queue = ids.entries();
  try {
    const work = async (): Promise<void> => {
      const page = await browser.newPage();
      // A site below a base path is served from its own folder here.
      await page.route(
        (of) => dasar !== '/' && of.pathname.startsWith(dasar),
        (route) => route.continue({ url: route.request().url().replace(dasar, '/') }),
      );
      for (const [i, id] of queue) {
        const { halaman, isi } = await cetak(page, `${url}sop/${id}/cetak/${opsi.kertas === 'a4' ? '' : 'f4/'}`, opsi);
        const file = join(opsi.ke, `${id}${opsi.kertas === 'a4' ? '' : '-f4'}.pdf`);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, isi);
        files.push(file);
        kata(`[${i + 1}/${ids.length}] ${file}, ${halaman} halaman`);
      }
      await page.close();
    };
    await Promise.all(Array.from({ length: Math.min(SERENTAK, ids.length) }, work));
  } finally {
    server.close();
  }
  return files.sort();
}

async function cetak(
  page: Page,
  alamat: string,
  { tanpaPerkiraan }: OpsiPdf,
): Promise<{ halaman: number; isi: Uint8Array }> {
  await page.goto(alamat, { waitUntil: 'load' });
  const halaman = await page.locator('section[data-halaman]').count();
  if (halaman === 0) throw new Error(`Formulir ${alamat} tidak berisi lembar; alasannya tertulis pada halaman itu.`);
  const kotak = page.locator('#tanpa-perkiraan');
  if (tanpaPerkiraan && (await kotak.count()) > 0) await kotak.check();
  await page.evaluate(async () => {
    await document.fonts.ready;
    // A print dialog takes the page's title; a file is named after the SOP alone.
    document.title = document.title.replace(/^Formulir /, 'SOP ');
  });
  return { halaman, isi: await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }) };
}

/** Ids of the SOPs that the built site has forms of. */
async function listSop(situs: string): Promise<string[]> {
  const folder = join(situs, 'sop');
  if (!existsSync(folder)) throw new Error(`Folder ${situs} belum berisi situs. Jalankan npm run build lebih dahulu.`);
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => (await readdir(join(folder, name))).map((slug) => `${name}/${slug}`)),
  );
  return lists
    .flat()
    .filter((id) => existsSync(join(folder, id, 'cetak/index.html')))
    .sort();
}

function bacaDasar(situs: string): string {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(join(situs, 'index.html'), 'utf8'))?.[1];
  return canonical === undefined ? '/' : new URL(canonical).pathname;
}

export const alat = createAlat({
  sisa: '[<id SOP>…]',
  keterangan: `Tanpa id, semua SOP dicetak. Yang mencetak ialah Chromium: program pada SOP_CHROMIUM, atau Chrome atau Edge di komputer
ini, atau yang dari npm. Setiap berkas menjadi <ke>/<instansi>/<slug>.pdf, pada Folio <slug>-f4.pdf.`,
  pilihan: {
    situs: { arti: 'folder situs yang sudah dibangun', nilai: '<folder>', bawaan: 'dist' },
    ke: { arti: 'folder hasil (tanpa ini: sop/ di folder situs)', nilai: '<folder>' },
    kertas: { arti: 'ukuran kertas', antara: ['a4', 'f4'], bawaan: 'a4' },
    'tanpa-perkiraan': { arti: 'tanpa keterangan yang merupakan perkiraan' },
  },
  jalankan: async ({ situs, ke = join(situs, 'sop'), kertas, 'tanpa-perkiraan': tanpaPerkiraan }, id) => {
    const browser = await openChromium(ROOT, process.env['SOP_CHROMIUM']);
    try {
      const files = await cetakPdf(browser, { situs, ke, kertas, tanpaPerkiraan, id }, (baris) => console.log(baris));
      console.log(`${files.length} PDF selesai di ${ke}.`);
      return 0;
    } finally {
      await browser.close();
    }
  },
});
