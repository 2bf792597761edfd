/** What a procedure is built of: counts an auditor compares, each with how much of it is inferred. */
import type { PadaDokumen } from '../bahasa/kantor/daftar-tindakan.ts';
import { sebutTindakan } from '../bahasa/kantor/tindakan.ts';
import { findPerkiraan, isPanahPerkiraan, type Langkah, type Panah, type Pelaksana, type Sop } from '../domain/sop.ts';
import { isPelaksanaPerkiraan } from './waktu/waktu-sop.ts';
import type { Hitungan, StrukturSop } from './ukuran.ts';

/** @param tanpaPerkiraan leave inferred lanes and arrows out of the counts */
export function describeStruktur(sop: Sop, tanpaPerkiraan = false): StrukturSop {
  const lanes = new Map(sop.pelaksana.map((item) => [item.id, item]));
  const laneOf = (langkah: Langkah): Pelaksana | null =>
    langkah.pelaksana === null || (tanpaPerkiraan && isPelaksanaPerkiraan(langkah))
      ? null
      : (lanes.get(langkah.pelaksana) ?? null);
  const guessed = new Set(sop.langkah.filter(isPelaksanaPerkiraan).map((item) => item.id));
  const count = <T>(list: readonly T[], inferred: (item: T) => boolean): Hitungan => {
    const perkiraan = list.filter(inferred).length;
    return tanpaPerkiraan ? { jumlah: list.length - perkiraan, perkiraan: 0 } : { jumlah: list.length, perkiraan };
  };
  const balik = sop.panah.filter((panah) => panah.balik);
  const serahTerima = sop.serahTerima.map((item) => item.panah).filter((panah) => !panah.balik);
  const keputusan = sop.langkah.filter((item) => item.keputusan !== null);
  const tandaTangan = findTandaTangan(sop);
  const signer = tandaTangan === null ? null : laneOf(tandaTangan);
  const isReviuLuar = (langkah: Langkah): boolean => {
    const lane = laneOf(langkah);
    return langkah.tahap.id === 'reviu-luar' || lane?.peran === 'pengampu-luar';
  };
  return {
    sop: sop.id,
    langkah: sop.langkah.length,
    pelaksana: sop.pelaksana.length,
    serahTerima: count(
      serahTerima,
      (panah: Panah) => panah.perkiraan !== null || guessed.has(panah.dari) || guessed.has(panah.ke),
    ),
    keputusan: count(keputusan, (langkah) => findPerkiraan(langkah, 'keputusan') !== null),
    keputusanDiduga: tanpaPerkiraan
      ? 0
      : sop.langkah.filter((item) => item.keputusan === null && findPerkiraan(item, 'keputusan') !== null).length,
    balik: count(balik, isPanahPerkiraan),
    pemeriksaan: sop.langkah
      .filter((item) => isPemeriksaan(item) && !isReviuLuar(item))
      .filter((item) => tandaTangan === null || item.urutan < tandaTangan.urutan)
      .map((item) => item.id),
    jalanTolak: sop.langkah
      .filter((item) =>
        item.keputusan?.cabang.some((cabang) => cabang.jenis === 'tidak' && cabang.dinyatakan !== 'tidak'),
      )
      .map((item) => item.id),
    tandaTangan: tandaTangan?.id ?? null,
    penandaTangan:
      tandaTangan && signer
        ? { nama: signer.nama, jenjang: signer.jenjang, perkiraan: isPelaksanaPerkiraan(tandaTangan) }
        : null,
    reviuLuar: sop.langkah.filter(isReviuLuar).map((item) => ({
      langkah: item.id,
      pihak: laneOf(item)?.nama ?? item.pesertaLuar[0] ?? null,
      perkiraan: !tanpaPerkiraan && isPelaksanaPerkiraan(item),
    })),
    pihakLuar: sop.langkah
      .filter((item) => !isReviuLuar(item))
      .flatMap((item) => item.pesertaLuar.map((pihak) => ({ langkah: item.id, pihak }))),
  };
}

function isDisebut(teks: string, dokumen: PadaDokumen): boolean {
  return sebutTindakan(teks).some((arti) => arti.dokumen === dokumen);
}

/** The stage names a check; where a topic brings stages of its own, the words do. */
function isPemeriksaan(langkah: Langkah): boolean {
  return langkah.tahap.id === 'pemeriksaan' || (!isTahapUmum(langkah) && isDisebut(langkah.kegiatan, 'memeriksa'));
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
