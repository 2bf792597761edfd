/** One recognised SOP as the draft of an entry, with everything a person must look at. */
import type { Peraturan, SopFrontmatter } from '../../domain/frontmatter.ts';
import type { Cacat } from '../../domain/kosakata.ts';
import { readAlur } from '../alur/alur.ts';
import type { Blok } from '../kenali/blok.ts';
import { readIdentitas } from '../kenali/identitas.ts';
import type { SopMentah } from '../kenali/kenali.ts';
import { readJudulKolom } from '../../bahasa/kantor/nama-kolom.ts';
import type { Dokumen, HasilAlur, PelaksanaTerbaca, SopTerbaca } from '../model.ts';
import { composeIdentitas, type Identitas } from './identitas.ts';
import { toFrontmatter, toTerbaca } from './langkah.ts';
import type { Latar } from './latar.ts';
import { readDasarHukum } from './peraturan.ts';
import type { Catatan } from './catatan.ts';
import { listBarisTersisa, listPeriksa, listTabelTersisa } from './periksa.ts';
import { toBagian, toPelaksana, toUsul, suggestSlug, suggestTopik } from './usul.ts';

export interface Draf {
  readonly id: string;
  readonly topik: string;
  readonly data: SopFrontmatter;
  readonly identitas: Identitas;
  readonly alur: HasilAlur;
  readonly peraturanBaru: readonly Peraturan[];
  readonly periksa: readonly Catatan[];
  /** Lines around the table that went into no field. */
  readonly tersisa: readonly string[];
}

/** @param taken ids of SOPs that are in use; the draft's own is added */
export function composeDraf(
  mentah: SopMentah,
  dokumen: Dokumen,
  banyak: boolean,
  latar: Latar,
  taken: Set<string>,
): Draf {
  const { blok } = mentah;
  const around = [readIdentitas(mentah.sebelum), readIdentitas(mentah.sesudah)] as const;
  const identitas = composeIdentitas(...around);
  const nama = identitas.nama ?? latar.namaBerkas;
  const slug = suggestSlug(nama, latar.instansi, taken);
  const id = `${latar.instansi}/${slug}`;
  const topik = latar.topik ?? suggestTopik(nama, latar.acuan);
  const pelaksana = toPelaksana(blok);
  const bagian = toBagian(blok);
  const usul = toUsul(blok, latar, topik);
  const bagianId = new Map(bagian.map((item) => [item.nama, item.id]));
  const terbaca: SopTerbaca = {
    id,
    nama,
    pelaksana: pelaksana.map((item, index): PelaksanaTerbaca => {
      const kolom = blok.lajur[index]?.kolom;
      return kolom === undefined ? item : { ...item, kolom };
    }),
    langkah: toTerbaca(blok, usul, bagianId),
    ujung: blok.ujung.map(({ lajur, ...item }) => ({ ...item, ...(lajur && { selPelaksana: lajur }) })),
    tabel: blok.tabel,
    gambar: mentah.gambar,
  };
  const saudara = latar.sop.filter((item) => item.sop.topik === topik && item.id !== id);
  const alur = readAlur(terbaca, saudara);
  const hukum = readDasarHukum(identitas.dasarHukum, latar.acuan.peraturan, latar.hariIni);
  const printed = identitas.judulNaskah;
  const own: SopFrontmatter = {
    nama,
    ...(Object.keys(printed).length > 0 && { judulNaskah: printed }),
    nomor: identitas.nomor,
    ...(identitas.unit !== null && { unit: identitas.unit }),
    topik,
    status: 'tidak-diketahui',
    tanggal: identitas.tanggal,
    pengesahan: identitas.pengesahan,
    dasarHukum: hukum.dasarHukum,
    ...identitas.polos,
    ...(identitas.definisi.length > 0 && { definisi: identitas.definisi }),
    keterkaitan: identitas.keterkaitan.map((name) => ({ nama: name })),
    ...(blok.satuanWaktu && barePresent(blok) && { satuanWaktu: blok.satuanWaktu }),
    ...(bagian.length > 0 && {
      bagian: bagian.map((item) => (alur.mandiri?.includes(item.id) ? { ...item, mandiri: true as const } : item)),
    }),
    pelaksana,
    langkah: toFrontmatter(blok, terbaca.langkah, usul, alur.langkah),
    sumber: {
      naskah: latar.naskah,
      ...(banyak && { bagian: printed.prosedur ?? nama }),
      jenis: dokumen.jenis,
      hilang: identitas.hilang,
      kosong: identitas.kosong,
      ...listJudulKolom(blok),
      ...(blok.kolomPelaksana !== pelaksana.length &&
        blok.kolomPelaksana > 0 && { kolomPelaksana: blok.kolomPelaksana }),
      cacat: findCacat(blok, dokumen, terbaca, alur),
      catatan: [
        'Disalin dengan perintah impor; belum diperiksa orang.',
        ...identitas.catatan,
        ...hukum.takTerbaca.map(
          (teks) => `Dasar hukum “${teks}” tidak terbaca sebagai peraturan (jenis, nomor, tahun) dan belum dimasukkan.`,
        ),
        ...blok.luar.map((teks) => `Baris tabel di luar langkah tidak disalin: “${teks.slice(0, 200)}”.`),
        ...blok.ragu,
      ],
    },
  };
  return {
    id,
    topik,
    data: own,
    identitas,
    alur,
    peraturanBaru: hukum.baru,
    tersisa: listBarisTersisa(
      around.flatMap((item) => item.lepas),
      identitas,
    ),
    periksa: [...listTabelTersisa(mentah), ...listPeriksa(blok, identitas, alur, own, usul, hukum.takTerbaca)],
  };
}

const barePresent = (blok: Blok): boolean =>
  blok.langkah.some((item) => /^\s*\d+(?:\s*[-–]\s*\d+)?\s*$/.test(item.isi.waktu ?? ''));

const BAKU: Readonly<Record<string, string>> = {
  nomor: 'no',
  kegiatan: 'kegiatan',
  pelaksana: 'pelaksana',
  mutuBaku: 'mutu baku',
  kelengkapan: 'kelengkapan',
  waktu: 'waktu',
  output: 'output',
  keterangan: 'keterangan',
};

/** Heads as printed, where they are not the usual ones. */
function listJudulKolom(blok: Blok): { judulKolom?: Readonly<Record<string, string>> } {
  const other = Object.entries(blok.judul).filter(
    ([jenis, teks]) =>
      teks
        .toLowerCase()
        .replace(/[.\s]+/g, ' ')
        .trim() !== BAKU[jenis] && readJudulKolom(teks) !== null,
  );
  return other.length === 0 ? {} : { judulKolom: Object.fromEntries(other) };
}

function findCacat(blok: Blok, dokumen: Dokumen, sop: SopTerbaca, alur: HasilAlur): Cacat[] {
  const found: Cacat[] = [];
  if (dokumen.jenis === 'ocr') found.push('ocr');
  if (dokumen.jenis === 'html' && dokumen.berkas !== 'html') found.push('html');
  const broken =
    blok.lajur.some((lajur) => lajur.tercetak !== undefined) ||
    blok.lajur.length === 0 ||
    blok.kolomPelaksana !== blok.lajur.length;
  if (broken) found.push('lajur-hilang');
  const drawn = alur.langkah.some((item) => item.asal !== 'kata');
  const gambar = sop.gambar.length + sop.tabel.reduce((sum, tabel) => sum + tabel.gambar.length, 0);
  if (!drawn && gambar === 0) found.push('simbol-hilang');
  return found;
}
