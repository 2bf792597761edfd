/** Returns: whether the words state them, where they may lead, and what one repetition costs. */
import { isPanahPerkiraan, type Langkah, type Panah, type Sop } from '../../domain/sop.ts';
import type { Konversi, TotalWaktu } from '../../domain/waktu.ts';
import type { BiayaBalik } from '../ukuran.ts';
import { sumLangkah } from './sum-langkah.ts';

/** True where the words say that work comes back, whether or not they name the step it goes to. */
export function isBalikDinyatakan(panah: Panah): boolean {
  return panah.cabang === null ? panah.perkiraan === null : panah.dinyatakan !== 'tidak';
}

/** Steps an arrow may lead to, the likeliest first. Of an inferred target its alternatives too, unless inferences are left out. */
export function listTujuan(sop: Sop, panah: Panah, tanpaPerkiraan: boolean): readonly string[] {
  if (!isPanahPerkiraan(panah)) return [panah.ke];
  if (tanpaPerkiraan) return [];
  const known = new Set(sop.langkah.map((item) => item.id));
  const lain = (panah.perkiraan?.alternatif ?? []).map((item) => item.nilai).filter((id) => known.has(id));
  return [...new Set([panah.ke, ...lain])];
}

export function listBalik(sop: Sop, konversi: Konversi, tanpaPerkiraan: boolean): readonly BiayaBalik[] {
  return sop.panah
    .filter((panah) => panah.balik && (isBalikDinyatakan(panah) || !tanpaPerkiraan))
    .map((panah): BiayaBalik => {
      const dinyatakan = isBalikDinyatakan(panah);
      const ke = listTujuan(sop, panah, tanpaPerkiraan);
      const loops = ke.map((id) => findLingkar(sop, id, panah.dari)).filter((langkah) => langkah.length > 0);
      return {
        dari: panah.dari,
        dinyatakan,
        ke,
        langkah: dinyatakan ? (loops[0] ?? []).map((item) => item.id) : [],
        biaya: dinyatakan ? span(loops.map((langkah) => sumLangkah(langkah, konversi))) : null,
        perkiraan: isPanahPerkiraan(panah),
      };
    });
}

/** Why a return has no cost; null where it has one. */
export function sebutTakDihitung({ biaya, dinyatakan, ke }: BiayaBalik): string | null {
  if (biaya !== null) return null;
  if (!dinyatakan) return 'tidak dihitung: naskah tidak menyatakan pengembalian ini';
  return ke.length === 0 ? 'tidak diketahui: sasarannya tidak dinyatakan' : 'tidak kembali ke keputusan itu';
}

/** From the least to the most. */
function span(biaya: readonly TotalWaktu[]): TotalWaktu | null {
  if (biaya.length === 0) return null;
  return {
    min: Math.min(...biaya.map((item) => item.min)),
    maks: Math.max(...biaya.map((item) => item.maks)),
    lengkap: biaya.every((item) => item.lengkap),
  };
}

/** The shortest way forward from the target of a return to the step that sends back, both included; empty where there is none. */
function findLingkar(sop: Sop, ke: string, dari: string): readonly Langkah[] {
  const byId = new Map(sop.langkah.map((item) => [item.id, item]));
  const before = new Map<string, string | null>([[ke, null]]);
  for (const id of before.keys()) {
    if (id === dari) break;
    for (const panah of byId.get(id)?.keluar ?? []) {
      if (!panah.balik && byId.has(panah.ke) && !before.has(panah.ke)) before.set(panah.ke, id);
    }
  }
  if (!before.has(dari)) return [];
  const path: Langkah[] = [];
  for (let id: string | null | undefined = dari; id; id = before.get(id)) {
    const langkah = byId.get(id);
    if (langkah) path.unshift(langkah);
  }
  return path;
}
