/** Sentences about checks, signatures, outside reviews, returns and hand-overs. */
import { groupBy } from '../../domain/group-by.ts';
import { JENJANG } from '../../domain/kosakata.ts';
import type { KolomSop, Perbedaan, Segmen } from '../comparison.ts';
import { daftar, kali, kata, namaLangkah, namaSop, sopLain, tulis, type Bagian } from './kalimat.ts';
import { createPerbedaan, type Bahan } from './bahan.ts';
import type { StrukturSop } from '../ukuran.ts';

interface Pasangan {
  readonly kolom: KolomSop;
  readonly struktur: StrukturSop;
}

export function describeBangun(bahan: Bahan): Perbedaan[] {
  const all = bahan.kolom.flatMap((kolom): Pasangan[] => {
    const struktur = bahan.struktur.find((item) => item.sop === kolom.sop);
    return struktur ? [{ kolom, struktur }] : [];
  });
  return [
    sayTandaTangan(all),
    sayPemeriksaan(all),
    sayReviuLuar(all),
    sayTolak(all),
    sayPenandaTangan(all),
    saySerahTerima(all),
  ].filter((item) => item !== null);
}

function sayTandaTangan(all: readonly Pasangan[]): Perbedaan | null {
  const without = all.filter((item) => item.struktur.tandaTangan === null);
  const others = all.length - without.length;
  if (without.length === 0 || others === 0) return null;
  const words = tulis(listSop(without), ` tidak memuat langkah penandatanganan; ${sopLain(others)} memuatnya`);
  return createPerbedaan('tanpa-tanda-tangan', words, { sop: columns(without) });
}

function sayPemeriksaan(all: readonly Pasangan[]): Perbedaan | null {
  const signed = all.filter((item) => item.struktur.tandaTangan !== null);
  const groups = [...groupBy(signed, (item) => item.struktur.pemeriksaan.length)].sort(([a], [b]) => b - a);
  if (groups.length < 2) return null;
  const parts = groups.map(([count, group]) =>
    tulis(
      count === 0 ? 'tanpa pemeriksaan tersendiri di ' : `${kali(count)} di `,
      daftar(group.map((item) => withLangkah(item.kolom, item.struktur.pemeriksaan))),
    ),
  );
  return createPerbedaan('pemeriksaan', tulis('Sebelum tanda tangan, dokumen diperiksa ', joinGroups(parts)), {
    sop: columns(signed),
  });
}

function sayReviuLuar(all: readonly Pasangan[]): Perbedaan | null {
  const asking = all.filter((item) => item.struktur.reviuLuar.length > 0);
  if (asking.length === 0 || asking.length === all.length) return null;
  const named = asking.map(({ kolom, struktur }) => {
    const who = [...new Set(struktur.reviuLuar.flatMap((item) => item.pihak ?? []))].join(', ');
    const where = namaLangkah(
      kolom,
      struktur.reviuLuar.map((item) => item.langkah),
    );
    return tulis(namaSop(kolom), ' (', who === '' ? '' : `${who}, `, where, ')');
  });
  const mentions = all
    .filter((item) => item.struktur.reviuLuar.length === 0 && item.struktur.pihakLuar.length > 0)
    .map(({ kolom, struktur }) => {
      const who = [...new Set(struktur.pihakLuar.map((item) => item.pihak))].join(', ');
      const where = namaLangkah(
        kolom,
        struktur.pihakLuar.map((item) => item.langkah),
      );
      return tulis(namaSop(kolom), ` menyebut ${who} di dalam `, where);
    });
  const words = tulis(
    asking.length === 1 ? 'Hanya ' : '',
    daftar(named),
    asking.length === 1 ? ' yang meminta reviu dari luar' : ' meminta reviu dari luar',
    ...(mentions.length === 0 ? [] : ['; ', daftar(mentions)]),
  );
  const perkiraan = asking.some((item) => item.struktur.reviuLuar.some((reviu) => reviu.perkiraan));
  return createPerbedaan('reviu-luar', words, { sop: columns(asking), perkiraan });
}

/** What the words themselves say of a refusal; a branch that we inferred does not count. */
function sayTolak(all: readonly Pasangan[]): Perbedaan | null {
  const checking = all.filter((item) => item.struktur.pemeriksaan.length > 0);
  const silent = checking.filter((item) => item.struktur.jalanTolak.length === 0);
  const telling = checking.filter((item) => item.struktur.jalanTolak.length > 0);
  if (silent.length === 0 || telling.length === 0) return null;
  const words = tulis(
    listSop(silent),
    ' tidak menyatakan apa yang dilakukan jika hasil pemeriksaan tidak disetujui; ',
    daftar(telling.map((item) => withLangkah(item.kolom, item.struktur.jalanTolak))),
    ' menyatakannya',
  );
  return createPerbedaan('tanpa-jalan-tolak', words, { sop: columns(silent) });
}

function sayPenandaTangan(all: readonly Pasangan[]): Perbedaan | null {
  const known = all.filter((item) => item.struktur.penandaTangan !== null);
  const groups = [...groupBy(known, (item) => item.struktur.penandaTangan?.jenjang ?? 'tidak-diketahui')];
  if (groups.length < 2) return null;
  const parts = groups.map(([jenjang, group]) =>
    tulis(
      `${JENJANG[jenjang]} di `,
      daftar(group.map(({ kolom, struktur }) => tulis(namaSop(kolom), ` (${struktur.penandaTangan?.nama ?? ''})`))),
    ),
  );
  const perkiraan = known.some((item) => item.struktur.penandaTangan?.perkiraan);
  return createPerbedaan('penanda-tangan', tulis('Jenjang penanda tangan berbeda: ', joinGroups(parts)), {
    sop: columns(known),
    perkiraan,
  });
}

function saySerahTerima(all: readonly Pasangan[]): Perbedaan | null {
  const sorted = [...all].sort((a, b) => b.struktur.serahTerima.jumlah - a.struktur.serahTerima.jumlah);
  const groups = [...groupBy(sorted, (item) => item.struktur.serahTerima.jumlah)];
  if (groups.length < 2) return null;
  const parts = shorten(groups).map(([count, group]) => tulis(`${count} kali di `, listSop(group)));
  const perkiraan = all.some((item) => item.struktur.serahTerima.perkiraan > 0);
  return createPerbedaan('serah-terima', tulis('Pekerjaan berpindah pelaksana ', joinGroups(parts)), {
    sop: columns(sorted),
    perkiraan,
  });
}

/** Of many groups the first and the last. */
export function shorten<T>(groups: readonly T[]): readonly T[] {
  return groups.length <= 4 ? groups : [...groups.slice(0, 1), ...groups.slice(-1)];
}

/** Groups hold lists with "dan" themselves: a semicolon keeps them apart. */
export function joinGroups(parts: readonly (readonly Segmen[])[]): readonly Segmen[] {
  return tulis(...parts.flatMap((part, place): Bagian[] => (place === 0 ? [part] : [kata('; '), part])));
}

function withLangkah(kolom: KolomSop, langkah: readonly string[]): readonly Segmen[] {
  return langkah.length === 0 ? [namaSop(kolom)] : tulis(namaSop(kolom), ' (', namaLangkah(kolom, langkah), ')');
}

function listSop(list: readonly Pasangan[]): readonly Segmen[] {
  return daftar(list.map((item) => namaSop(item.kolom)));
}

function columns(list: readonly Pasangan[]): KolomSop[] {
  return list.map((item) => item.kolom);
}
