import type { Sop } from '../../domain/sop.ts';
import { gabung, polos } from '../bunyi.ts';
import type { KoleksiRule } from '../rule.ts';

const BIDANG = ['peringatan', 'kualifikasiPelaksana', 'pencatatan'] as const;
const SHORTEST = 5;
const MOST_NAMED = 3;

/** Short entries (`ATK`, `S1`) are alike everywhere and say nothing. */
export const rule: KoleksiRule = {
  id: 'teks-identitas-sama',
  kode: 'ID-14',
  scope: 'koleksi',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'teks yang sama dapat berarti salinan templat' }],
  check(sops, report) {
    const owners = new Map<string, Map<string, string>>();
    const entries = function* (sop: Sop): Generator<readonly [(typeof BIDANG)[number], number, string, string]> {
      for (const bidang of BIDANG) {
        for (const [index, teks] of sop[bidang].entries()) {
          const key = polos(teks);
          if (key.split(' ').length >= SHORTEST) yield [bidang, index, teks, `${bidang} ${key}`];
        }
      }
    };
    for (const sop of sops) {
      for (const [, , , key] of entries(sop)) {
        const found = owners.get(key) ?? new Map<string, string>();
        owners.set(key, found.set(sop.instansi.id, sop.instansi.nama));
      }
    }
    for (const sop of sops) {
      for (const [bidang, index, teks, key] of entries(sop)) {
        const found = owners.get(key);
        if (found === undefined || found.size < 2) continue;
        const names: string[] = [];
        for (const [id, nama] of found) {
          if (id !== sop.instansi.id && names.push(nama) === MOST_NAMED) break;
        }
        const rest = found.size - 1 - names.length;
        const more = rest > 0 ? ` dan ${rest} instansi lain` : '';
        report(sop, {
          path: [bidang, index],
          message: `Butir ini sama persis dengan SOP ${gabung(names)}${more}.`,
          quote: teks,
          hint: 'Teks yang sama dapat memang berlaku bagi keduanya.',
        });
      }
    }
  },
};
