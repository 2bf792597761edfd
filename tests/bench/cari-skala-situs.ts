/**
 * A site of generated SOPs as far as the search sees it: of every page the head that Pagefind indexes, in the shape of the
 * built pages, over the scripts of a built site. Findings are not made; the facet of findings is empty.
 */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { groupJabatan } from '../../src/bahasa/jabatan.ts';
import { createKonsep } from '../../src/bahasa/konsep.ts';
import { buildSop, indexAcuan } from '../../src/domain/build-sop.ts';
import type { Acuan } from '../../src/domain/frontmatter.ts';
import { sebutPeraturan, singkatPeraturan } from '../../src/domain/peraturan.ts';
import type { Langkah, Sop } from '../../src/domain/sop.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { PENUTUP } from '../../src/search/bidang.ts';
import { teksDokumen } from '../../src/search/teks-dokumen.ts';
import { splitKamus } from '../../src/search/kamus-bagian.ts';
import { createKamus } from '../../src/search/kamus.ts';
import {
  renderAkarHalaman,
  renderAkarIstilah,
  renderAkarLangkah,
  renderAkarPeraturan,
  renderAkarSop,
  type Konsep,
} from '../../src/search/render-akar.ts';
import { listSaring, listTopikAwal } from '../../src/search/saring-situs.ts';
import { saringHalaman } from '../../src/search/saring.ts';
import { istilahId } from '../../src/domain/url.ts';

export interface SitusSkala {
  readonly sop: number;
  readonly langkah: number;
  readonly halaman: number;
}

/** Where the search of such a site is opened: a page of the built site. */
export const HALAMAN_MULAI = '/tentang/';

/** @param dist a built site @param isi content folder of the bench `data` @param to emptied first */
export async function writeSitusSkala(dist: string, isi: string, to: string): Promise<SitusSkala> {
  rmSync(to, { recursive: true, force: true });
  for (const name of ['_astro', 'tentang', 'metode', 'panduan', 'cari', 'peran', 'index.html']) {
    cpSync(join(dist, name), join(to, name), { recursive: true });
  }
  process.env['SOP_ISI'] = isi;
  const { content } = await loadContent(process.cwd());
  const index = indexAcuan(content.acuan);
  const sop = content.sop.map(({ id, data }) => buildSop(id, data, index)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const konsep = createKonsep(content.acuan.istilah);
  let halaman = 0;
  for (const [url, html] of renderPages(sop, content.acuan, konsep)) {
    write(to, `${url}index.html`, html);
    halaman++;
  }
  const kamus = splitKamus(createKamus(teksDokumen(sop, content.acuan), content.acuan.istilah));
  write(to, 'data/kamus.json', JSON.stringify({ ...kamus.inti, topik: listTopikAwal(sop) }));
  for (const [awal, part] of kamus.bagian) write(to, `data/kamus/${awal}.json`, JSON.stringify(part));
  write(to, 'data/saring.json', JSON.stringify(listSaring(sop, content.acuan, () => new Map(), [])));
  return { sop: sop.length, langkah: sop.reduce((sum, item) => sum + item.langkah.length, 0), halaman };
}

function* renderPages(sop: readonly Sop[], acuan: Acuan, konsep: Konsep): Generator<readonly [string, string]> {
  for (const item of sop) yield [`sop/${item.id}/`, renderSop(item, konsep)];
  for (const item of acuan.peraturan) {
    const akar = renderAkarPeraturan(item, konsep);
    yield [`peraturan/${item.id}/`, renderHead(singkatPeraturan(item), akar, 'peraturan', sebutPeraturan(item))];
  }
  for (const { slug, nama, ejaan } of groupJabatan(sop)) {
    const akar = renderAkarHalaman('jabatan', nama, { ejaan }, konsep);
    yield [`jabatan/${slug}/`, renderHead(nama, akar, 'jabatan', ejaan.join(', '))];
  }
  for (const { id, nama, wilayah } of acuan.instansi) {
    const akar = renderAkarHalaman('instansi', nama, { isi: [wilayah ?? ''] }, konsep);
    yield [`instansi/${id}/`, renderHead(nama, akar, 'instansi', wilayah ?? '')];
  }
  for (const { id, nama, uraian } of acuan.topik) {
    const akar = renderAkarHalaman('topik', nama, { isi: [uraian] }, konsep);
    yield [`topik/${id}/`, renderHead(nama, akar, 'topik', uraian)];
  }
  const istilah = acuan.istilah.map((item) => {
    const title = [item.istilah, item.kepanjangan].filter(Boolean).join(': ');
    const words = `<dt>${esc(item.istilah)}</dt><dd>${esc([item.kepanjangan, item.arti].filter(Boolean).join('. '))}</dd>`;
    return `<div id="${istilahId(item.istilah)}" data-pagefind-title="${esc(title)}" ${akarOf(renderAkarIstilah(item, konsep))}>${words}</div>`;
  });
  yield ['glosarium/', page(`<dl data-pagefind-body>${istilah.join('')}</dl>`)];
}

function renderSop(sop: Sop, konsep: Konsep): string {
  const filters = ['jenis:sop', ...saringHalaman(sop).map(({ saring, nilai }) => `${saring}:${nilai}`)];
  const meta = `data-pagefind-meta="instansi[data-instansi], topik[data-topik]" data-instansi="${esc(sop.instansi.nama)}" data-topik="${esc(sop.topik.nama)}"`;
  const steps = sop.langkah.map((item, at) => renderLangkah(sop, item, at, konsep)).join('');
  const identity = [
    sop.nomor,
    sop.unit,
    ...sop.kualifikasiPelaksana,
    ...sop.peralatan,
    ...sop.peringatan,
    ...sop.pencatatan,
  ];
  return page(
    `<article data-pagefind-body><h1>${esc(sop.nama)}</h1>${hidden(renderAkarSop(sop, konsep), filters)}<p ${meta}>${esc(sop.instansi.nama)}</p>` +
      `<table>${steps}</table>${hidden(PENUTUP)}<p>${esc(identity.filter(Boolean).join('. '))}</p></article>`,
  );
}

function renderLangkah(sop: Sop, langkah: Langkah, at: number, konsep: Konsep): string {
  const lane = sop.pelaksana.find((item) => item.id === langkah.pelaksana)?.nama ?? 'pelaksana tidak diketahui';
  const { kelengkapan, output, waktu } = langkah.mutuBaku;
  const title = [`Langkah ${at + 1}: ${langkah.ringkas}`, lane, waktu ?? 'waktu tidak tercantum'].join(' · ');
  const cells = [langkah.kegiatan, lane, kelengkapan.join(', '), waktu ?? '', output.join(', ')];
  return `<tr id="langkah-${langkah.id}" data-pagefind-title="${esc(title)}" ${akarOf(renderAkarLangkah(sop, langkah, konsep))}>${cells
    .map((teks) => `<td>${esc(teks)}</td>`)
    .join('')}</tr>`;
}

const renderHead = (judul: string, akar: string, jenis: string, pengantar: string): string =>
  page(
    `<div data-pagefind-body><h1>${esc(judul)}</h1>${hidden(akar, [`jenis:${jenis}`])}<p>${esc(pengantar)}</p></div>`,
  );

const hidden = (akar: string, filters: readonly string[] = []): string =>
  `<span hidden ${akarOf(akar)}>${filters.map((item) => `<span data-pagefind-filter="${esc(item)}"></span>`).join('')}</span>`;
const akarOf = (akar: string): string => `data-akar="${esc(akar)}" data-pagefind-index-attrs="data-akar"`;
const page = (body: string): string => `<!doctype html><html lang="id"><body><main>${body}</main></body></html>`;
const esc = (teks: string): string =>
  teks.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function write(folder: string, name: string, text: string): void {
  const file = join(folder, name);
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (import.meta.main) {
  const [dist = '', isi = '', to = ''] = process.argv.slice(2);
  const { sop, langkah, halaman } = await writeSitusSkala(dist, isi, to);
  const [a, b, c] = [sop, langkah, halaman].map((count) => count.toLocaleString('id'));
  console.log(`Situs: ${a} SOP dengan ${b} langkah, ${c} halaman.`);
}
