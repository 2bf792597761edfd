/** Findings folded by cause: nothing lost, nothing twice, and one defect is one entry. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runAudit } from '../../src/audit/run.ts';
import { foldSebab, type Sebab } from '../../src/audit/sebab/sebab.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { realContent, realSops } from '../content.ts';
import { sopArbitrary } from '../diagram/sop-arbitrary.ts';
import { ACUAN, buildContoh, readRaw, TANGGAL } from './fixture.ts';

const input = { tanggal: TANGGAL, acuan: ACUAN };
const fold = (yaml: string): Sebab[] => {
  const sop = buildContoh(readRaw(yaml));
  return foldSebab([sop], runAudit([sop], input));
};
/** Key, sentence, severity and rules of the entries that fold more than one finding. */
const tell = (daftar: readonly Sebab[]): string[] =>
  daftar
    .filter(({ temuan }) => temuan.length > 1)
    .map(
      ({ kunci, severity, kalimat, temuan }) =>
        `${kunci} ${severity}: ${kalimat} [${temuan.map(({ ruleId }) => ruleId).join(' ')}]`,
    );

function expectPartition(sops: readonly Sop[], findings: readonly Finding[]): void {
  const sebab = foldSebab(sops, findings);
  const inside = sebab.flatMap(({ temuan }) => temuan);
  expect(inside).toHaveLength(findings.length);
  expect(new Set(inside)).toEqual(new Set(findings));
  for (const { sopId, jenis, temuan } of sebab) {
    expect(temuan.length).toBeGreaterThan(0);
    for (const finding of temuan) expect([finding.sopId, finding.jenis]).toEqual([sopId, jenis]);
  }
  const names = sebab.map(({ sopId, kunci }) => `${sopId} ${kunci}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
}

describe('the seven SOPs', async () => {
  const sops = await realSops();
  const { acuan } = (await realContent()).content;
  const findings = runAudit(sops, { tanggal: TANGGAL, acuan });
  const sebab = foldSebab(sops, findings);

  test('fold into at most 90 entries, every finding in exactly one', () => {
    expectPartition(sops, findings);
    expect(findings.length).toBeGreaterThanOrEqual(221);
    expect(sebab.length).toBeLessThanOrEqual(90);
  });

  test('their copies are one entry each', () => {
    expect(sebab.filter(({ jenis }) => jenis === 'salinan').map(({ sopId, kunci }) => `${sopId} ${kunci}`)).toEqual(
      sops.map(({ id }) => `${id} salinan`),
    );
  });

  test('each entry is one sentence, as severe as the most severe of its findings', () => {
    const berat = (item: Pick<Finding, 'severity'>): number =>
      ['galat', 'peringatan', 'catatan'].indexOf(item.severity);
    for (const item of sebab) {
      expect(item.kalimat).toMatch(/^[^\n]+\.$/);
      expect(item.kunci).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(berat(item)).toBe(Math.min(...item.temuan.map(berat)));
    }
  });
});

test('every finding of any SOP is in exactly one entry', () => {
  fc.assert(
    fc.property(fc.array(sopArbitrary({ langkah: 10, lajur: 4 }), { minLength: 1, maxLength: 3 }), (list) => {
      const sops = list.map((sop, at) => ({ ...sop, id: `${sop.id}-${at}` }));
      expectPartition(sops, runAudit(sops, input));
    }),
    { numRuns: 60 },
  );
});

describe('one entry for', () => {
  test.each([
    [
      'a row without cells',
      'langkah: [{ id: susun, mutuBaku: { kelengkapan: null, waktu: null, output: null } }]',
      [
        'baris-kosong-susun galat: Baris langkah ke-3, “Menyusun draf laporan bulanan”, tidak memuat kelengkapan, waktu, dan output. [langkah-tanpa-kelengkapan langkah-tanpa-waktu langkah-tanpa-output]',
      ],
    ],
    [
      'a column without cells',
      `langkah: [${['perintah', 'himpun', 'susun', 'periksa', 'tanda-tangan', 'kirim'].map((id) => `{ id: ${id}, mutuBaku: { waktu: null } }`).join(', ')}]`,
      [
        'kolom-kosong-waktu galat: Kolom waktu kosong pada semua 6 langkah. [langkah-tanpa-waktu langkah-tanpa-waktu langkah-tanpa-waktu langkah-tanpa-waktu langkah-tanpa-waktu langkah-tanpa-waktu]',
      ],
    ],
    [
      'the fields that the copy lost, and what its defects explain',
      'nomor: null\npengesahan: null\nlangkah: [{ id: susun, pelaksana: null }]\nsumber: { hilang: [pengesahan, nomor], cacat: [lajur-hilang] }',
      [
        'salinan catatan: 2 bidang hilang dari salinan: Nomor SOP dan Disahkan oleh; 1 hal mungkin akibat cacat salinan; 1 hal belum ada dalam data situs ini. [nomor-kosong pengesah-tidak-lengkap langkah-tanpa-pelaksana sop-terkait-belum-ada]',
      ],
    ],
    [
      'numbers that jump and turn back',
      'langkah: [{ id: susun, nomor: 5 }]',
      [
        'nomor-langkah galat: Nomor langkah tidak berurutan pada langkah ke-3, ke-4, dan ke-5. [nomor-meloncat nomor-ganda-atau-mundur nomor-ganda-atau-mundur]',
      ],
    ],
    [
      'a row that opens with who acts',
      'langkah: [{ id: susun, kegiatan: Staf menyusun draf laporan bulanan }]',
      [
        'kegiatan-bersubjek peringatan: Kegiatan langkah ke-3 memuat nama pelakunya dan tidak diawali kata kerja aktif. [kegiatan-tanpa-kata-kerja kegiatan-menyebut-pelaksana]',
      ],
    ],
    [
      'an output that is an activity, and the chain it breaks',
      'langkah: [{ id: himpun, mutuBaku: { output: Rapat koordinasi } }]',
      [
        'output-kegiatan-himpun peringatan: Output langkah ke-2, “Rapat koordinasi”, adalah kegiatan, bukan hasil. [output-berupa-kegiatan rantai-mutu-baku-terputus]',
      ],
    ],
    [
      'what is wrong with one citation',
      'dasarHukum: [{ peraturan: perpres-53-2010, kutipan: Peraturan Presiden Nomor 53 Tahun 2010 tentang Anggaran }, { peraturan: permenpanrb-35-2012, kutipan: Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan }]',
      [
        'kutipan-perpres-53-2010 galat: Kutipan Perpres 53/2010: Perpres 53/2010 sudah dicabut (Pasal 181 angka 2, sejak 7 Juni 2013), menurut pemeriksaan 22 November 2026; ketika SOP ini mulai berlaku pada 15 Juli 2026, peraturan itu sudah dicabut; Judul dalam kutipan berbeda dari judul resmi Perpres 53/2010. [peraturan-dicabut kutipan-tidak-sesuai]',
      ],
    ],
    [
      'a list of SOPs that differs from the steps',
      'langkah: [{ id: kirim, keterangan: SOP Pengiriman Surat, terkait: [{ nama: SOP Pengiriman Surat }] }]',
      [
        'keterkaitan peringatan: Daftar Keterkaitan dan langkah tidak menyebut SOP yang sama: “SOP Pengiriman Surat” dan “SOP Penyimpanan Arsip”. [sop-keterangan-tidak-terdaftar keterkaitan-tidak-dipakai]',
        'salinan catatan: 2 hal belum ada dalam data situs ini. [sop-terkait-belum-ada sop-terkait-belum-ada]',
      ],
    ],
    [
      'one old note',
      'riwayat: [{ tanggal: 2025-07-15, uraian: Evaluasi tahunan }]',
      [
        'catatan-tanggal peringatan: Catatan evaluasi dan pemantauan terakhir dalam salinan ini bertanggal 15 Juli 2025. [belum-dievaluasi belum-dipantau]',
      ],
    ],
    [
      'an office without a column',
      'langkah: [{ id: susun, kegiatan: Menyusun draf laporan bulanan dan menyerahkan kepada Kepala Bidang }]',
      [
        'jabatan-tanpa-kolom-susun peringatan: Langkah ke-3 menyerahkan pekerjaan kepada “Kepala Bidang”, jabatan tanpa kolom dalam tabel. [peran-tanpa-kolom penyerahan-tidak-cocok]',
      ],
    ],
  ])('%s', (_, yaml, entries) => {
    expect(tell(fold(yaml))).toEqual(entries);
  });

  test('one kind of finding, with the steps it was found at', () => {
    const [entry] = fold(
      'langkah: [{ id: himpun, mutuBaku: { waktu: null } }, { id: susun, mutuBaku: { waktu: null } }]',
    );
    expect(entry?.kunci).toBe('langkah-tanpa-waktu');
    expect(entry?.kalimat).toBe(
      'Langkah ke-2, “Menghimpun data kegiatan dari semua bidang”, belum mencantumkan waktu; serupa pada langkah ke-3.',
    );
  });
});
