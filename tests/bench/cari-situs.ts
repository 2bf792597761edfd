/** Copies of the built site for the bench: one as it is for plain Pagefind, one with the words only the index sees. */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { groupJabatan } from '../../src/bahasa/jabatan.ts';
import type { Acuan } from '../../src/domain/frontmatter.ts';
import { ARTI_PERAN, PERAN, type Peran } from '../../src/domain/kosakata.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { istilahId } from '../../src/domain/url.ts';
import {
  renderAkarHalaman,
  renderAkarIstilah,
  renderAkarLangkah,
  renderAkarPeraturan,
  renderAkarSop,
  type Konsep,
} from '../../src/search/render-akar.ts';

const ATTRIBUTE = / data-akar="[^"]*"| data-pagefind-index-attrs="data-akar"/g;

/** True when the site itself already carries the index words. */
export function hasAkar(dist: string): boolean {
  return globSync('sop/*/*/index.html', { cwd: dist }).some((file) =>
    readFileSync(join(dist, file), 'utf8').includes(' data-akar="'),
  );
}

export function copyPlain(dist: string, to: string): void {
  for (const file of globSync('**/*.html', { cwd: dist })) {
    write(join(to, file), readFileSync(join(dist, file), 'utf8').replace(ATTRIBUTE, ''));
  }
}

/** Puts the index words where the site's own pages are to put them. */
export function copyWithAkar(dist: string, to: string, sops: readonly Sop[], acuan: Acuan, konsep: Konsep): void {
  copyPlain(dist, to);
  const edit = (path: string, change: (html: string) => string): void => {
    const file = join(to, path, 'index.html');
    if (existsSync(file)) write(file, change(readFileSync(file, 'utf8')));
  };
  const head = (akar: string) => (html: string) =>
    html.replace('</h1>', () => `</h1><span hidden ${attribute(akar)}></span>`);
  const element = (html: string, start: string, akar: string): string =>
    html.replace(start, () => `${start} ${attribute(akar)}`);
  for (const sop of sops) {
    edit(`sop/${sop.id}`, (html) =>
      sop.langkah.reduce(
        (text, item) => element(text, `<tr id="langkah-${item.id}"`, renderAkarLangkah(sop, item, konsep)),
        head(renderAkarSop(sop, konsep))(html),
      ),
    );
  }
  for (const item of acuan.peraturan) edit(`peraturan/${item.id}`, head(renderAkarPeraturan(item, konsep)));
  for (const { slug, nama, ejaan } of groupJabatan(sops)) {
    edit(`jabatan/${slug}`, head(renderAkarHalaman('jabatan', nama, { ejaan }, konsep)));
  }
  for (const item of acuan.instansi) {
    const isi = [item.wilayah ?? '', ...(item.perkiraan ?? []).map(({ nilai }) => nilai ?? '')];
    edit(`instansi/${item.id}`, head(renderAkarHalaman('instansi', item.nama, { isi }, konsep)));
  }
  for (const item of acuan.topik) {
    edit(`topik/${item.id}`, head(renderAkarHalaman('topik', item.nama, { isi: [item.uraian] }, konsep)));
  }
  for (const peran of Object.keys(PERAN) as Peran[]) {
    edit(`peran/${peran}`, head(renderAkarHalaman('peran', PERAN[peran], { isi: [ARTI_PERAN[peran]] }, konsep)));
  }
  edit('glosarium', (html) =>
    acuan.istilah.reduce(
      (text, item) => element(text, `<div id="${istilahId(item.istilah)}"`, renderAkarIstilah(item, konsep)),
      head(renderAkarHalaman('halaman', 'Glosarium', { ejaan: ['Daftar istilah'] }, konsep))(html),
    ),
  );
  for (const [path, judul, ejaan] of HALAMAN) {
    edit(path, head(renderAkarHalaman('halaman', judul, { ejaan }, konsep)));
  }
}

const HALAMAN: readonly (readonly [string, string, readonly string[]])[] = [
  ['panduan', 'Panduan menulis SOP', ['Cara menulis SOP', 'Pedoman penyusunan SOP']],
  ['metode', 'Metode', ['Cara kami memperkirakan', 'Metode perkiraan']],
  ['tentang', 'Tentang', []],
];

function attribute(akar: string): string {
  return `data-akar="${akar.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" data-pagefind-index-attrs="data-akar"`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
