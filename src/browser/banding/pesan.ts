/** What the page says about the SOPs an address asks for: unknown, repeated, too few, too many. */
import { formatBilangan } from '../../domain/bilangan.ts';
import type { Topik } from '../../domain/frontmatter.ts';
import { sopUrl, topikUrl } from '../../domain/url.ts';
import { el, type Simpul } from '../../view/simpul.ts';
import { findMirip, suggestSop, type EntriSop } from './daftar.ts';
import { nameInstansi } from './pemilih.ts';

/** More columns than this no screen shows side by side. */
export const SOP_HINGGA = 8;

/**
 * @param diminta ids as they stand in the address
 * @param tambah address of the comparison with one more SOP
 */
export function describePilihan(
  daftar: readonly EntriSop[],
  diminta: readonly string[],
  tambah: (id: string) => string,
  tautan: (path: string) => string,
): readonly Simpul[] {
  const unique = [...new Set(diminta)];
  const known = unique.filter((id) => daftar.some((item) => item.id === id));
  const chosen = known.slice(0, SOP_HINGGA);
  const entry = (id: string): EntriSop[] => daftar.filter((item) => item.id === id);
  const repeated = [...new Set(diminta.filter((id, at) => diminta.indexOf(id) !== at))].filter((id) =>
    known.includes(id),
  );
  const over = known.slice(SOP_HINGGA);
  return [
    ...unique.filter((id) => !known.includes(id)).map((id) => sayUnknown(daftar, id, chosen, tambah)),
    ...(repeated.length === 0
      ? []
      : [
          el(
            'p',
            {},
            `Disebut lebih dari sekali, dibandingkan sekali saja: ${repeated
              .flatMap(entry)
              .map((item) => `${item.nama} (${item.instansi})`)
              .join('; ')}.`,
          ),
        ]),
    ...(over.length === 0
      ? []
      : [
          el(
            'p',
            {},
            `Paling banyak ${SOP_HINGGA} SOP dapat dibandingkan sekaligus. Yang pertama ditampilkan; ${over.length} berikut tidak: `,
            over
              .flatMap(entry)
              .map((item, at) => [
                at > 0 && '; ',
                el('a', { href: tautan(sopUrl(item.id)) }, `${item.nama} (${item.instansi})`),
              ]),
            '. Keluarkan salah satu untuk memberi tempat.',
          ),
        ]),
    ...(chosen.length === 1 ? saySatu(daftar, chosen, tambah) : []),
  ];
}

/** SOPs whose site does not answer. @param sisa how many are left to compare */
export function sayDiam(diam: readonly EntriSop[], sisa: number): readonly Simpul[] {
  if (diam.length === 0) return [];
  const nama = diam.map((item) => `${item.nama} (${nameInstansi(item)})`).join('; ');
  const lalu = sisa >= 2 ? 'Yang lain dibandingkan tanpa itu.' : 'Yang tersisa terlalu sedikit untuk dibandingkan.';
  return [
    el('p', {}, `Situs yang memuatnya sedang tidak menjawab: ${nama}. ${lalu} Muat ulang halaman untuk mencoba lagi.`),
  ];
}

/**
 * The notes of the topics of the compared SOPs: they speak of all SOPs of a topic, also of those that were not chosen.
 * @param terpilih ids, also of SOPs that could not be loaded
 */
export function sayKeterbandingan(
  topik: readonly Topik[],
  terpilih: readonly string[],
  daftar: readonly EntriSop[],
  tautan: (path: string) => string,
): readonly Simpul[] {
  const unique = [...new Map(topik.map((item) => [item.id, item])).values()];
  const berbeda = unique.length > 1;
  const parts = unique.flatMap((item) => {
    const notes = item.keterbandingan ?? [];
    if (notes.length === 0) return [];
    const lain = daftar.filter(({ id, topik: own }) => own === item.id && !terpilih.includes(id)).length;
    return [
      (lain > 0 || berbeda) &&
        el(
          'p',
          {},
          'Catatan ini ditulis untuk seluruh topik ',
          el('a', { href: tautan(topikUrl(item.id)) }, item.nama),
          lain > 0 ? `, jadi dapat menyebut ${formatBilangan(lain)} SOP lain yang tidak Anda pilih.` : '.',
        ),
      el(
        'ul',
        {},
        notes.map((note) => el('li', {}, note)),
      ),
    ];
  });
  if (parts.length === 0 && !berbeda) return [];
  return [
    el(
      'div',
      { class: 'catatan lebar', 'data-jenis': 'awas' },
      el('p', {}, el('strong', {}, 'Yang perlu Anda ketahui sebelum membandingkan')),
      berbeda &&
        el(
          'p',
          {},
          `SOP yang dipilih berasal dari topik yang berbeda (${unique.map(({ nama }) => nama).join(', ')}): tahap dan langkah yang namanya sama dapat berbeda pokok pekerjaannya.`,
        ),
      parts,
    ),
  ];
}

function sayUnknown(
  daftar: readonly EntriSop[],
  id: string,
  chosen: readonly string[],
  tambah: (id: string) => string,
): Simpul {
  const near = findMirip(daftar, id).filter((item) => !chosen.includes(item.id));
  return el(
    'p',
    {},
    `Tidak ada SOP dengan alamat “${id}” di katalog.`,
    near.length > 0 && [' Mungkin maksud Anda ', linkPilihan(near, tambah), '.'],
  );
}

function saySatu(
  daftar: readonly EntriSop[],
  chosen: readonly string[],
  tambah: (id: string) => string,
): readonly Simpul[] {
  const own = daftar.find((item) => item.id === chosen[0]);
  const same = suggestSop(daftar, '', chosen, 7).filter((item) => item.topik === own?.topik);
  return [
    el(
      'p',
      {},
      'Baru satu SOP dipilih; tambahkan paling sedikit satu lagi.',
      same.length > 0 && [' Dengan topik yang sama: ', linkPilihan(same, tambah), '.'],
    ),
  ];
}

function linkPilihan(
  daftar: readonly EntriSop[],
  tambah: (id: string) => string,
): readonly (string | false | Simpul)[] {
  return daftar.flatMap((item, at) => [
    at > 0 && '; ',
    el('a', { href: tambah(item.id) }, `${item.nama} (${nameInstansi(item)})`),
  ]);
}
