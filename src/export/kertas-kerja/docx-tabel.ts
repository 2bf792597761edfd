/** The four tables of the working paper in Word. */
import type { Sop } from '../../domain/sop.ts';
import type { Unsur } from '../gambar/drawingml.ts';
import { alineaDocx, KERTAS_DOCX, tabelDocx, type BarisTabelDocx, type SelDocx } from './docx-teks.ts';
import { sebutSop } from './kertas-kerja.ts';
import { KOLOM_AUDITOR, type BarisKertas, type KertasKerja } from './model.ts';

const NOMOR = 560;
const AUDITOR = 1_390;
const KRITERIA = 3_500;
const LEBAR = [
  NOMOR,
  KERTAS_DOCX.isi - NOMOR - KRITERIA - KOLOM_AUDITOR.length * AUDITOR,
  KRITERIA,
  ...KOLOM_AUDITOR.map(() => AUDITOR),
];

export function tabelKepala({ kepala }: KertasKerja): Unsur {
  const [hal, isi] = [2_400, KERTAS_DOCX.isi - 2_400];
  return tabelDocx(
    [hal, isi],
    kepala.map(([nama, teks]) => ({
      sel: [{ isi: [alineaDocx(nama, 'Kepala')], kelabu: true }, { isi: [alineaDocx(teks)] }],
    })),
  );
}

/** By SOP, a line with its name above each. */
export function tabelTemuan({ temuan }: KertasKerja): Unsur {
  const head = kepalaTabel(['No.', 'Kondisi', 'Kriteria', ...KOLOM_AUDITOR]);
  return tabelDocx(LEBAR, [
    head,
    ...perSop(temuan, LEBAR.length, (row) => [
      { isi: [alineaDocx(String(row.nomor), 'Normal', { id: row.nomor, nama: `temuan_${row.nomor}` })] },
      { isi: kondisi(row) },
      { isi: kriteria(row) },
      ...KOLOM_AUDITOR.map(() => ({ isi: [] })),
    ]),
  ]);
}

export function tabelBatas({ batas }: KertasKerja): Unsur {
  const lebar = [NOMOR, KERTAS_DOCX.isi - NOMOR - 5_500, 5_500];
  return tabelDocx(lebar, [
    kepalaTabel(['No.', 'Yang tidak dapat dinilai dari salinan', 'Aturan']),
    ...perSop(batas, lebar.length, (row) => [
      { isi: [alineaDocx(String(row.nomor))] },
      { isi: kondisi(row) },
      { isi: [alineaDocx(row.aturan)] },
    ]),
  ]);
}

export function tabelBerkas({ berkas }: KertasKerja): Unsur {
  const hash = 7_200;
  return tabelDocx(
    [KERTAS_DOCX.isi - hash, hash],
    [
      kepalaTabel(['Berkas', 'SHA-256']),
      ...berkas.map(({ nama, sha256 }) => ({
        sel: [{ isi: [alineaDocx(nama, 'Fakta')] }, { isi: [alineaDocx(sha256, 'Fakta')] }],
      })),
    ],
  );
}

const kepalaTabel = (judul: readonly string[]): BarisTabelDocx => ({
  kepala: true,
  sel: judul.map((teks) => ({ isi: [alineaDocx(teks, 'Kepala')], kelabu: true })),
});

function perSop(
  rows: readonly BarisKertas[],
  kolom: number,
  sel: (row: BarisKertas) => readonly SelDocx[],
): BarisTabelDocx[] {
  let sop: Sop | null = null;
  return rows.flatMap((row) => {
    const baru = row.sop !== sop;
    sop = row.sop;
    return [...(baru ? [{ sel: [{ isi: judulSop(row.sop), kolom, kelabu: true }] }] : []), { sel: sel(row) }];
  });
}

function judulSop(sop: Sop): Unsur[] {
  const fakta = sebutSop(sop);
  return [
    alineaDocx(`${sop.nama}, ${sop.instansi.nama}`, 'Kepala'),
    ...(fakta === '' ? [] : [alineaDocx(fakta.charAt(0).toUpperCase() + fakta.slice(1), 'Fakta')]),
  ];
}

function kondisi(row: BarisKertas): Unsur[] {
  const { alamat, kutipan, nomorTercetak, pangkal, posisi, sumber, tempat } = row;
  const beda = posisi !== null && nomorTercetak?.replace(/\.$/, '') !== String(posisi);
  const tercetak = nomorTercetak === null ? 'tanpa nomor tercetak' : `nomor tercetak ${nomorTercetak}`;
  return [
    alineaDocx(beda ? `${tempat} (${tercetak})` : tempat, 'Kepala'),
    alineaDocx(row.kondisi),
    ...(kutipan === null ? [] : [alineaDocx(`Tertulis: “${kutipan}”`)]),
    ...(pangkal === null ? [] : [alineaDocx(`Satu pangkal: ${pangkal}`, 'Fakta')]),
    alineaDocx(`Naskah ${sumber}`, 'Fakta'),
    alineaDocx(alamat, 'Fakta'),
  ];
}

function kriteria({ aturan, kriteria: semua }: BarisKertas): Unsur[] {
  return [
    ...semua.flatMap(({ dasar, statusDulu, statusKini }) => [
      alineaDocx(`${dasar}.`),
      ...(statusDulu === null ? [] : [alineaDocx(`Saat SOP ${statusDulu}.`, 'Fakta')]),
      ...(statusKini === null ? [] : [alineaDocx(`Per ${statusKini}.`, 'Fakta')]),
    ]),
    alineaDocx(`Aturan ${aturan}`, 'Fakta'),
  ];
}
