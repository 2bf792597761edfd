/** The glossary: its addresses, and the law it names. */
import { listSitasi, tandaPeraturan, type Sitasi } from '../bahasa/sitasi.ts';
import { JENIS_PERATURAN, type JenisPeraturan } from '../domain/kosakata.ts';
import { istilahId } from '../domain/url.ts';
import type { Known } from './check-references.ts';
import { kutip } from './kutip.ts';
import type { Problem } from './problem.ts';
import { asText, get, items } from './raw.ts';

/** Every term has an anchor of its own on the page of the glossary, and every regulation it names is registered. */
export function checkGlosarium(value: unknown, registri: Known['registri']): Problem[] {
  return [...checkAlamat(value), ...checkSitasi(value, registri)];
}

function checkAlamat(value: unknown): Problem[] {
  const seen = new Map<string, string>();
  return items({ value, path: [] }).flatMap((item) => {
    const raw = get(item, 'istilah');
    const istilah = asText(raw);
    if (istilah === null) return [];
    const id = istilahId(istilah);
    const other = seen.get(id);
    if (other === undefined) {
      seen.set(id, istilah);
      if (id !== istilahId('')) return [];
      return [
        {
          path: raw.path,
          message: `Istilah ${kutip(istilah)} tidak memuat huruf Latin atau angka, padahal menjadi alamat.`,
          hint: 'Tulis istilahnya dengan huruf Latin.',
        },
      ];
    }
    return [
      {
        path: raw.path,
        message: `Istilah ${kutip(istilah)} beralamat sama dengan ${kutip(other)}.`,
        hint: 'Satukan keduanya dalam satu butir.',
      },
    ];
  });
}

function checkSitasi(value: unknown, registri: Known['registri']): Problem[] {
  const known = new Set(
    [...registri.values()].map((entry) => {
      const read = (key: string): string => asText(get({ value: entry, path: [] }, key)) ?? '';
      return tandaPeraturan({
        jenis: read('jenis') as JenisPeraturan,
        nomor: read('nomor'),
        tahun: Number(read('tahun')),
      });
    }),
  );
  return items({ value, path: [] }).flatMap((item) =>
    ['kepanjangan', 'arti'].flatMap((key) => {
      const raw = get(item, key);
      return listSitasi(asText(raw) ?? '')
        .filter((sitasi) => !known.has(tandaPeraturan(sitasi)))
        .map((sitasi) => ({
          path: raw.path,
          message: `Peraturan ${kutip(nameSitasi(sitasi))} belum ada di content/peraturan.`,
          hint: 'Tambahkan satu berkas di sana, dengan status dan sumbernya.',
        }));
    }),
  );
}

const nameSitasi = ({ jenis, nomor, tahun }: Sitasi): string => `${JENIS_PERATURAN[jenis].singkat} ${nomor}/${tahun}`;
