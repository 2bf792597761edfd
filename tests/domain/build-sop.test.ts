import { describe, expect, test } from 'vitest';
import { buildSop, indexAcuan } from '../../src/domain/build-sop.ts';
import type { LangkahFrontmatter, SopFrontmatter } from '../../src/domain/frontmatter.ts';
import type { Panah } from '../../src/domain/sop.ts';
import { formatTotal } from '../../src/domain/waktu.ts';
import { realSops } from '../content.ts';

const ACUAN = indexAcuan({ instansi: [], topik: [], tahap: [], peraturan: [], istilah: [] });

const step = (id: string, more: Partial<LangkahFrontmatter> = {}): LangkahFrontmatter => ({
  id,
  nomor: null,
  kegiatan: id,
  ringkas: id,
  pelaksana: 'a',
  tahap: 't',
  ...more,
});

const sop = (langkah: LangkahFrontmatter[], more: Partial<SopFrontmatter> = {}): SopFrontmatter => ({
  nama: 'Uji',
  nomor: null,
  topik: 'uji',
  status: 'tidak-diketahui',
  tanggal: { pembuatan: null, revisi: null, efektif: null, pengesahan: null },
  pengesahan: null,
  dasarHukum: [],
  kualifikasiPelaksana: [],
  peralatan: [],
  peringatan: [],
  pencatatan: [],
  keterkaitan: [],
  pelaksana: [
    { id: 'a', nama: 'A', jenjang: 'pelaksana', peran: 'pengolah' },
    { id: 'b', nama: 'B', jenjang: 'pengawas', peran: 'koordinator' },
  ],
  langkah,
  sumber: { naskah: 'x.txt', jenis: 'teks', hilang: [], kosong: [], cacat: [], catatan: [] },
  ...more,
});

const arrows = (langkah: LangkahFrontmatter[], more: Partial<SopFrontmatter> = {}): string[] =>
  buildSop('i/s', sop(langkah, more), ACUAN).panah.map(
    ({ dari, ke, cabang, balik }: Panah) => `${dari} → ${ke}${cabang ? ` (${cabang})` : ''}${balik ? ' balik' : ''}`,
  );

const cabang = (...targets: [jenis: 'ya' | 'tidak' | 'lain', ke: string][]): Partial<LangkahFrontmatter> => ({
  keputusan: { cabang: targets.map(([jenis, ke]) => ({ jenis, ke, label: jenis, dinyatakan: 'langkah' as const })) },
});

describe('the flow', () => {
  test('goes from row to row, from mulai to selesai', () => {
    expect(arrows([step('x'), step('y')])).toEqual(['mulai → x', 'x → y', 'y → selesai']);
  });
  test('follows lanjut, to one step or to several at once', () => {
    expect(
      arrows([
        step('x', { lanjut: ['y', 'z'] }),
        step('y', { lanjut: 'w' }),
        step('z'),
        step('w', { menunggu: 'semua' }),
      ]),
    ).toEqual(['mulai → x', 'x → y', 'x → z', 'y → w', 'z → w', 'w → selesai']);
  });
  test('branches, skips ahead, and returns', () => {
    expect(arrows([step('x'), step('y', cabang(['ya', 'selesai'], ['tidak', 'x'])), step('z')])).toEqual([
      'mulai → x',
      'x → y',
      'y → selesai (ya)',
      'y → x (tidak) balik',
      'z → selesai',
    ]);
  });
  test('keeps what the regulation forbids: one branch, three branches, a loop on itself', () => {
    expect(
      arrows([step('x', cabang(['ya', 'x'])), step('y', cabang(['ya', 'x'], ['tidak', 'y'], ['lain', 'selesai']))]),
    ).toEqual(['mulai → x', 'x → x (ya) balik', 'y → x (ya) balik', 'y → y (tidak) balik', 'y → selesai (lain)']);
  });
  test('gives a mandiri bagian a start and an end of its own', () => {
    const bagian = [
      { id: 'p', nama: 'P' },
      { id: 'q', nama: 'Q', mandiri: true as const },
    ];
    expect(
      arrows(
        [
          step('x', { bagian: 'p' }),
          step('y', { bagian: 'q' }),
          step('z', { bagian: 'p' }),
          step('w', { bagian: 'q' }),
        ],
        { bagian },
      ),
    ).toEqual(['mulai → x', 'x → z', 'mulai/q → y', 'y → w', 'z → selesai', 'w → selesai/q']);
  });
  test('leaves out withdrawn steps and keeps their record', () => {
    const built = buildSop(
      'i/s',
      sop([step('x'), step('y', { dicabut: { tanggal: '2026-01-01', pengganti: 'x' } }), step('z')]),
      ACUAN,
    );
    expect(built.langkah.map(({ id, urutan }) => [id, urutan])).toEqual([
      ['x', 1],
      ['z', 2],
    ]);
    expect(built.dicabut).toEqual([{ id: 'y', ringkas: 'y', tanggal: '2026-01-01', pengganti: 'x', alias: [] }]);
  });
  test('counts hand-overs between lanes, not within one', () => {
    const built = buildSop(
      'i/s',
      sop([step('x'), step('y', { pelaksana: 'b' }), step('z', { pelaksana: 'b' }), step('w', { pelaksana: null })]),
      ACUAN,
    );
    expect(built.serahTerima.map(({ dari, ke }) => `${dari} → ${ke}`)).toEqual(['a → b']);
  });
});

describe('the seven SOPs', () => {
  const EXPECTED: Readonly<Record<string, [langkah: number, total: string, serahTerima: number, keputusan: number]>> = {
    'dinas-perpustakaan-kearsipan-kalbar/penyusunan-perjanjian-kinerja': [9, '5 hari 1 jam 10 menit', 7, 0],
    'naskah-000/penyusunan-penetapan-perjanjian-kinerja': [13, '10 hari 7 jam 20 menit', 14, 2],
    'naskah-003/evaluasi': [8, '≥ 12 hari 25 menit', 6, 2],
    'naskah-003/pelaporan-kinerja': [10, '≥ 16 hari 16 menit', 8, 2],
    'naskah-003/pengumpulan-data-kinerja': [7, '6 hari 1 jam 15 menit', 5, 0],
    'naskah-004/penyusunan-perjanjian-kinerja': [13, '8 hari 3 jam 35 menit', 10, 0],
    'setda-kota-madiun/penyusunan-perjanjian-kinerja': [6, '1 hari 3 jam 35 menit', 6, 1],
  };

  test('have the steps, times, hand-overs and decisions counted by hand', async () => {
    const found = (await realSops()).map((item) => [
      item.id,
      [
        item.langkah.length,
        formatTotal(item.total),
        item.serahTerima.length,
        item.langkah.filter(({ keputusan }) => keputusan).length,
      ],
    ]);
    expect(Object.fromEntries(found)).toEqual(EXPECTED);
  });

  test('are complete: every arrow ends at a step or terminal, every lane and stage is known', async () => {
    for (const item of await realSops()) {
      const ends = new Set([...item.langkah.map(({ id }) => id), ...item.terminal.map(({ id }) => id)]);
      expect(item.panah.filter(({ dari, ke }) => !ends.has(dari) || !ends.has(ke))).toEqual([]);
      expect(item.langkah.filter(({ tahap }) => tahap.uraian === '')).toEqual([]);
      expect(item.langkah.flatMap(({ keluar }) => keluar)).toHaveLength(item.panah.length - 1);
    }
  });
});
