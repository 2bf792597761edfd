import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readAlur } from '../../../src/impor/alur/alur.ts';
import { readGambar, shiftGambar, type BahasaGambar } from '../../../src/impor/berkas/gambar/gambar.ts';
import { createKisi } from '../../../src/impor/berkas/gambar/kisi.ts';
import { createAnggaran } from '../../../src/impor/anggaran.ts';
import { listAnak, parseXml as bacaPohon, type Element } from '../../../src/impor/berkas/pohon.ts';
import type { Gambar, HasilAlur, Jangkar, SopTerbaca, Tabel } from '../../../src/impor/model.ts';

const bacaXml = (xml: string, tempat: string): Element => bacaPohon(xml, tempat, createAnggaran(tempat));
const DIR = fileURLToPath(new URL('gambar/', import.meta.url));
const baca = (file: string): string => readFileSync(DIR + file, 'utf8').trim();
const KEGIATAN = [
  'Membuat konsep surat cuti',
  'Memeriksa konsep surat cuti',
  'Menandatangani surat cuti',
  'Mengirim surat cuti',
];
const ID = ['buat', 'periksa', 'tandatangani', 'kirim'];

/** A head and four steps; lanes are the grid columns 2 to 4. */
function sop(tabel: Tabel, awal: number, kegiatan = KEGIATAN): SopTerbaca {
  return {
    id: 'uji/cuti',
    nama: 'Surat cuti',
    pelaksana: ['Staf', 'Kasubbag', 'Kadis'].map((nama, at) => ({
      id: nama.toLowerCase(),
      nama,
      jenjang: 'tidak-diketahui',
      peran: 'pengolah',
      kolom: { awal: 2 + at, lebar: 1 },
    })),
    langkah: kegiatan.map((teks, at) => ({
      id: ID[at] ?? `l${at}`,
      nomor: String(at + 1),
      kegiatan: teks,
      posisi: {},
      tempat: { tabel: 0, awal: awal + at, akhir: awal + at },
    })),
    ujung: [],
    tabel: [tabel],
    gambar: [],
  };
}

const TINGGI = [30, 40, 40, 40, 40];
function tabel(gambar: readonly Bentuk[], more: Partial<Tabel> = {}): Tabel {
  const bare: Tabel = {
    type: 'tabel',
    kolom: 5,
    lebarKolom: [30, 120, 70, 70, 70],
    baris: TINGGI.map((tinggi) => ({ sel: [], posisi: {}, tinggi })),
    gambar: [],
    posisi: {},
    ...more,
  };
  return { ...bare, gambar: letakkan(bare, gambar) };
}

/** A drawing as the file holds it. */
interface Bentuk {
  readonly bahasa: BahasaGambar;
  readonly root: Element;
  readonly jangkar?: Jangkar;
}
function letakkan(bare: Tabel, gambar: readonly Bentuk[]): readonly Gambar[] {
  const kisi = createKisi(bare);
  return gambar.map(({ bahasa, root, jangkar }) => readGambar(bahasa, root, kisi, jangkar));
}
const word = (xml: string): Bentuk => ({ bahasa: 'word', root: bacaXml(xml, 'uji'), jangkar: JANGKAR });

const flow = ({ langkah }: HasilAlur): unknown =>
  langkah.map(({ pelaksana, asal, keputusan, lanjut }) => [
    pelaksana,
    asal,
    keputusan?.cabang.map(({ jenis, label, ke, dinyatakan }) => `${jenis} ${label} ${ke} ${dinyatakan}`) ??
      lanjut ??
      null,
  ]);

const DIGAMBAR = [
  ['staf', 'gambar', null],
  ['kasubbag', 'gambar', ['ya Ya tandatangani langkah', 'tidak Tidak buat langkah']],
  ['kadis', 'gambar', null],
  ['staf', 'gambar', null],
];
const JANGKAR = { baris: 1, kolom: 2, paragraf: 0 };
const LEMBAR = { pangkal: { baris: 4, kolom: 1 } };
const pecah = (file: string, bahasa: BahasaGambar): readonly Bentuk[] =>
  listAnak(bacaXml(baca(file), file)).map((root) => ({ bahasa, root }));

/** A table as a program saved it, its drawings as text. */
interface TabelTersimpan extends Omit<Tabel, 'gambar'> {
  readonly gambar: readonly { readonly bahasa: BahasaGambar; readonly xml: string; readonly jangkar?: Jangkar }[];
}
function buka({ gambar, ...rest }: TabelTersimpan): Tabel {
  const bare: Tabel = { ...rest, gambar: [] };
  return {
    ...bare,
    gambar: letakkan(
      bare,
      gambar.map(({ xml, ...item }) => ({ ...item, root: bacaXml(xml, 'uji') })),
    ),
  };
}

describe('drawings as offices save them', () => {
  test.each([
    ['a Word canvas whose connectors know their shapes', 'word-kanvas.xml'],
    ['a Word group in a space of its own, connectors without ids', 'word-kelompok.xml'],
    ['VML of older Word', 'word-vml.xml'],
  ])('%s', (_, file) => {
    const hasil = readAlur(sop(tabel([word(baca(file))]), 1), []);
    expect(flow(hasil)).toEqual(DIGAMBAR);
    expect(hasil.catatan).toEqual([]);
    expect(hasil.langkah.flatMap(({ perkiraan }) => perkiraan)).toEqual([]);
  });

  test('Excel: lines without ids, an arrow of two pieces, a head at the start of a line, a table off the corner', () => {
    const hasil = readAlur(sop(tabel(pecah('excel.xml', 'excel'), LEMBAR), 1), []);
    expect(flow(hasil)).toEqual(DIGAMBAR);
    expect(hasil.catatan).toEqual([]);
  });

  test('VML in Excel', () => {
    expect(flow(readAlur(sop(tabel(pecah('excel-vml.xml', 'vml-excel'), LEMBAR), 1), []))).toEqual(DIGAMBAR);
  });

  const saved = readdirSync(DIR).filter((file) => file.endsWith('.json'));
  test.each(saved)('saved by LibreOffice: %s', (file) => {
    const hasil = readAlur(sop(buka(JSON.parse(baca(file)) as TabelTersimpan), 2), []);
    expect(flow(hasil)).toEqual(DIGAMBAR);
  });
  test('the LibreOffice files are there', () => expect(saved).toHaveLength(6));
});

describe('what a drawing leaves in doubt is said', () => {
  const kanvas = baca('word-kanvas.xml');

  test('a drawing anchored outside every table', () => {
    const hasil = readAlur({ ...sop(tabel([]), 1), gambar: [{ bangun: [], garis: [] }] }, []);
    expect(hasil.catatan).toEqual([
      '1 gambar tertambat di luar tabel, sehingga baris dan kolomnya tidak diketahui. Bandingkan bagan alir dengan berkas asli.',
    ]);
  });

  test('a line whose end touches nothing', () => {
    const cut = kanvas
      .replace('<a:endCxn id="3" idx="0"/>', '')
      .replace(
        '<a:off x="1587500" y="762000"/><a:ext cx="635000" cy="393700"/>',
        '<a:off x="1587500" y="762000"/><a:ext cx="444500" cy="12700"/>',
      );
    const hasil = readAlur(sop(tabel([word(cut)]), 1), []);
    expect(hasil.catatan).toEqual([
      '1 garis bagan alir ujungnya tidak menyentuh simbol mana pun. Periksa arah panah di berkas asli.',
    ]);
    expect(hasil.langkah[1]?.catatan).toContain(
      'Bagannya menggambar belah ketupat, tetapi hanya satu panah keluar yang terbaca. Periksa cabangnya di berkas asli.',
    );
  });

  test('a symbol on the rule between two columns', () => {
    const moved = kanvas.replace('<a:off x="190500" y="139700"/>', '<a:off x="635000" y="139700"/>');
    const hasil = readAlur(sop(tabel([word(moved)]), 1), []);
    expect(hasil.langkah[0]?.catatan).toContain(
      'Letak simbol langkah ini tidak pasti atau lebih dari satu. Periksa kolom pelaksananya di berkas asli.',
    );
  });

  test('a shape outside the five symbols', () => {
    const other = kanvas.replace('prst="flowChartProcess"', 'prst="flowChartInputOutput"');
    const hasil = readAlur(sop(tabel([word(other)]), 1), []);
    expect(flow(hasil)).toEqual(DIGAMBAR);
    expect(hasil.catatan).toEqual([
      'Ada simbol di luar lima simbol baku: flowChartInputOutput. Simbol itu dibaca sebagai kegiatan.',
    ]);
  });

  test('words with a condition over a box with one arrow', () => {
    const words = [
      KEGIATAN[0] ?? '',
      KEGIATAN[1] ?? '',
      'Menandatangani surat cuti, jika salah dikembalikan kepada Staf',
      KEGIATAN[3] ?? '',
    ];
    const hasil = readAlur(sop(tabel([word(kanvas)]), 1, words), []);
    expect(hasil.langkah[2]?.keputusan?.cabang.map(({ ke }) => ke)).toEqual(['kirim', 'buat']);
    expect(hasil.langkah[2]?.catatan).toContain(
      'Kata-kata langkah ini memuat syarat, tetapi bagannya hanya mempunyai satu panah keluar. Periksa cabangnya di berkas asli.',
    );
  });
});

test('a mark in a lane cell states the lane where nothing is drawn', () => {
  const bare = sop(tabel([]), 1);
  const marked = {
    ...bare,
    langkah: bare.langkah.map((item, at) => ({ ...item, selPelaksana: at === 2 ? ['', 'V', ''] : ['', '', ''] })),
  };
  const hasil = readAlur(marked, []);
  expect(hasil.langkah[2]).toMatchObject({ pelaksana: 'kasubbag', asal: 'sel' });
  expect(hasil.langkah[2]?.perkiraan.filter(({ bidang }) => bidang === 'pelaksana')).toEqual([]);
});

test('a table cut below its head keeps its drawings where they were', () => {
  const whole = tabel([]);
  const root = bacaXml(baca('word-kanvas.xml'), 'uji');
  const rest = { ...whole, baris: whole.baris.slice(1) };
  const cut = shiftGambar(readGambar('word', root, createKisi(whole), JANGKAR), -(TINGGI[0] ?? 0), -1);
  expect(cut).toEqual(readGambar('word', root, createKisi(rest), { ...JANGKAR, baris: JANGKAR.baris - 1 }));
  expect(cut.bangun.length).toBeGreaterThan(3);
});
