/** The working paper: nothing of a finding is lost on its way to the auditor, and what only the auditor can say stays empty. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../src/audit/registry.ts';
import { runAudit } from '../../src/audit/run.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { renderKertasDocx } from '../../src/export/kertas-kerja/docx.ts';
import { createKertasKerja } from '../../src/export/kertas-kerja/kertas-kerja.ts';
import {
  KOLOM_AUDITOR,
  type InputKertas,
  type KertasKerja,
  type TemuanKertas,
} from '../../src/export/kertas-kerja/model.ts';
import { kertasTables } from '../../src/export/kertas-kerja/tabel.ts';
import { renderXlsx } from '../../src/export/xlsx/xlsx.ts';
import { realContent, realSops } from '../content.ts';
import { bacaDocx } from './baca-docx.ts';
import { bukaXml, cari, periksaSkema } from './buka-dokumen.ts';

const TANGGAL = '2026-11-22';
const sops = await realSops();
const { acuan } = (await realContent()).content;
const semua = runAudit(sops, { tanggal: TANGGAL, acuan });
const NASKAH_003 = sops.filter(({ instansi }) => instansi.id === 'naskah-003');
const MADIUN = sops.filter(({ instansi }) => instansi.id === 'setda-kota-madiun');

function input(own: readonly Sop[], more: Partial<InputKertas> = {}): InputKertas {
  const temuan = semua
    .filter(({ sopId }) => own.some(({ id }) => id === sopId))
    .flatMap((finding): TemuanKertas[] => {
      const rule = ALL_RULES.find(({ id }) => id === finding.ruleId);
      if (rule === undefined) return [];
      const alamat = `https://lajur.example/sop/${finding.sopId}/#x`;
      return [
        { finding, aturan: { ...rule, judul: rule.id }, tempat: 'Langkah 1, waktu', pangkal: null, baris: 26, alamat },
      ];
    });
  return {
    lingkup: 'Instansi: Contoh',
    alamat: 'https://lajur.example/temuan/instansi/contoh/',
    sops: own,
    temuan,
    peraturan: acuan.peraturan,
    berkas: own.map(({ id }) => ({ nama: `sop/${id}.json`, sha256: 'a'.repeat(64) })),
    sha256: 'b'.repeat(64),
    tanggal: TANGGAL,
    situs: { nama: 'Lajur' },
    ...more,
  };
}
const kertas = createKertasKerja(input(NASKAH_003));

describe('the paper as data', () => {
  test('has every finding once, those of the copy apart, numbered through', () => {
    const own = input(NASKAH_003).temuan.map(({ finding }) => finding);
    expect(kertas.temuan.map(({ kondisi }) => kondisi)).toEqual(
      own.filter(({ jenis }) => jenis === 'sop').map(({ message }) => message),
    );
    expect(kertas.batas.map(({ kondisi }) => kondisi)).toEqual(
      own.filter(({ jenis }) => jenis === 'salinan').map(({ message }) => message),
    );
    const nomor = [...kertas.temuan, ...kertas.batas].map((row) => row.nomor);
    expect(nomor).toEqual(nomor.map((_, at) => at + 1));
  });

  test('tells the printed number of a step and its position apart', () => {
    const [sop] = sops.filter(({ id }) => id === 'naskah-000/penyusunan-penetapan-perjanjian-kinerja');
    const beda = createKertasKerja(input(sop === undefined ? [] : [sop])).temuan.find(
      ({ nomorTercetak, posisi }) => posisi !== null && nomorTercetak !== String(posisi),
    );
    const langkah = sop?.langkah.find(({ urutan }) => urutan === beda?.posisi);
    expect(beda?.nomorTercetak).toBe(langkah?.nomor);
    expect(langkah?.nomor).not.toBe(String(langkah?.urutan));
  });

  test('says the force of every regulation when the SOP was made and today, and that an SOP without a date allows no such word', () => {
    const [row] = createKertasKerja(input(MADIUN)).temuan.filter(({ aturan }) => aturan.startsWith('ID-04'));
    expect(row?.kriteria).toEqual([
      {
        dasar:
          'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan, Bagian Identitas: tanggal efektif',
        statusDulu: 'ditetapkan 30 Agustus 2022: belum ditemukan pencabutan',
        statusKini: '22 November 2026: belum ditemukan pencabutan',
      },
      { dasar: 'Penilaian situs ini', statusDulu: null, statusKini: null },
    ]);
    const tanpa = kertas.temuan.flatMap(({ kriteria }) => kriteria.filter(({ statusKini }) => statusKini !== null));
    expect(new Set(tanpa.map(({ statusDulu }) => statusDulu))).toEqual(
      new Set(['tanpa tanggal: status saat itu tidak dapat ditentukan']),
    );
  });

  test('of a citation names the regulation that is cited, with its force on both days', () => {
    const kalbar = sops.filter(({ instansi }) => instansi.id === 'dinas-perpustakaan-kearsipan-kalbar');
    const row = createKertasKerja(input(kalbar)).temuan.find(({ aturan }) => aturan.includes('peraturan-dicabut'));
    expect(row?.kriteria.at(-1)?.dasar).toMatch(/^Peraturan yang dikutip: Peraturan Presiden Nomor 53 Tahun 2010/);
    expect(row?.kriteria.at(-1)?.statusDulu).toMatch(/: dicabut oleh PP 45\/2013/);
  });

  test('quotes no date in the form of the data, which no SOP prints', () => {
    const dates = createKertasKerja(input(sops)).temuan.filter(({ kutipan }) => /^\d{4}-\d{2}/.test(kutipan ?? ''));
    expect(dates).toEqual([]);
  });

  test('says at its head the scope, the data, how to cite it, and leaves lines for the auditor', () => {
    expect(kertas.kepala).toEqual([
      ['Lingkup', 'Instansi: Contoh (3 SOP)'],
      [
        'Isi',
        `${kertas.temuan.length} temuan tentang SOP, ${kertas.batas.length} keterbatasan salinan. Hasil pemeriksaan otomatis terhadap salinan teks: hal yang patut diperiksa pada dokumen aslinya, bukan putusan tentang instansinya.`,
      ],
      ['Alamat', 'https://lajur.example/temuan/instansi/contoh/'],
      ['Tanggal data', '22 November 2026'],
      ['Versi data', '2026-11-22/bbbbbbbbbbbb'],
      ['SHA-256 data', `${'b'.repeat(64)} (dari daftar berkas di akhir kertas kerja ini)`],
      [
        'Cara mengutip',
        `Lajur. “Kertas kerja audit, Instansi: Contoh”, data per 22 November 2026, versi 2026-11-22/bbbbbbbbbbbb, SHA-256 ${'b'.repeat(64)}. https://lajur.example/temuan/instansi/contoh/, diakses [tanggal].`,
      ],
      ['Nomor KKA', ''],
      ['Disusun oleh, tanggal', ''],
      ['Direviu oleh, tanggal', ''],
    ]);
  });
});

const teksDocx = (bytes: Uint8Array): string =>
  cari(bukaXml(bytes, 'word/document.xml'), 'w:t')
    .map((item) => item.textContent ?? '')
    .join('\n');

describe('in Word', () => {
  const bytes = renderKertasDocx(kertas, 'Lajur');

  test('has the text whole, with an empty cell for each thing that only the auditor can say', () => {
    const [, temuan = [], batas = []] = bacaDocx(bytes);
    expect(temuan[0]?.sel.map(({ alinea }) => alinea.join())).toEqual(['No.', 'Kondisi', 'Kriteria', ...KOLOM_AUDITOR]);
    const rows = temuan.filter(({ kepala, sel }) => !kepala && sel.length > 1);
    expect(rows).toHaveLength(kertas.temuan.length);
    rows.forEach(({ sel }, at) => {
      const row = kertas.temuan[at];
      expect(sel[1]?.alinea).toContain(row?.kondisi);
      expect(sel[1]?.alinea).toContain(row?.alamat);
      if (row?.kutipan) expect(sel[1]?.alinea).toContain(`Tertulis: “${row.kutipan}”`);
      for (const { dasar } of row?.kriteria ?? []) expect(sel[2]?.alinea).toContain(`${dasar}.`);
      expect(sel.slice(3).map(({ alinea }) => alinea.join(''))).toEqual(KOLOM_AUDITOR.map(() => ''));
    });
    expect(batas.filter(({ kepala, sel }) => !kepala && sel.length > 1)).toHaveLength(kertas.batas.length);
  });

  test('repeats its heads, splits no row, lies on A4 landscape, counts its pages', () => {
    for (const table of bacaDocx(bytes).slice(1)) {
      expect(table[0]?.kepala).toBe(true);
      expect(table.every(({ utuh }) => utuh)).toBe(true);
    }
    const size = cari(bukaXml(bytes, 'word/document.xml'), 'w:pgSz')[0];
    expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['16838', '11906']);
    expect(strFromU8(unzipSync(bytes)['word/footer1.xml'] ?? new Uint8Array())).toMatch(/PAGE.*NUMPAGES/s);
  });

  test('is valid, also without findings and with signs that XML cannot hold', async () => {
    const kosong = createKertasKerja(input(NASKAH_003, { temuan: [] }));
    expect(teksDocx(renderKertasDocx(kosong, 'Lajur'))).toContain('Tidak ada temuan tentang SOP dalam lingkup ini.');
    const jahat: KertasKerja = { ...kertas, lingkup: 'A & <b> "c" \u0001 ]]>' };
    expect(strFromU8(unzipSync(renderKertasDocx(jahat, 'L'))['docProps/core.xml'] ?? new Uint8Array())).not.toContain(
      '\u0001',
    );
    for (const file of [bytes, renderKertasDocx(kosong, 'Lajur'), renderKertasDocx(jahat, '&')])
      expect(await periksaSkema(file, 'docx')).toEqual([]);
  });

  test('is the same bytes for the same paper', () => {
    expect(renderKertasDocx(createKertasKerja(input(NASKAH_003)), 'Lajur')).toEqual(bytes);
  });
});

describe('in Excel', () => {
  test('has the same rows, a column for each part of a condition, and empty ones for the auditor', async () => {
    const [table, batas, kepala, berkas] = kertasTables(kertas);
    const judul = table?.kolom.map((kolom) => kolom.judul) ?? [];
    expect(judul).toEqual([
      'No.',
      'SOP',
      'Tempat',
      'Nomor tercetak',
      'Posisi langkah',
      'Kondisi',
      'Kutipan',
      'Kriteria',
      ...KOLOM_AUDITOR,
      'Status saat SOP dibuat',
      'Status kini',
      'Aturan',
      'Satu pangkal',
      'Instansi',
      'Nomor dan tanggal SOP',
      'Naskah dan baris',
      'Tautan',
    ]);
    expect(table?.baris.map((row) => row[judul.indexOf('Kondisi')])).toEqual(kertas.temuan.map((row) => row.kondisi));
    for (const row of table?.baris ?? []) {
      const kosong = row.slice(judul.indexOf('Sebab'), judul.indexOf('Status saat SOP dibuat'));
      expect(kosong).toEqual(KOLOM_AUDITOR.map(() => null));
    }
    expect(batas?.baris).toHaveLength(kertas.batas.length);
    expect(kepala?.baris.slice(1).map(([hal]) => hal)).toEqual(kertas.kepala.map(([hal]) => hal));
    expect(berkas?.baris).toHaveLength(3);
    expect(await periksaSkema(await renderXlsx(kertasTables(kertas)), 'xlsx')).toEqual([]);
  });
});
