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

describe('what an author leaves out', () => {
  const [plain] = buildSop('i/s', sop([step('x')]), ACUAN).langkah;

  test('has a default on a step', () => {
    expect(plain).toEqual({
      id: 'x',
      urutan: 1,
      nomor: null,
      bagian: null,
      kegiatan: 'x',
      ringkas: 'x',
      pelaksana: 'a',
      peserta: [],
      pesertaLuar: [],
      mutuBaku: { kelengkapan: [], output: [], waktu: null },
      waktu: plain?.waktu,
      keterangan: null,
      terkait: [],
      keputusan: null,
      menungguSemua: false,
      opsional: false,
      simbolNaskah: null,
      halamanBaru: false,
      baris: null,
      alias: [],
      perkiraan: [],
      tahap: { id: 't', nama: 't', uraian: '' },
      keluar: [expect.objectContaining({ dari: 'x', ke: 'selesai' })],
      masuk: [expect.objectContaining({ dari: 'mulai', ke: 'x' })],
    });
  });

  test('has a default on the SOP; what no registry knows is named by its id', () => {
    const built = buildSop(
      'i/s',
      sop([step('x')], {
        dasarHukum: [
          { peraturan: 'uu-1', kutipan: 'UU 1', diubah: ['uu-2'] },
          { peraturan: 'uu-3', kutipan: 'UU 3' },
        ],
      }),
      ACUAN,
    );
    expect(built).toMatchObject({
      id: 'i/s',
      slug: 's',
      instansi: { id: 'i', nama: 'i', tingkat: 'tidak-disebut' },
      topik: { id: 'uji', nama: 'uji', uraian: '' },
      definisi: [],
      bagian: [],
      dicabut: [],
      perkiraan: [],
      pengecualian: [],
      alias: [],
      riwayat: [],
    });
    expect(built.dasarHukum.map(({ peraturan, diubah }) => [peraturan, diubah.map(({ id }) => id)])).toEqual([
      [
        {
          id: 'uu-1',
          jenis: 'keputusan',
          nomor: 'uu-1',
          tahun: 0,
          tentang: '',
          status: { nilai: 'tidak-diketahui', diperiksa: '' },
        },
        ['uu-2'],
      ],
      [expect.objectContaining({ id: 'uu-3' }), []],
    ]);
  });

  test('stays as written where it is there', () => {
    const kira = { bidang: 'pelaksana.b', keyakinan: 'rendah', aturan: 1, bukti: [{ kutipan: 'k' }] } as const;
    const given = {
      bagian: 'p',
      peserta: ['b'],
      pesertaLuar: ['Camat'],
      mutuBaku: { kelengkapan: ['k', 'l'], output: 'o', waktu: '2 jam' },
      keterangan: 'Segera',
      terkait: [{ nama: 'SOP lain' }],
      menunggu: 'semua',
      opsional: true,
      simbolNaskah: '◇',
      halamanBaru: true,
      baris: 12,
      alias: ['lama'],
      perkiraan: [{ ...kira, bidang: 'pelaksana' }],
    } as const;
    const built = buildSop(
      'i/s',
      sop([step('x', given), step('y', { mutuBaku: { gabungWaktu: 'x' } })], {
        bagian: [{ id: 'p', nama: 'P' }],
        perkiraan: [kira],
        alias: ['i/lama'],
        riwayat: [{ tanggal: '2026-01-01', uraian: 'Terbit.' }],
        definisi: [{ istilah: 'PK', arti: 'Perjanjian' }],
      }),
      ACUAN,
    );
    const { menunggu, mutuBaku, ...same } = given;
    expect([menunggu, mutuBaku.output]).toEqual(['semua', 'o']);
    expect(built.langkah[0]).toMatchObject({
      ...same,
      menungguSemua: true,
      mutuBaku: { kelengkapan: ['k', 'l'], output: ['o'], waktu: '2 jam' },
      waktu: { jenis: 'kerja' },
    });
    expect(built.langkah[1]?.waktu).toEqual({ jenis: 'gabung', dengan: 'x' });
    expect(built.pelaksana.map(({ id, kolom, perkiraan }) => [id, kolom, perkiraan])).toEqual([
      ['a', 1, null],
      ['b', 2, kira],
    ]);
    expect(built).toMatchObject({
      bagian: [{ id: 'p' }],
      perkiraan: [kira],
      alias: ['i/lama'],
      riwayat: [{ tanggal: '2026-01-01', uraian: 'Terbit.' }],
      definisi: [{ istilah: 'PK', arti: 'Perjanjian' }],
    });
    expect(built.total).toEqual({ min: 120, maks: 120, lengkap: true });
  });

  test('a bare number is read in the unit of its column; a topic may bring its own stages', () => {
    const acuan = indexAcuan({
      instansi: [{ id: 'i', nama: 'Dinas', tingkat: 'kota' }],
      topik: [{ id: 'uji', nama: 'Topik', uraian: 'U', tahap: [{ id: 't', nama: 'Tahap topik', uraian: '' }] }],
      tahap: [{ id: 't', nama: 'Tahap umum', uraian: '' }],
      peraturan: [],
      istilah: [],
    });
    const built = buildSop('i/s', sop([step('x', { mutuBaku: { waktu: '3' } })], { satuanWaktu: 'jam' }), acuan);
    expect(built.total.maks).toBe(180);
    expect(built.langkah[0]?.tahap.nama).toBe('Tahap topik');
    expect([built.instansi.nama, built.topik.nama]).toEqual(['Dinas', 'Topik']);
  });
});

describe('an arrow that is inferred', () => {
  const kira = (bidang: string) => [{ bidang, keyakinan: 'sedang', aturan: 4, bukti: [{ kutipan: 'k' }] } as const];
  const read = (langkah: LangkahFrontmatter[]) =>
    buildSop('i/s', sop(langkah), ACUAN).panah.map(({ id, cabang: kind, label, dinyatakan, perkiraan }) => [
      id,
      kind,
      label,
      dinyatakan,
      perkiraan?.bidang ?? null,
    ]);
  test('says so, on the branch or the way on that it is about', () => {
    expect(
      read([
        step('x', { lanjut: 'z', perkiraan: kira('lanjut') }),
        step('y', { ...cabang(['ya', 'z'], ['tidak', 'x']), perkiraan: kira('cabang.tidak') }),
        step('z', { perkiraan: kira('lanjut') }),
      ]),
    ).toEqual([
      ['p1', null, null, 'langkah', null],
      ['p2', null, null, 'langkah', 'lanjut'],
      ['p3', 'ya', 'ya', 'langkah', null],
      ['p4', 'tidak', 'tidak', 'langkah', 'cabang.tidak'],
      ['p5', null, null, 'langkah', 'lanjut'],
    ]);
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
