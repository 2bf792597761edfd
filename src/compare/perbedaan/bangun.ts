/** Claims about checks, signatures, outside reviews, returns and hand-overs. */
import { groupBy } from '../../domain/group-by.ts';
import type { Sop } from '../../domain/sop.ts';
import type { StrukturSop } from '../ukuran.ts';
import { isTopikSama, type Bahan, type Temuan } from './bahan.ts';

export function findBangun({ struktur }: Bahan, sops: readonly Sop[]): readonly Temuan[] {
  const absence = [findTandaTangan, findReviuLuar, findTolak];
  const always = [findPemeriksaan, findPenandaTangan, findSerahTerima];
  const sama = isTopikSama(sops);
  return [...(sama ? absence : []), ...always].flatMap((find) => find(struktur, sama) ?? []);
}

type Cari = (all: readonly StrukturSop[], sama: boolean) => Temuan | null;

const findTandaTangan: Cari = (all) => {
  const tanpa = all.filter((item) => item.tandaTangan === null).map(({ sop }) => ({ sop, langkah: [] }));
  const memuat = all.flatMap(({ sop, tandaTangan }) => (tandaTangan === null ? [] : [{ sop, langkah: [tandaTangan] }]));
  if (tanpa.length === 0 || memuat.length === 0) return null;
  return { pernyataan: { jenis: 'tanpa-tanda-tangan', tanpa, memuat } };
};

/** Of different procedures, those without a check are left out: that they lack one says nothing. */
const findPemeriksaan: Cari = (all, sama) => {
  const signed = all.filter((item) => item.tandaTangan !== null && (sama || item.pemeriksaan.length > 0));
  const groups = [...groupBy(signed, (item) => item.pemeriksaan.length)].sort(([a], [b]) => b - a);
  if (groups.length < 2) return null;
  const kelompok = groups.map(([jumlah, group]) => ({
    jumlah,
    sop: group.map(({ sop, pemeriksaan, tandaTangan }) => ({
      sop,
      periksa: pemeriksaan,
      langkah: [...pemeriksaan, tandaTangan ?? ''].filter((id) => id !== ''),
    })),
  }));
  return { pernyataan: { jenis: 'pemeriksaan', kelompok } };
};

const findReviuLuar: Cari = (all) => {
  const asking = all.filter((item) => item.reviuLuar.length > 0);
  if (asking.length === 0 || asking.length === all.length) return null;
  const unique = (list: readonly (string | null)[]): readonly string[] => [
    ...new Set(list.filter((item) => item !== null)),
  ];
  return {
    pernyataan: {
      jenis: 'reviu-luar',
      meminta: asking.map(({ sop, reviuLuar }) => ({
        sop,
        pihak: unique(reviuLuar.map((item) => item.pihak)),
        reviu: unique(reviuLuar.map((item) => item.langkah)),
        disebut: unique(reviuLuar.map((item) => item.disebutDi)),
        langkah: unique(reviuLuar.flatMap((item) => [item.langkah, item.disebutDi])),
      })),
      menyebut: all
        .filter((item) => item.reviuLuar.length === 0 && item.pihakLuar.length > 0)
        .map(({ sop, pihakLuar }) => ({
          sop,
          pihak: unique(pihakLuar.map((item) => item.pihak)),
          langkah: unique(pihakLuar.map((item) => item.langkah)),
        })),
    },
    perkiraan: asking.some((item) => item.reviuLuar.some((reviu) => reviu.perkiraan)),
  };
};

/** What the words themselves say of a refusal; a branch that we inferred does not count. */
const findTolak: Cari = (all) => {
  const checking = all.filter((item) => item.pemeriksaan.length > 0);
  const tanpa = checking
    .filter((item) => item.jalanTolak.length === 0)
    .map(({ sop, pemeriksaan }) => ({ sop, langkah: pemeriksaan }));
  const menyatakan = checking
    .filter((item) => item.jalanTolak.length > 0)
    .map(({ sop, jalanTolak }) => ({ sop, langkah: jalanTolak }));
  if (tanpa.length === 0 || menyatakan.length === 0) return null;
  return { pernyataan: { jenis: 'tanpa-jalan-tolak', tanpa, menyatakan } };
};

const findPenandaTangan: Cari = (all) => {
  const known = all.flatMap(({ sop, tandaTangan, penandaTangan }) =>
    tandaTangan === null || penandaTangan === null ? [] : [{ sop, langkah: [tandaTangan], ...penandaTangan }],
  );
  const groups = [...groupBy(known, (item) => item.jenjang)];
  if (groups.length < 2) return null;
  const kelompok = groups.map(([jenjang, group]) => ({
    jenjang,
    sop: group.map(({ sop, langkah, nama }) => ({ sop, langkah, nama })),
  }));
  return { pernyataan: { jenis: 'penanda-tangan', kelompok }, perkiraan: known.some((item) => item.perkiraan) };
};

/** Counts that may be higher are compared with none. */
const findSerahTerima: Cari = (all) => {
  const sure = all.filter((item) => item.serahTerima.lengkap);
  const groups = [...groupBy(sure, (item) => item.serahTerima.jumlah)].sort(([a], [b]) => b - a);
  if (groups.length < 2) return null;
  const kelompok = groups.map(([jumlah, group]) => ({
    jumlah,
    sop: group.map(({ sop, serahTerima }) => ({
      sop,
      langkah: [...new Set(serahTerima.panah.flatMap(({ dari, ke }) => [dari, ke]))],
    })),
  }));
  return {
    pernyataan: { jenis: 'serah-terima', kelompok },
    perkiraan: sure.some((item) => item.serahTerima.perkiraan > 0),
  };
};
