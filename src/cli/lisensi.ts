/** `lisensi`: under what terms the packages of the lock are used, and which of them the project does not accept. */
import { readFile } from 'node:fs/promises';
import { namaPaket, type LockPackages } from './lock.ts';
import { createAlat } from './pilihan.ts';

/**
 * Terms under which a package may help to build and read a site that anyone may copy: permissive ones, and those that ask
 * for changes to the package itself back. What asks for the terms of the whole (GPL, AGPL, SSPL), forbids a use (NC, BUSL)
 * or says nothing is refused.
 */
const DITERIMA = new Set(
  [
    ...[
      'MIT',
      'MIT-0',
      'ISC',
      '0BSD',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'Apache-2.0',
      'BlueOak-1.0.0',
      'Zlib',
      'Unicode-3.0',
    ],
    ...['Unlicense', 'CC0-1.0', 'CC-BY-4.0', 'CC-BY-3.0', 'Python-2.0', 'WTFPL', 'OFL-1.1', 'MPL-2.0', 'EPL-2.0'],
    ...['LGPL-3.0-or-later', 'LGPL-2.1-or-later'],
  ].map((nama) => nama.toLowerCase()),
);

/** Packages whose manifest names no licence; a person has read the file that lies in them. */
export const DIBACA: Readonly<Record<string, { readonly lisensi: string; readonly berkas: string }>> = {
  khroma: { lisensi: 'MIT', berkas: 'license' },
};

export interface DaftarLisensi {
  /** Licence → names of packages, each once, both in order. */
  readonly menurut: ReadonlyMap<string, readonly string[]>;
  /** `name (licence)` of what is not accepted. */
  readonly ditolak: readonly string[];
}

export function listLisensi(packages: LockPackages): DaftarLisensi {
  const rows = Object.entries(packages)
    .filter(([place, pack]) => place !== '' && pack.link !== true)
    .map(([place, pack]) => {
      const nama = pack.name ?? namaPaket(place);
      const dibaca = Object.hasOwn(DIBACA, nama) ? DIBACA[nama]?.lisensi : undefined;
      return [pack.license ?? dibaca ?? 'tidak disebut', nama] as const;
    });
  const kinds = [...new Set(rows.map(([lisensi]) => lisensi))].sort();
  const menurut = new Map(
    kinds.map((kind) => [kind, [...new Set(rows.filter(([own]) => own === kind).map(([, nama]) => nama))].sort()]),
  );
  const ditolak = [...menurut].flatMap(([lisensi, names]) =>
    isDiterima(lisensi) ? [] : names.map((nama) => `${nama} (${lisensi})`),
  );
  return { menurut, ditolak };
}

/** An SPDX expression: of `a OR b` one is enough, of `a AND b` both are needed. */
export function isDiterima(ungkapan: string): boolean {
  const words = ungkapan.replace(/^\((.*)\)$/, '$1').split(/\s+OR\s+/i);
  if (words.length > 1) return words.some(isDiterima);
  return ungkapan
    .replace(/[()]/g, ' ')
    .split(/\s+AND\s+/i)
    .every((nama) => DITERIMA.has(nama.trim().toLowerCase()));
}

export const alat = createAlat({
  keterangan: 'Dibaca dari package-lock.json. Kode keluar 1 bila ada yang tidak diterima.',
  pilihan: { rinci: { arti: 'sebut juga nama setiap paket' } },
  jalankan: async ({ rinci }) => {
    const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as { packages: LockPackages };
    const { menurut, ditolak } = listLisensi(packages);
    for (const [lisensi, names] of [...menurut].sort(([, a], [, b]) => b.length - a.length))
      console.log(`${String(names.length).padStart(5)}  ${lisensi}${rinci ? `: ${names.join(', ')}` : ''}`);
    if (ditolak.length === 0) console.log('Semua lisensi diterima.');
    else console.error(`Tidak diterima: ${ditolak.join(', ')}. Ganti paketnya, atau periksa lisensinya.`);
    return ditolak.length === 0 ? 0 : 1;
  },
});
