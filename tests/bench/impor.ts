/** The five source texts, imported without help, against the entries typed by hand. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LangkahFrontmatter, SopFrontmatter } from '../../src/domain/frontmatter.ts';
import { createAnggaran } from '../../src/impor/anggaran.ts';
import { readTeks } from '../../src/impor/berkas/teks.ts';
import { importDokumen } from '../../src/impor/impor.ts';
import { realContent, ROOT } from '../content.ts';
import { keepAngka } from './angka.ts';

const { content } = await realContent();
const byNaskah = Map.groupBy(content.sop, (entry) => entry.data.sumber.naskah);
const verbose = process.argv.includes('--rinci');
const total = {
  sel: 0,
  selSama: 0,
  bidang: 0,
  bidangSama: 0,
  tinggi: 0,
  tinggiSama: 0,
  lajur: 0,
  lajurSama: 0,
  salahTinggi: 0,
};

for (const [naskah, entries] of [...byNaskah].sort()) {
  const teks = await readFile(join(ROOT, 'content/naskah', naskah), 'utf8');
  const others = content.sop.filter((entry) => entry.data.sumber.naskah !== naskah);
  const hasil = importDokumen(readTeks(naskah, teks, createAnggaran('naskah')), teks, {
    acuan: content.acuan,
    sop: others.map((entry) => ({ id: entry.id, sop: entry.data })),
    hariIni: '2026-11-22',
  });
  if (!hasil.ok) throw new Error(hasil.pesan);
  const order = entries.toSorted((a, b) => (a.data.langkah[0]?.baris ?? 0) - (b.data.langkah[0]?.baris ?? 0));
  console.log(`\n${naskah}: ${hasil.draf.length} SOP (ditulis tangan: ${order.length})`);
  for (const [index, entry] of order.entries()) {
    const draft = hasil.draf[index]?.data;
    if (draft === undefined) throw new Error(`${naskah}: SOP ke-${index + 1} tidak ditemukan`);
    const cells = compareCells(entry.data, draft);
    const fields = compareFields(entry.data, draft);
    const lanes = compareLanes(entry.data, draft);
    total.sel += cells.all;
    total.selSama += cells.all - cells.different.length;
    total.bidang += fields.all;
    total.bidangSama += fields.all - fields.different.length;
    total.tinggi += lanes.sure;
    total.tinggiSama += lanes.sureSame;
    total.lajur += lanes.all;
    total.lajurSama += lanes.same;
    total.salahTinggi += lanes.wrongSure.length;
    console.log(
      `  ${entry.id}: sel ${cells.all - cells.different.length}/${cells.all}, bidang ${fields.all - fields.different.length}/${fields.all}, ` +
        `lajur (tinggi) ${lanes.sureSame}/${lanes.sure}, semua ${lanes.same}/${lanes.all}, salah bertanda tinggi ${lanes.wrongSure.length}`,
    );
    for (const line of [...cells.different, ...fields.different, ...lanes.wrongSure]) console.log(`    ${line}`);
    if (verbose) for (const line of lanes.different) console.log(`    ${line}`);
  }
}

const share = (a: number, b: number): string => `${a}/${b} (${((100 * a) / Math.max(1, b)).toFixed(1)} %)`;
console.log('');
keepAngka('impor', [
  ['import of the five source texts against the entries typed by hand: cells', share(total.selSama, total.sel)],
  ['the same: header fields', share(total.bidangSama, total.bidang)],
  [
    'the same: lanes of the steps called sure; of all steps',
    `${share(total.tinggiSama, total.tinggi)}; ${share(total.lajurSama, total.lajur)}; wrong and called sure ${total.salahTinggi}`,
  ],
]);

function cellsOf(langkah: LangkahFrontmatter | undefined): Record<string, string> {
  const text = (value: string | readonly string[] | undefined): string =>
    typeof value === 'string' ? value : (value ?? []).join(' | ');
  return {
    nomor: langkah?.nomor ?? '',
    kegiatan: langkah?.kegiatan ?? '',
    kelengkapan: text(langkah?.mutuBaku?.kelengkapan),
    waktu: langkah?.mutuBaku?.waktu ?? '',
    output: text(langkah?.mutuBaku?.output),
    keterangan: langkah?.keterangan ?? '',
  };
}

function compareCells(hand: SopFrontmatter, draft: SopFrontmatter): { all: number; different: string[] } {
  const rows = Math.max(hand.langkah.length, draft.langkah.length);
  const different: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const [a, b] = [cellsOf(hand.langkah[row]), cellsOf(draft.langkah[row])];
    for (const key of Object.keys(a)) {
      if (a[key] !== b[key]) different.push(`langkah ${row + 1} ${key}: “${b[key]}”, seharusnya “${a[key]}”`);
    }
  }
  return { all: rows * 6, different };
}

function compareFields(hand: SopFrontmatter, draft: SopFrontmatter): { all: number; different: string[] } {
  const fields = (sop: SopFrontmatter): Record<string, unknown> => ({
    nama: sop.nama,
    judulNaskah: sop.judulNaskah ?? null,
    nomor: sop.nomor,
    unit: sop.unit ?? null,
    ...Object.fromEntries(Object.entries(sop.tanggal).map(([key, value]) => [`tanggal.${key}`, value])),
    'pengesahan.jabatan': sop.pengesahan?.jabatan ?? null,
    'pengesahan.nama': sop.pengesahan?.nama ?? null,
    'pengesahan.pangkat': sop.pengesahan?.pangkat ?? null,
    dasarHukum: sop.dasarHukum,
    kualifikasiPelaksana: sop.kualifikasiPelaksana,
    peralatan: sop.peralatan,
    peringatan: sop.peringatan,
    pencatatan: sop.pencatatan,
    keterkaitan: sop.keterkaitan.map((item) => item.nama),
    hilang: [...sop.sumber.hilang].sort(),
    kosong: [...sop.sumber.kosong].sort(),
    jenis: sop.sumber.jenis,
    kolomPelaksana: sop.sumber.kolomPelaksana ?? null,
    pelaksana: sop.pelaksana.map((item) => item.nama),
  });
  const [a, b] = [fields(hand), fields(draft)];
  const different = Object.keys(a)
    .filter((key) => stable(a[key]) !== stable(b[key]))
    .map((key) => `${key}: ${stable(b[key])}, seharusnya ${stable(a[key])}`);
  return { all: Object.keys(a).length, different };
}

/** Text that does not depend on the order of keys. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([x], [y]) => (x < y ? -1 : 1)))
      : item,
  );
}

interface Lanes {
  all: number;
  same: number;
  sure: number;
  sureSame: number;
  wrongSure: string[];
  different: string[];
}

/** Lanes by their column, since ids are proposals. */
function compareLanes(hand: SopFrontmatter, draft: SopFrontmatter): Lanes {
  const column = (sop: SopFrontmatter, row: number): number =>
    sop.pelaksana.findIndex((item) => item.id === sop.langkah[row]?.pelaksana);
  const sureness = (sop: SopFrontmatter, row: number): string =>
    sop.langkah[row]?.perkiraan?.find((item) => item.bidang === 'pelaksana')?.keyakinan ?? 'dinyatakan';
  const result: Lanes = { all: 0, same: 0, sure: 0, sureSame: 0, wrongSure: [], different: [] };
  for (const row of hand.langkah.keys()) {
    const same = column(hand, row) === column(draft, row);
    const sure = ['tinggi', 'dinyatakan'].includes(sureness(hand, row));
    result.all += 1;
    if (same) result.same += 1;
    if (sure) result.sure += 1;
    if (sure && same) result.sureSame += 1;
    const line = `langkah ${row + 1} pelaksana: ${draft.langkah[row]?.pelaksana ?? 'null'} (${sureness(draft, row)}), seharusnya ${hand.langkah[row]?.pelaksana ?? 'null'} (${sureness(hand, row)})`;
    if (!same) result.different.push(line);
    if (!same && draft.langkah[row]?.pelaksana !== null && sureness(draft, row) === 'tinggi')
      result.wrongSure.push(line);
  }
  return result;
}
