/** The clean SOP, two neighbours, and changes to it in the words authors write. */
import { readFileSync } from 'node:fs';
import { buildSop, indexAcuan } from '../../src/domain/build-sop.ts';
import type { Acuan, Peraturan } from '../../src/domain/frontmatter.ts';
import type { Sop } from '../../src/domain/sop.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { runAudit } from '../../src/audit/run.ts';
import { parseYaml } from '../../src/load/yaml.ts';
import { checkSop } from '../../src/schema/check-sop.ts';
import { checkShape } from '../../src/schema/problem.ts';
import { sopSchema } from '../../src/schema/sop.ts';

export const TANGGAL = '2026-11-22';
export const SOP_ID = 'dinas-contoh/penyusunan-laporan-bulanan';

type Raw = Readonly<Record<string, unknown>>;

export function readRaw(yaml: string): Raw {
  const { value, problems } = parseYaml(yaml, 1);
  if (problems.length > 0) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return (value ?? {}) as Raw;
}

const BERSIH = readRaw(readFileSync(new URL('sop-bersih.yaml', import.meta.url), 'utf8'));

const TETANGGA: readonly (readonly [string, string])[] = [
  [
    'dinas-contoh/penyimpanan-arsip',
    'nama: Penyimpanan Arsip\nnomor: 065/13/2026\nperingatan: [Jika arsip tercecer, maka surat tidak dapat ditemukan kembali.]',
  ],
  [
    'kota-contoh/penyusunan-laporan',
    'nama: Penyusunan Laporan\nnomor: 900/1/2026\nperingatan: [Keterlambatan laporan dapat menghambat pencairan anggaran kota.]',
  ],
];

/** The clean SOP with changes: maps are merged, steps and lanes by id, an empty key is removed, any other list replaced. */
export function buildContoh(ubah: Raw, id: string = SOP_ID): Sop {
  const value = merge(BERSIH, ubah, '');
  const shape = checkShape(sopSchema, value);
  const problems = [...(shape.ok ? [] : shape.problems), ...checkSop(value)];
  if (!shape.ok || problems.length > 0) {
    throw new Error(problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  }
  return buildSop(id, shape.data, indexAcuan(ACUAN));
}

/** All findings of the changed SOP among its neighbours. */
export function auditContoh(ubah: Raw, instansi = 'dinas-contoh'): Finding[] {
  const id = `${instansi}/penyusunan-laporan-bulanan`;
  const sops = [buildContoh(ubah, id), ...TETANGGA.map(([id, yaml]) => buildContoh(readRaw(yaml), id))];
  return runAudit(sops, { tanggal: TANGGAL, acuan: ACUAN }).filter((finding) => finding.sopId === id);
}

/** Empty means something here; anywhere else an empty key is an absent one. */
const BOLEH_NULL = new Set(['nomor', 'pelaksana', 'pengesahan', 'pembuatan', 'revisi', 'efektif']);
const BERID = new Set(['langkah', 'pelaksana', 'bagian']);

function merge(base: unknown, ubah: unknown, key: string): unknown {
  if (Array.isArray(base) && Array.isArray(ubah) && BERID.has(key)) return mergeById(base as Raw[], ubah as Raw[]);
  if (!isMap(base) || !isMap(ubah)) return ubah;
  const result: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(ubah)) {
    if (value === null && !BOLEH_NULL.has(name)) Reflect.deleteProperty(result, name);
    else result[name] = merge(base[name], value, name);
  }
  return result;
}

/** `sesudah: <id>` places a new item, `hapus: true` takes one out. */
function mergeById(base: readonly Raw[], ubah: readonly Raw[]): Raw[] {
  const list = [...base];
  for (const { hapus, sesudah, ...item } of ubah) {
    const at = list.findIndex(({ id }) => id === item['id']);
    if (hapus !== undefined) list.splice(at, 1);
    else if (at >= 0) list[at] = merge(list[at], item, '') as Raw;
    else list.splice(sesudah === undefined ? list.length : list.findIndex(({ id }) => id === sesudah) + 1, 0, item);
  }
  return list;
}

function isMap(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const peraturan = (
  id: string,
  jenis: Peraturan['jenis'],
  tentang: string,
  nilai: Peraturan['status']['nilai'] = 'belum-ditemukan-pencabutan',
  more: Partial<Peraturan> = {},
): Peraturan => {
  const [nomor = '', tahun = ''] = id.split('-').slice(-2);
  return { id, jenis, nomor, tahun: Number(tahun), tentang, status: { nilai, diperiksa: TANGGAL }, ...more };
};

export const ACUAN: Acuan = {
  instansi: [
    { id: 'dinas-contoh', nama: 'Dinas Contoh', tingkat: 'kota', wilayah: 'Kota Contoh' },
    { id: 'kota-contoh', nama: 'Kota Contoh', tingkat: 'kota', wilayah: 'Kota Contoh' },
    { id: 'kementerian-contoh', nama: 'Kementerian Contoh', tingkat: 'kementerian' },
    { id: 'tanpa-nama', nama: 'Tidak disebut dalam naskah', tingkat: 'tidak-disebut' },
  ],
  topik: [
    {
      id: 'laporan-bulanan',
      nama: 'Penyusunan Laporan Bulanan',
      uraian: 'Menyusun laporan.',
      dasarWajib: ['pp-8-2006'],
    },
  ],
  tahap: [
    'perintah',
    'persiapan',
    'rapat',
    'penghimpunan',
    'penyusunan',
    'pemeriksaan',
    'penandatanganan',
    'pengiriman',
  ].map((id) => ({ id, nama: id, uraian: id })),
  peraturan: [
    peraturan('uu-30-2014', 'uu', 'Administrasi Pemerintahan'),
    peraturan('pp-8-2006', 'pp', 'Pelaporan Keuangan dan Kinerja Instansi Pemerintah'),
    peraturan('pp-18-2016', 'pp', 'Perangkat Daerah', 'diubah', {
      untuk: ['provinsi', 'kabupaten', 'kota'],
      status: { nilai: 'diubah', oleh: 'pp-72-2019', tanggal: '2019-10-15', diperiksa: TANGGAL },
    }),
    peraturan(
      'perpres-53-2010',
      'perpres',
      'Perubahan Kedua atas Keputusan Presiden Nomor 42 Tahun 2002 tentang Pedoman Pelaksanaan Anggaran Pendapatan dan Belanja Negara',
      'dicabut',
      {
        status: {
          nilai: 'dicabut',
          oleh: 'pp-45-2013',
          pasal: 'Pasal 181 angka 2',
          tanggal: '2013-06-07',
          sumber: [{ jenis: 'resmi', keterangan: 'Contoh' }],
          diperiksa: TANGGAL,
        },
      },
    ),
    peraturan(
      'permenpanrb-35-2012',
      'permenpanrb',
      'Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan',
    ),
    peraturan(
      'permendagri-52-2011',
      'permendagri',
      'Standar Operasional Prosedur di Lingkungan Pemerintah Provinsi dan Kabupaten/Kota',
      'tidak-diketahui',
      { untuk: ['provinsi', 'kabupaten', 'kota'] },
    ),
    peraturan(
      'pergub-jateng-45-2016',
      'pergub',
      'Standardisasi Biaya Kegiatan Pemerintah Provinsi Jawa Tengah Tahun 2017',
      'belum-ditemukan-pencabutan',
      { daerah: 'Jawa Tengah' },
    ),
    peraturan('perwali-contoh-4-2020', 'perwali', 'Tata Kerja Dinas Contoh', 'belum-ditemukan-pencabutan', {
      daerah: 'Contoh',
    }),
    peraturan('perwali-contoh-9-2022', 'perwali', 'Tata Kerja Dinas Contoh', 'belum-ditemukan-pencabutan', {
      daerah: 'Contoh',
    }),
    peraturan(
      'perda-contoh-5-2021',
      'perda',
      'Pembentukan dan Susunan Perangkat Daerah',
      'belum-ditemukan-pencabutan',
      {
        daerah: 'Kota Contoh',
      },
    ),
    peraturan('perda-lain-6-2021', 'perda', 'Pembentukan dan Susunan Perangkat Daerah', 'belum-ditemukan-pencabutan', {
      daerah: 'Kota Lain',
    }),
  ],
  istilah: [
    { istilah: 'LPPD', kepanjangan: 'Laporan Penyelenggaraan Pemerintahan Daerah' },
    { istilah: 'SKPD', kepanjangan: 'Satuan Kerja Perangkat Daerah' },
    { istilah: 'DPA', kepanjangan: 'Dokumen Pelaksanaan Anggaran' },
  ],
};
