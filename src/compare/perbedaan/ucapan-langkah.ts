/** Words for activities that are missing, that one SOP alone has, or that stand elsewhere. */
import type { Segmen } from '../comparison.ts';
import { daftar, listSop, namaLangkah, namaSop, sopLangkah, tulis, type Ucapan } from './kalimat.ts';
import type { Bukti, Kegiatan, Pernyataan } from './pernyataan.ts';

/** `Langkah pengarsipan tidak ada di A; B (langkah 3) dan C (langkah 9) memuatnya`. */
export function sayTidakAda(
  { kolom }: Ucapan,
  { sebutan }: Pick<Kegiatan, 'sebutan'>,
  tanpa: readonly Bukti[],
  memuat: readonly Bukti[],
): readonly Segmen[] {
  const having = daftar(memuat.map((item) => sopLangkah(kolom, item)));
  return tulis(`Langkah ${sebutan} tidak ada di `, listSop(kolom, tanpa), '; ', having, ' memuatnya');
}

export function sayHanyaSatu(
  { kolom }: Ucapan,
  { kegiatan, memuat }: Pernyataan & { readonly jenis: 'hanya-satu' },
): readonly Segmen[] {
  const own = kolom.find((item) => item.sop === memuat.sop)?.langkah ?? [];
  const words = own.filter(({ id }) => memuat.langkah.includes(id)).map(({ ringkas }) => `“${ringkas}”`);
  return tulis(
    'Hanya ',
    namaSop(kolom, memuat.sop),
    ` yang memuat langkah ${kegiatan.sebutan}, yaitu ${words.join(' dan ')} (`,
    namaLangkah(kolom, memuat),
    ')',
  );
}

export function sayUrutan(
  { kolom }: Ucapan,
  { pertama, kedua, sebelum, sesudah }: Pernyataan & { readonly jenis: 'urutan' },
): readonly Segmen[] {
  const place = (list: readonly { sop: string; pertama: string; kedua: string }[]): readonly Segmen[] =>
    daftar(
      list.map(({ sop, pertama: one, kedua: other }) =>
        tulis(
          namaSop(kolom, sop),
          ' (',
          namaLangkah(kolom, { sop, langkah: [one] }),
          ' dan ',
          namaLangkah(kolom, { sop, langkah: [other] }),
          ')',
        ),
      ),
    );
  return tulis(
    `Langkah ${pertama.sebutan} mendahului langkah ${kedua.sebutan} di `,
    place(sebelum),
    ', tetapi sesudahnya di ',
    place(sesudah),
  );
}
