/** Forms that are out of the ordinary: they fit, or say why not. */
import { describe, expect, test } from 'vitest';
import type { Langkah, Sop } from '../../src/domain/sop.ts';
import { buildFormulir } from '../../src/form/formulir.ts';
import type { Formulir, HalamanIdentitas, HalamanTabel } from '../../src/form/halaman.ts';
import { KERTAS } from '../../src/form/kertas.ts';
import { makeSop } from '../diagram/sop-arbitrary.ts';
import { cariPelanggaran, rapat } from './hukum.ts';
import { isiSel, sopPadat } from './sop-cetak.ts';

const ALAMAT = 'https://contoh.example/sop/contoh/buatan/';
const KALIMAT = 'Memeriksa kelengkapan berkas usulan beserta data dukung dari perangkat daerah. ';

const hasil = (sop: Sop, kertas = KERTAS.a4) => buildFormulir(sop, kertas, { alamat: ALAMAT });
function cetak(sop: Sop, kertas = KERTAS.a4): Formulir {
  const { formulir, masalah } = { masalah: [], formulir: null, ...hasil(sop, kertas) };
  if (formulir === null) throw new Error(masalah.map(({ message }) => message).join(' '));
  expect(cariPelanggaran(sop, formulir)).toEqual([]);
  return formulir;
}
const tabel = ({ halaman }: Formulir): HalamanTabel[] => halaman.filter((page) => page.jenis === 'tabel');
const identitas = ({ halaman }: Formulir): HalamanIdentitas[] => halaman.filter((page) => page.jenis === 'identitas');
const ubah = (sop: Sop, urutan: number, isi: Partial<Langkah>): Sop => ({
  ...sop,
  langkah: sop.langkah.map((item) => (item.urutan === urutan ? { ...item, ...isi } : item)),
});
const biasa = makeSop(
  ['a', 'b', 'c'],
  ['satu', 'dua', 'tiga', 'empat'].map((id, i) => ({ id, pelaksana: 'abca'[i] ?? 'a' })),
);

describe('a merged time', () => {
  const gabung = {
    mutuBaku: { kelengkapan: [], output: [], waktu: null },
    waktu: { jenis: 'gabung', dengan: 'satu' },
  } as const;
  const sop = ubah(
    ubah(ubah(biasa, 1, { mutuBaku: { kelengkapan: [], output: [], waktu: '2 hari' } }), 2, gabung),
    3,
    gabung,
  );
  const sel = tabel(cetak(sop)).flatMap(({ baris }) => baris.map((row) => row.sel.waktu));

  test('is one cell over its rows: no rule within it, rules around it', () => {
    expect(sel.map(({ tanpaGaris = [] }) => tanpaGaris)).toEqual([['bawah'], ['atas', 'bawah'], ['atas'], []]);
  });

  test('is printed once', () => {
    expect(sel.flatMap(({ teks }) => teks.map((line) => line.teks))).toEqual(['2 hari']);
  });
});

describe('a long identity block', () => {
  const butir = Array.from({ length: 40 }, (_, i) => `${KALIMAT}Butir ${i + 1}.`);
  const sop: Sop = {
    ...biasa,
    kualifikasiPelaksana: butir,
    peralatan: butir.slice(0, 25),
    pencatatan: [KALIMAT.repeat(30)],
  };
  const pages = identitas(cetak(sop));

  test('goes on on further pages, where its titles say so', () => {
    expect(pages.length).toBeGreaterThan(2);
    const titles = pages.map(({ sel }) => sel.flatMap(({ teks }) => teks.map((line) => line.teks)));
    expect(titles[0]).toContain('Kualifikasi Pelaksana');
    expect(titles.flat()).toContain('Kualifikasi Pelaksana (lanjutan)');
  });

  test('keeps every word, in order', () => {
    const words = (bidang: string): string =>
      rapat(
        pages
          .flatMap(({ sel }) => sel.filter((item) => item.bidang === bidang))
          .flatMap(({ teks }) => teks.slice(1).map((line) => line.teks))
          .join(''),
      );
    expect(words('kualifikasiPelaksana')).toBe(rapat(butir.map((item, i) => `${i + 1}.${item}`).join('')));
    expect(words('pencatatan')).toBe(rapat(KALIMAT.repeat(30)));
  });
});

describe('a tall row', () => {
  test('that fills more than half a page fits, whole', () => {
    const sop = ubah(biasa, 2, { kegiatan: KALIMAT.repeat(30), keterangan: KALIMAT.repeat(12) });
    const rows = tabel(cetak(sop)).flatMap(({ baris }) => baris);
    expect(Math.max(...rows.map(({ height }) => height))).toBeGreaterThan(0.3 * KERTAS.a4.height);
  });

  test('that no page holds is told with the step, the field and what to do, and no sheet is made', () => {
    const sop = ubah(biasa, 2, {
      ringkas: 'Memeriksa berkas',
      kegiatan: KALIMAT.repeat(140),
      keterangan: KALIMAT.repeat(90),
    });
    expect(hasil(sop)).toEqual({
      ok: false,
      masalah: [
        {
          ruleId: 'formulir',
          severity: 'peringatan',
          jenis: 'sop',
          sopId: 'contoh/buatan',
          path: ['langkah', 1, 'kegiatan'],
          message:
            'Langkah "Memeriksa berkas" tidak muat pada formulir A4: barisnya lebih tinggi daripada satu halaman.',
          hint: 'Pecah langkah ini menjadi beberapa langkah.',
        },
      ],
    });
  });
});

describe('little or nothing in the cells', () => {
  test('no keterangan at all: its column stays, as narrow as its title', () => {
    const sop = { ...biasa, langkah: isiSel(biasa, 3).langkah.map((item) => ({ ...item, keterangan: null })) };
    const formulir = cetak(sop);
    const lebar = tabel(formulir)[0]?.baris[0]?.sel;
    expect(lebar?.keterangan.kotak.width).toBeLessThan(lebar?.kegiatan.kotak.width ?? 0);
    expect(tabel(formulir)[0]?.kepala.flatMap(({ teks }) => teks.map((line) => line.teks))).toContain('Keterangan');
  });

  test('empty cells stay empty', () => {
    const kosong = tabel(cetak(biasa)).flatMap(({ baris }) => baris.flatMap(({ sel }) => sel.output.teks));
    expect(kosong).toEqual([]);
  });

  test('a word longer than its column breaks and loses nothing', () => {
    const kata = 'pertanggungjawaban'.repeat(9);
    const sop = ubah(biasa, 1, { keterangan: kata, mutuBaku: { kelengkapan: [kata], output: [kata], waktu: kata } });
    expect(tabel(cetak(sop)).length).toBeGreaterThan(0);
  });
});

test.each(Object.values(KERTAS))(
  '80 steps of 15 pelaksana, every second a decision that returns, on $nama',
  (kertas) => {
    const sop = isiSel(sopPadat(80, 15, 2, 2026), 5);
    const pages = tabel(cetak(sop, kertas));
    expect(pages.flatMap(({ baris }) => baris.flatMap(({ langkah }) => langkah ?? []))).toHaveLength(80);
    expect(new Set(pages.map(({ lajur }) => lajur.length))).toEqual(new Set([15]));
  },
);

test('a symbol with more branches than usual grows until all arrows find a place', () => {
  const cabang = ['ya', 'tidak', 'lain', 'lain', 'lain', 'lain'].map((jenis, i) => ({
    jenis: jenis as 'ya' | 'tidak' | 'lain',
    label: `Hasil ${i + 1}`,
    ke: `t${i}`,
    dinyatakan: 'langkah' as const,
  }));
  const lanes = Array.from({ length: 12 }, (_, i) => `p${i}`);
  const sop = makeSop(lanes, [
    { id: 'awal' },
    { id: 'pilih', pelaksana: 'p5', keputusan: { cabang } },
    ...cabang.map(({ ke }, i) => ({
      id: ke,
      pelaksana: `p${2 * i}`,
      lanjut: i === 5 ? ('selesai' as const) : 'pilih',
    })),
  ]);
  const pages = tabel(cetak(sop));
  const simbol = pages.flatMap((page) => page.simbol).find(({ id }) => id === 'pilih');
  expect(simbol?.height).toBeGreaterThan(simbol?.width ?? Infinity);
});
