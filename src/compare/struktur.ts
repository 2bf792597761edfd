/** What a procedure is built of: counts an auditor compares, each with how much of it is inferred and whether there may be more. */
import type { PadaDokumen } from '../bahasa/kantor/daftar-tindakan.ts';
import { kelasOf, listPerbuatan } from '../bahasa/kantor/perbuatan.ts';
import { akarTindakan, sebutTindakan } from '../bahasa/kantor/tindakan.ts';
import { findPerkiraan, type Langkah, type Panah, type Pelaksana, type Sop } from '../domain/sop.ts';
import { findPenyebut } from './pihak.ts';
import type { StrukturSop } from './ukuran.ts';
import { isBalikDinyatakan } from './waktu/balik.ts';
import { isPelaksanaPerkiraan } from './waktu/waktu-sop.ts';

/** @param tanpaPerkiraan leave inferred lanes and arrows out of the counts; what they would have counted stays unknown */
export function describeStruktur(sop: Sop, tanpaPerkiraan = false): StrukturSop {
  const lanes = new Map(sop.pelaksana.map((item) => [item.id, item]));
  const laneOf = (langkah: Langkah): Pelaksana | null => lanes.get(langkah.pelaksana ?? '') ?? null;
  const balik = sop.panah.filter((panah) => panah.balik);
  const stated = balik.filter(isBalikDinyatakan);
  const tandaTangan = findTandaTangan(sop);
  const isReviuLuar = (langkah: Langkah): boolean =>
    langkah.tahap.id === 'reviu-luar' ||
    (laneOf(langkah)?.peran === 'pengampu-luar' && !(tanpaPerkiraan && isPelaksanaPerkiraan(langkah)));
  const keputusan = sop.langkah.filter((item) => item.keputusan !== null);
  const stating = keputusan.filter((item) => findPerkiraan(item, 'keputusan') === null).length;
  return {
    sop: sop.id,
    langkah: sop.langkah.length,
    pelaksana: sop.pelaksana.length,
    serahTerima: countSerahTerima(sop, tanpaPerkiraan),
    keputusan: {
      jumlah: tanpaPerkiraan ? stating : keputusan.length,
      perkiraan: tanpaPerkiraan ? 0 : keputusan.length - stating,
      lengkap: true,
    },
    keputusanDiduga: tanpaPerkiraan
      ? 0
      : sop.langkah.filter((item) => item.keputusan === null && findPerkiraan(item, 'keputusan') !== null).length,
    balik: {
      jumlah: tanpaPerkiraan ? stated.length : balik.length,
      perkiraan: tanpaPerkiraan ? 0 : balik.length - stated.length,
      lengkap: true,
    },
    pemeriksaan: sop.langkah
      .filter((item) => isPemeriksaan(item) && !isReviuLuar(item))
      .filter((item) => tandaTangan === null || item.urutan < tandaTangan.urutan)
      .map((item) => item.id),
    jalanTolak: sop.langkah
      .filter((item) =>
        item.keputusan?.cabang.some((cabang) => cabang.jenis === 'tidak' && cabang.dinyatakan !== 'tidak'),
      )
      .map((item) => item.id),
    dikembalikan: [...new Set(stated.map((panah) => panah.dari))],
    tandaTangan: tandaTangan?.id ?? null,
    penandaTangan: tandaTangan === null ? null : readPenandaTangan(sop, tandaTangan, laneOf, tanpaPerkiraan),
    reviuLuar: sop.langkah.filter(isReviuLuar).map((item) => readReviu(sop, item, laneOf, tanpaPerkiraan)),
    pihakLuar: sop.langkah
      .filter((item) => !isReviuLuar(item))
      .flatMap((item) => item.pesertaLuar.map((pihak) => ({ langkah: item.id, pihak }))),
  };
}

/** A hand-over from or to a lane that nobody knows may be one or not. */
function countSerahTerima(sop: Sop, tanpaPerkiraan: boolean): StrukturSop['serahTerima'] {
  const guessed = new Set(sop.langkah.filter(isPelaksanaPerkiraan).map((item) => item.id));
  const unknown = new Set(sop.langkah.filter((item) => item.pelaksana === null).map((item) => item.id));
  const isGuess = (panah: Panah): boolean =>
    panah.perkiraan !== null || guessed.has(panah.dari) || guessed.has(panah.ke);
  const all = sop.serahTerima.map((item) => item.panah).filter((panah) => !panah.balik);
  const shown = tanpaPerkiraan ? all.filter((panah) => !isGuess(panah)) : all;
  const hidden = tanpaPerkiraan && sop.panah.some((panah) => !panah.balik && isStep(sop, panah) && isGuess(panah));
  const open = sop.panah.some((panah) => isStep(sop, panah) && (unknown.has(panah.dari) || unknown.has(panah.ke)));
  return {
    jumlah: shown.length,
    perkiraan: shown.filter(isGuess).length,
    lengkap: !hidden && !open,
    panah: shown.map(({ dari, ke }) => ({ dari, ke })),
  };
}

function isStep(sop: Sop, panah: Panah): boolean {
  return sop.terminal.every((item) => item.id !== panah.dari && item.id !== panah.ke);
}

/** A lane that the signing step's own words name is stated. */
function readPenandaTangan(
  sop: Sop,
  langkah: Langkah,
  laneOf: (langkah: Langkah) => Pelaksana | null,
  tanpaPerkiraan: boolean,
): StrukturSop['penandaTangan'] {
  const lane = laneOf(langkah);
  if (lane === null) return null;
  const perkiraan = isPelaksanaPerkiraan(langkah) && findPenyebut(sop, langkah, lane) !== langkah.id;
  return perkiraan && tanpaPerkiraan ? null : { nama: lane.nama, jenjang: lane.jenjang, perkiraan };
}

function readReviu(
  sop: Sop,
  langkah: Langkah,
  laneOf: (langkah: Langkah) => Pelaksana | null,
  tanpaPerkiraan: boolean,
): StrukturSop['reviuLuar'][number] {
  const lane = laneOf(langkah);
  const inferred = isPelaksanaPerkiraan(langkah);
  const disebutDi = lane !== null && inferred ? findPenyebut(sop, langkah, lane) : null;
  const perkiraan = lane !== null && inferred && disebutDi === null;
  const pihak = perkiraan && tanpaPerkiraan ? null : (lane?.nama ?? null);
  return {
    langkah: langkah.id,
    pihak: pihak ?? langkah.pesertaLuar[0] ?? null,
    disebutDi,
    perkiraan: perkiraan && !tanpaPerkiraan,
  };
}

function isDisebut(teks: string, dokumen: PadaDokumen): boolean {
  return sebutTindakan(teks).some((arti) => arti.dokumen === dokumen);
}

const MEMERIKSA = new Set(
  [...akarTindakan((arti) => arti.dokumen === 'memeriksa' || arti.padanan === 'periksa')].map(kelasOf),
);

/** In the stage of checks, or of a topic's own: a main act that checks, or a stated decision. An initial, a report or a receipt is no check. */
function isPemeriksaan(langkah: Langkah): boolean {
  if (langkah.tahap.id !== 'pemeriksaan' && isTahapUmum(langkah)) return false;
  const decides = langkah.keputusan !== null && findPerkiraan(langkah, 'keputusan') === null;
  return (
    decides || listPerbuatan(langkah.kegiatan).some((item) => item.klausa === 'utama' && MEMERIKSA.has(item.kelas))
  );
}

/** The first step of the signing stage that speaks of signing; where the stages are the topic's own, of any stage. */
function findTandaTangan(sop: Sop): Langkah | null {
  const candidates = sop.langkah.filter((item) => item.tahap.id === 'penandatanganan' || !isTahapUmum(item));
  const says = (item: Langkah): boolean =>
    [item.kegiatan, ...item.mutuBaku.output].some((teks) => isDisebut(teks, 'menandatangani'));
  return candidates.find(says) ?? null;
}

const TAHAP_UMUM = new Set(
  `perintah persiapan rapat penghimpunan penyusunan reviu-luar pemeriksaan penandatanganan surat-pengantar pengiriman`.split(
    ' ',
  ),
);
function isTahapUmum(langkah: Langkah): boolean {
  return TAHAP_UMUM.has(langkah.tahap.id);
}
