/** Reports and files of whole imports, read by a person beside their texts (`naskah/laporan/`), and what stops an import. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Acuan } from '../../src/domain/frontmatter.ts';
import { createAnggaran } from '../../src/impor/anggaran.ts';
import { readBerkas } from '../../src/impor/berkas/baca.ts';
import { importDokumen, rewrite, type HasilImpor, type Permintaan } from '../../src/impor/impor.ts';
import type { Potong } from '../../src/impor/model.ts';
import { KEPALA, paragraf, SATU, DUA, tabel } from './kenali/tabel.ts';
import { ACUAN_KOSONG } from './nilai-rusak.ts';

const FOLDER = join(import.meta.dirname, 'naskah');
const MINTA: Permintaan = { acuan: ACUAN_KOSONG, sop: [], hariIni: '2026-11-22' };

async function impor(file: string, minta: Partial<Permintaan> = {}): Promise<Extract<HasilImpor, { ok: true }>> {
  const read = await readBerkas(file, readFileSync(join(FOLDER, file)));
  if (!read.ok) throw new Error(read.pesan);
  const hasil = importDokumen(read.dokumen, read.asli, { ...MINTA, ...minta });
  if (!hasil.ok) throw new Error(hasil.pesan);
  return hasil;
}
const bangun = (isi: readonly Potong[], nama = 'Surat Dinas.docx', minta: Partial<Permintaan> = {}): HasilImpor =>
  importDokumen({ nama, berkas: 'docx', jenis: 'teks', isi, catatan: [] }, null, { ...MINTA, ...minta });
const berhasil = (hasil: HasilImpor): Extract<HasilImpor, { ok: true }> => {
  if (!hasil.ok) throw new Error(hasil.pesan);
  return hasil;
};

/** How much each of the others weighs is not told, only their order. */
const withoutBobot = (teks: string): string => teks.replace(/ \(0\.\d+\)|(?<=bobot:) 0\.\d+/g, '');

describe('the report tells what was read, how surely, and what needs eyes', () => {
  test.each(['akta-dan-kk.txt', 'cuti-tahunan.md', 'izin-reklame.txt', 'legalisir.txt', 'pemusnahan-arsip.txt'])(
    '%s',
    async (file) => {
      await expect(withoutBobot((await impor(file)).laporan)).toMatchFileSnapshot(
        join(FOLDER, 'laporan', file.replace(/\.[a-z]+$/, '.txt')),
      );
    },
  );
});

test('the files of an import, as they are written', async () => {
  const { berkas } = await impor('akta-dan-kk.txt');
  const teks = berkas.filter(({ path }) => !path.startsWith('naskah/')).map((file) => `=== ${file.path}\n${file.teks}`);
  await expect(withoutBobot(teks.join('\n'))).toMatchFileSnapshot(join(FOLDER, 'laporan', 'akta-dan-kk-berkas.txt'));
  expect(berkas.find(({ path }) => path.startsWith('naskah/'))).toEqual({
    path: 'naskah/akta-dan-kk.txt',
    teks: readFileSync(join(FOLDER, 'akta-dan-kk.txt'), 'utf8'),
  });
});

describe('where the files go', () => {
  const isi = [tabel([KEPALA, SATU, DUA])];
  const paths = (hasil: HasilImpor): readonly string[] => berhasil(hasil).berkas.map(({ path }) => path);

  test('an SOP without title and agency is called after its file', () => {
    expect(paths(bangun(isi))).toEqual([
      'sop/naskah-surat-dinas/surat-dinas.mdx',
      'naskah/surat-dinas.txt',
      'instansi/naskah-surat-dinas.yaml',
      'topik/surat-dinas.yaml',
    ]);
    const two = [...isi, paragraf('SOP Surat Keluar'), ...isi];
    expect(berhasil(bangun(two)).draf.map(({ data, id }) => [id, data.nama, data.sumber.bagian])).toEqual([
      ['naskah-surat-dinas/surat-dinas-1', 'Surat Dinas 1', 'Surat Dinas 1'],
      ['naskah-surat-dinas/surat-keluar', 'Surat Keluar', 'SOP Surat Keluar'],
    ]);
  });

  test('the agency is the one the letterhead names, a known one by its own id, or what the author says', () => {
    const kop = [paragraf('PEMERINTAH DAERAH KOTA MEKAR'), paragraf('DINAS ARSIP'), ...isi];
    const instansi = (teks: string): unknown => {
      const { berkas, draf } = berhasil(bangun([paragraf(teks), ...isi]));
      return [
        draf[0]?.id.split('/')[0],
        /tingkat: (.*)/.exec(berkas.find(({ path }) => path.startsWith('instansi/'))?.teks ?? '')?.[1],
      ];
    };
    expect(paths(bangun(kop))[0]).toBe('sop/kota-mekar-dinas-arsip/surat-dinas.mdx');
    expect(instansi('PEMERINTAH KABUPATEN LAYU')).toEqual(['kabupaten-layu', 'kabupaten']);
    expect(instansi('PEMERINTAH PROVINSI JAWA')).toEqual(['provinsi-jawa', 'provinsi']);
    expect(instansi('KEMENTERIAN AGAMA KOTA')).toEqual(['kementerian-agama-kota', 'kementerian']);
    expect(instansi('PEMKOT MEKAR')).toEqual(['pemkot-mekar', 'kota']);
    expect(instansi('PEMKAB LAYU')).toEqual(['pemkab-layu', 'kabupaten']);
    expect(instansi('PEMERINTAH DESA SUKA')).toEqual(['desa-suka', 'tidak-disebut']);
    expect(instansi('biasa')).toEqual(['naskah-surat-dinas', 'tidak-disebut']);
    const acuan: Acuan = { ...ACUAN_KOSONG, instansi: [{ id: 'mekar', nama: 'Kota Mekar', tingkat: 'kota' }] };
    expect(paths(bangun(kop, 'a.docx', { acuan }))).toEqual(['sop/mekar/a.mdx', 'naskah/a.txt', 'topik/a.yaml']);
    expect(paths(bangun(kop, 'a.docx', { instansi: 'dinas-x', topik: 'surat' })).slice(0, 3)).toEqual([
      'sop/dinas-x/a.mdx',
      'naskah/a.txt',
      'instansi/dinas-x.yaml',
    ]);
  });

  test('ids that are taken are not taken again; a known topic needs no file', () => {
    const acuan: Acuan = {
      ...ACUAN_KOSONG,
      topik: [{ id: 'surat', nama: 'Surat', uraian: 'x' }] as unknown as Acuan['topik'],
    };
    const sop = [{ id: 'dinas-x/surat', sop: { nama: 'Surat', topik: 'surat', pelaksana: [], langkah: [] } }];
    const hasil = berhasil(bangun([paragraf('SOP Surat'), ...isi], 'a.docx', { acuan, sop, instansi: 'dinas-x' }));
    expect(hasil.draf.map(({ id, topik }) => [id, topik])).toEqual([['dinas-x/surat-2', 'surat']]);
    expect(hasil.berkas.map(({ path }) => path)).toEqual([
      'sop/dinas-x/surat-2.mdx',
      'naskah/a.txt',
      'instansi/dinas-x.yaml',
    ]);
    expect(hasil.acuan.topik).toEqual(acuan.topik);
  });

  test('answers change the file of their draft and no other', () => {
    const hasil = berhasil(bangun([...isi, paragraf('SOP Surat Keluar'), ...isi]));
    const again = rewrite(
      hasil,
      hasil.draf.map((item, at) => (at === 1 ? { ...item, data: { ...item.data, nomor: '7' } } : item)),
    );
    expect(again.berkas.filter((file, at) => file.teks !== hasil.berkas[at]?.teks).map(({ path }) => path)).toEqual([
      'sop/naskah-surat-dinas/surat-keluar.mdx',
    ]);
    expect(again.berkas[1]?.teks).toContain("nomor: '7'");
  });
});

describe('the naskah of a file that is no text', () => {
  test('lines and rows in order, cells apart by tabs; steps know their line', () => {
    const { berkas, draf } = berhasil(
      bangun([
        paragraf(''),
        paragraf('SOP Surat\nMasuk'),
        tabel([KEPALA, SATU.map((teks) => teks.replace(' ', '\n')), DUA]),
        paragraf('akhir'),
      ]),
    );
    expect(berkas.find(({ path }) => path.startsWith('naskah/'))?.teks).toBe(
      [
        'SOP Surat',
        'Masuk',
        '',
        KEPALA.join('\t'),
        '1\tMenerima surat\t\t\tSurat\t5 menit\tAgenda',
        '2\tMembaca surat\t\t\tAgenda\t1 jam\tDisposisi',
        '',
        'akhir',
        '',
      ].join('\n'),
    );
    expect(draf[0]?.data.langkah.map(({ baris }) => baris)).toEqual([5, 6]);
  });
});

describe('what stops an import', () => {
  const pesan = (hasil: HasilImpor): string => (hasil.ok ? 'ok' : hasil.pesan);
  const rows = (count: number): string[][] =>
    Array.from({ length: count }, (_, at) => [
      String(at + 1),
      'Menerima surat',
      '',
      '',
      'Surat',
      '5 menit',
      'Agenda',
      '',
    ]);

  test('a file without a step table', () => {
    expect(pesan(bangun([paragraf('Surat')]))).toBe(
      'Surat Dinas.docx: tabel langkah tidak ditemukan. Pastikan berkas memuat tabel dengan kolom kegiatan, pelaksana, dan mutu baku.',
    );
  });

  test('an SOP that no entry can hold is named, and read is what is left', () => {
    const many = tabel([KEPALA, ...rows(201)]);
    expect(pesan(bangun([many]))).toBe(
      'Surat Dinas.docx: SOP ke-1 tidak dibaca: tabelnya memuat 201 langkah, paling banyak 200. Pecah tabelnya menjadi beberapa SOP, satu untuk setiap bagian.',
    );
    expect(pesan(bangun([tabel([KEPALA, ...rows(200)])]))).toBe('ok');
    const lanes = Array.from({ length: 41 }, (_, at) => `Staf ${'abcdefghijklmnopqrstuvwxyz'[at % 26] ?? ''}${at}`);
    const wide = tabel([
      ['No', 'Kegiatan', ...lanes, 'Kelengkapan', 'Waktu', 'Output'],
      ...[SATU, DUA].map((row) => [...row.slice(0, 2), ...lanes.map(() => ''), ...row.slice(4, 7)]),
    ]);
    const { laporan } = berhasil(bangun([wide, paragraf('SOP Surat'), tabel([KEPALA, SATU, DUA])]));
    expect(laporan).toContain(
      '- SOP ke-1 tidak dibaca: tabelnya memuat 41 pelaksana, paling banyak 40. Gabungkan pelaksana yang sama, atau pecah menjadi beberapa SOP.',
    );
  });

  test('more SOPs than a file should have', () => {
    const many = Array.from({ length: 151 }, (_, at) => [
      paragraf(`SOP Surat ${'x'.repeat(3)} ${at}`),
      tabel([KEPALA, SATU, DUA]),
    ]).flat();
    expect(pesan(bangun(many))).toBe(
      'Surat Dinas.docx: berkas ini memuat 151 SOP, paling banyak 150. Pecah menjadi beberapa berkas.',
    );
  });

  test('work that is spent', () => {
    const dokumen = {
      nama: 'a.docx',
      berkas: 'docx',
      jenis: 'teks',
      isi: [tabel([KEPALA, ...rows(100)])],
      catatan: [],
    } as const;
    expect(pesan(importDokumen(dokumen, null, MINTA, createAnggaran('a.docx', 1_000)))).toMatch(
      /^a\.docx: berkas ini terlalu besar atau terlalu rumit untuk dibaca\./,
    );
  });
});
