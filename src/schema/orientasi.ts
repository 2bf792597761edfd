/** The front matter of a learning path, and whether the steps it names can be taught. */
import * as z from 'zod';
import type { Orientasi } from '../domain/orientasi.ts';
import { dangling } from './check-sop.ts';
import { list, slug, text } from './field.ts';
import { kutip } from './kutip.ts';
import { nama } from './nama.ts';
import type { Problem } from './problem.ts';
import { asText, get, items, type Raw } from './raw.ts';

export const orientasiSchema = z
  .strictObject({
    judul: nama('Judul jalur, misalnya: Penyusun baru di subbagian program.'),
    untuk: text('Untuk siapa jalur ini, dalam satu kalimat.'),
    tujuan: list(text('Satu tujuan.'), 'Apa yang dapat dilakukan peserta sesudahnya.').min(1, {
      error: 'Jalur ini tanpa tujuan.\nTulis paling sedikit satu tujuan.',
    }),
    urutan: list(
      z.strictObject({
        sop: text('Id SOP, misalnya: naskah-003/evaluasi.'),
        langkah: slug('Id langkah; hapus kuncinya bila seluruh SOP yang dimaksud.').exactOptional(),
        catatan: text('Catatan pelatih untuk langkah ini.').exactOptional(),
        pertanyaan: list(
          z.strictObject({ tanya: text('Pertanyaannya.'), jawab: text('Jawabannya, dengan alasannya.') }),
          'Pertanyaan untuk memeriksa pemahaman.',
        ).exactOptional(),
      }),
      'Langkah atau SOP, menurut urutan belajar.',
    ).min(1, { error: 'Jalur ini tanpa langkah.\nTulis paling sedikit satu butir urutan.' }),
  })
  .meta({ id: 'orientasi', title: 'Jalur orientasi', description: 'Front matter satu jalur belajar.' });

/** Compiles only while schema and domain agree. */
export const toOrientasi = (id: string, value: z.output<typeof orientasiSchema>): Orientasi => ({ id, ...value });

/** @param sops front matter of every SOP by id, as read */
export function checkOrientasi(value: unknown, sops: ReadonlyMap<string, unknown>): Problem[] {
  return items(get({ value, path: [] }, 'urutan')).flatMap((butir) => {
    const named = get(butir, 'sop');
    const sop = asText(named);
    if (sop === null) return [];
    if (!sops.has(sop)) return dangling(named, [...sops.keys()], 'SOP', 'katalog');
    const langkah = get(butir, 'langkah');
    const id = asText(langkah);
    return id === null ? [] : checkLangkah(langkah, id, sop, items(get({ value: sops.get(sop), path: [] }, 'langkah')));
  });
}

function checkLangkah(raw: Raw, id: string, sop: string, rows: readonly Raw[]): Problem[] {
  const idOf = (row: Raw): string => asText(get(row, 'id')) ?? '';
  const renamed = rows.find((row) => items(get(row, 'alias')).some((alias) => asText(alias) === id));
  if (renamed) {
    return [
      {
        path: raw.path,
        message: `Langkah ${kutip(id)} di SOP ${sop} sudah berganti id.`,
        hint: `Tulis: ${idOf(renamed)}.`,
      },
    ];
  }
  const row = rows.find((item) => idOf(item) === id);
  if (row === undefined) return dangling(raw, rows.map(idOf), 'Langkah', `SOP ${sop}`);
  const dicabut = get(row, 'dicabut');
  if (dicabut.value === undefined) return [];
  const pengganti = asText(get(dicabut, 'pengganti'));
  return [
    {
      path: raw.path,
      message: `Langkah ${kutip(id)} di SOP ${sop} sudah dicabut.`,
      hint: pengganti === null ? 'Hapus butir ini dari jalur.' : `Penggantinya: ${pengganti}.`,
    },
  ];
}
